// probe: Asks for a picture of the screen.
// where: frame
// expect: blocked
await navigator.mediaDevices.getDisplayMedia();
return "reached";
