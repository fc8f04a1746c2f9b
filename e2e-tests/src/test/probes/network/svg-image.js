// probe: Loads images that a drawing names.
// where: frame
// expect: blocked
const element = document.createElement("div");
element.innerHTML = `<svg><image href="${TARGET}/svg"/><use href="${TARGET}/use#a"/></svg>`;
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/svg`).then(resolve);
});
