// probe: Opens a WebSocket.
// where: worker, frame
// expect: blocked
return new Promise((resolve) => {
  const socket = new WebSocket(TARGET.replace("http", "ws"));
  socket.onopen = () => resolve("reached");
  socket.onerror = () => resolve("blocked: error event");
});
