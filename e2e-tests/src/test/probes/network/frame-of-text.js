// probe: Makes a frame from text, and loads an image there.
// where: frame
// expect: blocked
const element = document.createElement("iframe");
element.srcdoc = `<img src="${TARGET}/srcdoc">`;
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/srcdoc`).then(resolve);
});
