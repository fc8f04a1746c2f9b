// probe: Reads the clipboard.
// where: frame
// expect: blocked
await navigator.clipboard.readText();
return "reached";
