// probe: Loads a video and its picture.
// where: frame
// expect: blocked
const element = document.createElement("video");
Object.assign(element, { src: `${TARGET}/video`, poster: `${TARGET}/poster` });
element.load();
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  refusal(`${TARGET}/video`).then(resolve);
});
