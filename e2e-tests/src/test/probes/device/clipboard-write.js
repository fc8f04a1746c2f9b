// probe: Writes to the clipboard.
// where: frame
// expect: blocked
// expect in firefox: reached or blocked
await navigator.clipboard.writeText("probe");
return "reached";
