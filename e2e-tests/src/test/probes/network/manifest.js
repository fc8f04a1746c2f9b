// probe: Names a manifest for the frame.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "manifest", href: `${TARGET}/manifest` });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/manifest`).then(resolve);
});
