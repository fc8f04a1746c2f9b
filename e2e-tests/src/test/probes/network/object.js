// probe: Loads an object.
// where: frame
// expect: blocked
const element = document.createElement("object");
element.data = `${TARGET}/object`;
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/object`).then(resolve);
});
