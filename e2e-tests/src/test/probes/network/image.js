// probe: Loads an image.
// where: frame
// expect: blocked
return new Promise((resolve) => {
  const image = new Image();
  image.onload = () => resolve("reached");
  image.onerror = () => resolve("blocked: error event");
  image.src = `${TARGET}/image`;
});
