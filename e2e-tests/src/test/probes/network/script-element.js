// probe: Loads a script with an element.
// where: frame
// expect: blocked
const element = document.createElement("script");
element.src = `${TARGET}/script`;
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/script`).then(resolve);
});
