/** JavaScript that has got through to the worker, and never gives the word back. */
const startLoops = () => {
  const loop = URL.createObjectURL(new Blob(["for (;;);"]));
  for (let i = 0; i < 3; i++) new Worker(loop);
};
const FRAMES = {
  loop() {
    for (;;);
  },
  // A worker is started by its parent's own loop, so these are there before the parent's begins.
  nestedAndLoop() {
    startLoops();
    setTimeout(FRAMES.loop, 300);
  },
  nestedAndDone(port, say) {
    startLoops();
    setTimeout(() => say(["completed", "42"]), 300);
  },
};
