// probe: Loads an image that a style names.
// where: frame
// expect: blocked
const box = document.documentElement.appendChild(document.createElement("div"));
box.style.backgroundImage = `url(${TARGET}/background)`;
getComputedStyle(box).backgroundImage;
await refusal(`${TARGET}/background`);
return "blocked: nothing to be seen";
