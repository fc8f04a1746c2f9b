// probe: Opens a connection that a later request might use.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "preconnect", href: TARGET, crossOrigin: "" });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  setTimeout(() => resolve("blocked: silence"), 300);
});
