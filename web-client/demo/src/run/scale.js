const STEPS = [1, 2, 5];

/** The first round number of milliseconds that the whole run fits under. */
export function roundLength(ms) {
  for (let power = 100; ; power *= 10) {
    for (const step of STEPS) {
      if (step * power >= ms) {
        return step * power;
      }
    }
  }
}

/**
 * The time axis: how long it is and where its marks stand. A run that goes on gets a round length,
 * so that its bars do not jump at each frame; a run that is over fills the width.
 */
export function timeScale(elapsed, isOver) {
  const length = isOver ? Math.max(elapsed, 1) : roundLength(Math.max(elapsed * 1.05, 500));
  const step = roundLength(length / 5);
  const ticks = [];
  for (let at = step; at < length * 0.97; at += step) {
    ticks.push(at);
  }
  return { length, ticks };
}
