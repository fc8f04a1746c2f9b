// probe: Writes to the clipboard.
// where: frame
// expect: blocked
// expect in firefox: reached
await navigator.clipboard.writeText("probe");
return "reached";
