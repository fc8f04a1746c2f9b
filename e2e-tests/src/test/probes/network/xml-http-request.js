// probe: Sends an XMLHttpRequest.
// where: worker, frame
// expect: blocked
return new Promise((resolve) => {
  const request = new XMLHttpRequest();
  request.onload = () => resolve("reached");
  request.onerror = () => resolve("blocked: error event");
  request.open("GET", `${TARGET}/xhr`);
  request.send();
});
