// probe: Loads an embedded document.
// where: frame
// expect: blocked
const element = document.createElement("embed");
element.src = `${TARGET}/embed`;
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/embed`).then(resolve);
});
