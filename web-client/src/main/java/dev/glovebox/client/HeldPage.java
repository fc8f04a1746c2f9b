package dev.glovebox.client;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.sandbox.page.Timers;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Takes the time of the app's own code that runs on the page's thread between a script and its
 * outcome, where nothing can end it, and tells what held the page up: each once. What is spent in
 * one task adds up, so many short patterns are told as one long one is. Lives as long as its
 * CodeMode.
 */
public final class HeldPage {
  /** What a person feels; a browser calls it a long task. */
  static final double FELT_MS = 50;

  private static final String MORE = " and others";

  private final Timers timers;
  private final Map<String, Double> spent = new TreeInOrder<>();
  private final Set<String> told = new TreeSet<>();
  private double heldMs;
  private Consumer<Held> listener = held -> {};

  public HeldPage(Timers timers) {
    this.timers = timers;
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

  /** All of it so far. */
  public double heldMs() {
    return heldMs;
  }

  /** Does the work, and takes its time, also when it throws. */
  public <T> T timed(String what, Supplier<T> work) {
    double start = timers.nowMs();
    try {
      return work.get();
    } finally {
      if (spent.isEmpty()) {
        timers.afterOthers(this::taskIsOver);
      }
      double tookMs = timers.nowMs() - start;
      heldMs += tookMs;
      spent.merge(what, tookMs, Double::sum);
    }
  }

  /** The page has its turn again: what took long by itself is told, or else all of it together. */
  private void taskIsOver() {
    Map<String, Double> taken = new TreeInOrder<>();
    taken.putAll(spent);
    spent.clear();
    double together = 0;
    String most = "";
    for (Map.Entry<String, Double> each : taken.entrySet()) {
      together += each.getValue();
      if (most.isEmpty() || each.getValue() > taken.get(most)) {
        most = each.getKey();
      }
    }
    if (taken.get(most) <= FELT_MS) {
      tell(most + MORE, together);
      return;
    }
    taken.forEach(this::tell);
  }

  private void tell(String what, double ms) {
    if (ms > FELT_MS && told.add(what)) {
      listener.accept(new Held(what, ms));
    }
  }
}
