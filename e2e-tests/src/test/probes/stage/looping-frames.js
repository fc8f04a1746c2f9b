/** JavaScript that has got through to the worker, and never gives the word back. */
const FRAMES = {
  loop() {
    for (;;);
  },
};
