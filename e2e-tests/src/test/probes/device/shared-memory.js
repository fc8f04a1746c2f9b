// probe: Makes a clock of its own from memory that two workers share.
// where: worker, frame
// expect: blocked
// expect in firefox: reached
// expect in webkit: reached
return crossOriginIsolated || typeof SharedArrayBuffer !== "undefined"
  ? "reached"
  : "blocked: not isolated";
