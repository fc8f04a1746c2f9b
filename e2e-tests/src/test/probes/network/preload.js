// probe: Asks the browser to fetch what is needed soon.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "preload", as: "fetch", href: `${TARGET}/preload` });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/preload`).then(resolve);
});
