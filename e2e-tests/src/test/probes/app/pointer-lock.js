// probe: Takes the mouse.
// where: frame
// expect: blocked
await document.documentElement.requestPointerLock();
return "reached";
