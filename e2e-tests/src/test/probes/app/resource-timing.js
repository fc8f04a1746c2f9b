// probe: Reads when the app loaded what.
// where: worker, frame
// expect: blocked
return performance.getEntries().some(({ name }) => name.includes("index.js"))
  ? "reached"
  : "blocked: no entry";
