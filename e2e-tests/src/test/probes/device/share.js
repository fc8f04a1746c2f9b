// probe: Opens the share sheet.
// where: frame
// expect: blocked
await navigator.share({ text: "probe" });
return "reached";
