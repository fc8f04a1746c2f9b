// probe: Fetches an address that holds its own answer.
// where: worker, frame
// expect: blocked
await fetch("data:text/plain,probe");
return "reached";
