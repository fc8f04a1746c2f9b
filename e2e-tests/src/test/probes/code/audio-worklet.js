// probe: Makes code from text with a sound processor.
// where: frame
// expect: blocked
const context = new OfflineAudioContext(1, 1, 44100);
await context.audioWorklet.addModule(
  URL.createObjectURL(new Blob([""], { type: "text/javascript" })),
);
return "reached";
