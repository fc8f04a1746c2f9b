// probe: Loads a sound.
// where: frame
// expect: blocked
const element = document.createElement("audio");
element.src = `${TARGET}/sound`;
element.load();
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/sound`).then(resolve);
});
