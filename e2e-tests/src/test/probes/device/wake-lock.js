// probe: Keeps the screen awake.
// where: frame
// expect: blocked
await navigator.wakeLock.request("screen");
return "reached";
