package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.GateLimits;
import dev.glovebox.client.option.Limit;
import dev.glovebox.sandbox.page.run.RunLimits;
import java.util.Arrays;
import java.util.List;

/** What a run, or a CodeMode, may use: a number for each {@link Limit}. Never changes. */
public final class Limits {
  public static final Limits DEFAULT = ofDefaults();

  /** What the guest keeps to by itself, so that the page need not refuse it. */
  static final List<Limit> OF_GUEST =
      List.of(Limit.OUTPUT_BYTES, Limit.RECURSION_DEPTH, Limit.RESULT_BYTES, Limit.CALL_BYTES);

  private static final int FEW_SANDBOXES = 8;
  private static final double SMALL_GIGABYTES = 4;

  private final int[] byLimit;

  /** Empty until somebody asks: most runs are told the limits of their CodeMode. */
  private String guestJson = "";

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

  /** The JSON object of those that the guest keeps to. */
  String ofGuestJson() {
    if (guestJson.isEmpty()) {
      StringBuilder text = new StringBuilder("{");
      for (Limit limit : OF_GUEST) {
        text.append(text.length() == 1 ? "\"" : ",\"").append(limit.option().name());
        text.append("\":").append(of(limit));
      }
      guestJson = text.append('}').toString();
    }
    return guestJson;
  }

  public RunLimits ofSandbox() {
    return new RunLimits(
        of(Limit.CPU_MS), of(Limit.WALL_MS), of(Limit.OUTPUT_BYTES), of(Limit.RESULT_BYTES));
  }
}
