// probe: Starts a virtual reality session.
// where: frame
// expect: blocked
await navigator.xr.requestSession("immersive-vr");
return "reached";
