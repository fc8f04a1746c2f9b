// probe: Names an icon for the frame.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "icon", href: `${TARGET}/icon` });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/icon`).then(resolve);
});
