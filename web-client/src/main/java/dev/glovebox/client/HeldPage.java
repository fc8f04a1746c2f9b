package dev.glovebox.client;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * Takes the time of the app's own code that runs on the page's thread between a script and its
 * outcome, where nothing can end it, and tells what held the page up: each once. Lives as long as
 * its CodeMode.
 */
public final class HeldPage {
  /** What a person feels; a browser calls it a long task. */
  static final double FELT_MS = 50;

  private final DoubleSupplier nowMs;
  private final Set<String> told = new HashSet<>();
  private Consumer<Held> listener = held -> {};

  public HeldPage(DoubleSupplier nowMs) {
    this.nowMs = nowMs;
  }

  /**
   * What has held the page up.
   *
   * @param what as the options call it: {@code policy.decide}
   */
  public record Held(String what, double ms) {
    /** For the developer to read. */
    public String message() {
      return what + " held the page up for " + Math.round(ms) + " ms; nothing can end it";
    }
  }

  public void tellTo(Consumer<Held> whom) {
    listener = whom;
  }

  /** Does the work, and takes its time, also when it throws. */
  public <T> T timed(String what, Supplier<T> work) {
    double start = nowMs.getAsDouble();
    try {
      return work.get();
    } finally {
      double ms = nowMs.getAsDouble() - start;
      if (ms > FELT_MS && told.add(what)) {
        listener.accept(new Held(what, ms));
      }
    }
  }
}
