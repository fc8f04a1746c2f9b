// probe: Asks the browser to fetch what might be needed.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "prefetch", href: `${TARGET}/prefetch` });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/prefetch`).then(resolve);
});
