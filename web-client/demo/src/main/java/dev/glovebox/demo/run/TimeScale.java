package dev.glovebox.demo.run;

import java.util.ArrayList;
import java.util.List;

/**
 * The time axis: how long it is and where its marks stand. A run that goes on gets a round length,
 * so that its bars do not jump at each frame; a run that is over fills the width.
 *
 * @param length in milliseconds
 * @param ticks in milliseconds from the start
 */
public record TimeScale(double length, List<Double> ticks) {
  private static final int[] STEPS = {1, 2, 5};
  private static final int SHORTEST_MS = 500;
  private static final double AIR = 1.05;

  /** A mark nearer to the end than this share has no room for its text. */
  private static final double LAST_TICK = 0.97;

  public static TimeScale of(double elapsed, boolean isOver) {
    double length =
        isOver ? Math.max(elapsed, 1) : roundLength(Math.max(elapsed * AIR, SHORTEST_MS));
    double step = roundLength(length / STEPS[2]);
    List<Double> ticks = new ArrayList<>();
    for (double at = step; at < length * LAST_TICK; at += step) {
      ticks.add(at);
    }
    return new TimeScale(length, ticks);
  }

  /** The first round number of milliseconds that the whole run fits under. */
  static double roundLength(double ms) {
    for (double power = 100; ; power *= 10) {
      for (int step : STEPS) {
        if (step * power >= ms) {
          return step * power;
        }
      }
    }
  }
}
