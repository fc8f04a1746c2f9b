// probe: Opens a WebSocketStream.
// where: worker, frame
// expect: blocked
await new WebSocketStream(TARGET.replace("http", "ws")).opened;
return "reached";
