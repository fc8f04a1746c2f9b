/** The platform of the guide, with an app that has what is asked for and one that asks. */
globalThis.askTheUser = async () => ({ decision: "deny" });
await import("recipe:io-connect-plugin/1");
for (const page of ["../platform/provider.html", "io-connect-plugin-app.html"]) {
  const frame = Object.assign(document.createElement("iframe"), { src: page });
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  await loaded;
}
