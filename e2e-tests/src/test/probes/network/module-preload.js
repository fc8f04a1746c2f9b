// probe: Asks the browser to fetch a module ahead.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "modulepreload", href: `${TARGET}/modulepreload` });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/modulepreload`).then(resolve);
});
