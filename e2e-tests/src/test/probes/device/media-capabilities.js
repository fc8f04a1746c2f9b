// probe: Plays DRM content, which identifies the machine.
// where: frame
// expect: blocked
// expect in firefox: reached
await navigator.requestMediaKeySystemAccess("org.w3.clearkey", [
  { audioCapabilities: [{ contentType: 'audio/mp4; codecs="mp4a.40.2"' }] },
]);
return "reached";
