// probe: Loads another page into a frame.
// where: frame
// expect: blocked
const element = document.createElement("iframe");
element.src = `${TARGET}/frame`;
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/frame`).then(resolve);
});
