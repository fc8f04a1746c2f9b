// probe: Fetches without being allowed to read, which is enough to send something out.
// where: worker, frame
// expect: blocked
await fetch(`${TARGET}/fetch-no-cors`, { mode: "no-cors", method: "POST", body: "secret" });
return "reached";
