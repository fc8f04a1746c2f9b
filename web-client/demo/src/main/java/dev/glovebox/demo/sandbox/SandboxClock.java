package dev.glovebox.demo.sandbox;

import dev.glovebox.demo.words.Words;
import java.util.Map;
import java.util.function.DoubleSupplier;

/**
 * The sandbox's state in words. While it is being prepared, a clock shows that it is alive. A run
 * that has to wait for its sandbox is told when it has it; the preparing of the next sandbox during
 * a run is not shown. It lives as long as the page.
 */
public final class SandboxClock {
  private static final Map<String, String> WORDS =
      Map.of(
          "loading", "Loading",
          "starting", "Preparing",
          "ready", "Ready",
          "busy", "Running",
          "resetting", "Resetting",
          "waiting", "Waiting",
          "failed", "Failed");

  private final DoubleSupplier clock;
  private final Runnable onServed;
  private String state = "loading";
  private double since;
  private double tookMs = -1;
  private boolean hasHeard;
  private Service service = Service.NONE;

  private enum Service {
    NONE,
    AWAITED,
    GIVEN
  }

  /**
   * @param clock milliseconds
   * @param onServed a run that had to wait has its sandbox
   */
  public SandboxClock(DoubleSupplier clock, Runnable onServed) {
    this.clock = clock;
    this.onServed = onServed;
    this.since = clock.getAsDouble();
  }

  /** The product is there; its first sandbox is on its way. */
  public void loaded() {
    change("starting");
  }

  /** An event tells of it. */
  public void heard(String told) {
    hasHeard = true;
    change(told);
  }

  public void runStarted() {
    service = isPreparing(state) ? Service.AWAITED : Service.GIVEN;
    tookMs = -1;
  }

  /** A run that has ended had a sandbox, even where no event ever told of one. */
  public void runEnded() {
    service = Service.NONE;
    state = hasHeard ? state : "ready";
    tookMs = -1;
  }

  /** The state that is shown. */
  public String state() {
    return service == Service.GIVEN ? "busy" : state;
  }

  /** Whether the words change by themselves. */
  public boolean isPreparing() {
    return isPreparing(state());
  }

  public String words() {
    String shown = state();
    String word = WORDS.getOrDefault(shown, shown);
    return isPreparing() ? word + "… " + Words.seconds(clock.getAsDouble() - since) : word;
  }

  /** How long the preparing took, where that has just ended; else nothing. */
  public String took() {
    return tookMs >= 0 && state().equals("ready") ? "in " + Words.milliseconds(tookMs) : "";
  }

  private void change(String told) {
    boolean wasPreparing = isPreparing(state);
    if (!wasPreparing && isPreparing(told)) {
      since = clock.getAsDouble();
    }
    state = told;
    tookMs = wasPreparing && told.equals("ready") ? clock.getAsDouble() - since : -1;
    if (told.equals("ready") && service == Service.AWAITED) {
      service = Service.GIVEN;
      onServed.run();
    }
  }

  private static boolean isPreparing(String state) {
    return state.equals("loading") || state.equals("starting");
  }
}
