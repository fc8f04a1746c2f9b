package dev.glovebox.demo.run;

import java.util.List;

/**
 * How many calls were under way at one time, over the whole run: what thousands of bars come to.
 */
public final class Density {
  private Density() {}

  /** The most calls at one time in each of so many stretches of equal length. */
  public static int[] of(List<Call> calls, double length, double now, int stretches) {
    int[] changes = new int[stretches + 1];
    for (Call call : calls) {
      int from = stretch(call.from(), length, stretches);
      int to = stretch(call.toAt(now), length, stretches);
      changes[from]++;
      changes[to + 1 > stretches ? stretches : to + 1]--;
    }
    int[] counts = new int[stretches];
    int under = 0;
    for (int index = 0; index < stretches; index++) {
      under += changes[index];
      counts[index] = under;
    }
    return counts;
  }

  private static int stretch(double at, double length, int stretches) {
    return Math.max(0, Math.min(stretches - 1, (int) (at / length * stretches)));
  }
}
