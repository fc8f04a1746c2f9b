package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.GateLimits;
import dev.glovebox.client.option.Limit;
import dev.glovebox.sandbox.page.run.RunLimits;
import java.util.Arrays;

/** What a run, or a CodeMode, may use: a number for each {@link Limit}. Never changes. */
public final class Limits {
  public static final Limits DEFAULT = ofDefaults();

  private static final int FEW_SANDBOXES = 8;
  private static final double SMALL_GIGABYTES = 4;

  private final int[] byLimit;

  private Limits(int[] byLimit) {
    this.byLimit = byLimit;
  }

  private static Limits ofDefaults() {
    int[] numbers = new int[Limit.values().length];
    for (Limit limit : Limit.values()) {
      numbers[limit.ordinal()] = limit.otherwise();
    }
    return new Limits(numbers);
  }

  /**
   * The limits of a CodeMode of which nothing is said.
   *
   * @param gigabytes the device's memory; 0 where that is not known
   */
  public static Limits ofDevice(double gigabytes) {
    return gigabytes > SMALL_GIGABYTES ? DEFAULT : DEFAULT.with(Limit.SANDBOXES, FEW_SANDBOXES);
  }

  public int of(Limit limit) {
    return byLimit[limit.ordinal()];
  }

  /** These limits, but for one. */
  public Limits with(Limit limit, int number) {
    int[] numbers = byLimit.clone();
    numbers[limit.ordinal()] = number;
    return new Limits(numbers);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits limits && Arrays.equals(byLimit, limits.byLimit);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(byLimit);
  }

  public GateLimits ofGate() {
    return new GateLimits(
        of(Limit.CALLS), of(Limit.PARALLEL_CALLS), of(Limit.CALL_MS), of(Limit.CALL_BYTES));
  }

  public RunLimits ofSandbox() {
    return new RunLimits(
        of(Limit.CPU_MS), of(Limit.WALL_MS), of(Limit.OUTPUT_BYTES), of(Limit.RESULT_BYTES));
  }
}
