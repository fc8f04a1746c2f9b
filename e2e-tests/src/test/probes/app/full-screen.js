// probe: Covers the whole screen.
// where: frame
// expect: blocked
await document.documentElement.requestFullscreen();
return "reached";
