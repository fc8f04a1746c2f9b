// probe: Asks for the camera.
// where: frame
// expect: blocked
await navigator.mediaDevices.getUserMedia({ video: true });
return "reached";
