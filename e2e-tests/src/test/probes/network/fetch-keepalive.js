// probe: Fetches in a way that outlives its worker.
// where: worker, frame
// expect: blocked
await fetch(`${TARGET}/keepalive`, { mode: "no-cors", keepalive: true });
return "reached";
