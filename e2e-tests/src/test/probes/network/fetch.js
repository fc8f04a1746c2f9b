// probe: Fetches from another server.
// where: worker, frame
// expect: blocked
await fetch(`${TARGET}/fetch`);
return "reached";
