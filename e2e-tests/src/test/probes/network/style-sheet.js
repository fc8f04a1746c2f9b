// probe: Loads a style sheet.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "stylesheet", href: `${TARGET}/style` });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/style`).then(resolve);
});
