package dev.glovebox.e2e.confinement.stage;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.browser.PageTasks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * How long something held the page up at a time, try by try, beside a piece of work that is always
 * the same. Where the browser tells its tasks, the longest task counts, in time of the processor;
 * elsewhere how late a timer came.
 */
public record HeldUp(List<Try> tries) {
  public static final double LONGEST_TASK_MS = 50;

  /** The middle one of so many tries counts. */
  public static final int TRIES = 5;

  /** So many that are all quick decide it: the others are not made. */
  public static final int FEWEST = 3;

  /** How late a timer may come; in WebKit it comes late for reasons of its own. */
  static final double LONGEST_GAP_MS = AttackFiles.BROWSER.equals("webkit") ? 400 : 100;

  /** What the same work takes on a quiet machine of the year 2024. */
  private static final double WORK_MS = 12;

  /** What it takes there to write into 16 MB of memory that is new. */
  private static final double MEMORY_MS = 8;

  /** How often a message of so much is written before its reader has it. */
  private static final int COPIES = 4;

  /**
   * @param memoryMs what it took to write into memory that is new
   * @param costMs what it took altogether: of the processor where the browser tells, else by the
   *     clock
   */
  public record Try(double heldMs, double workMs, double memoryMs, double costMs) {}

  /**
   * @param measuring calls a module that uses {@code page-watch.js}, and gives what {@code watched}
   *     told, in order
   */
  public static HeldUp during(Page page, Supplier<List<JsonObject>> measuring) {
    if (!PageTasks.areTold()) {
      return new HeldUp(
          measuring.get().stream()
              .map(
                  told ->
                      new Try(
                          ms(told, "gap"),
                          ms(told, "workMs"),
                          ms(told, "memoryMs"),
                          ms(told, "ms")))
              .toList());
    }
    List<JsonObject> told = new ArrayList<>();
    PageTasks tasks = PageTasks.during(page, () -> told.addAll(measuring.get()));
    List<Double> held = tasks.longest("watched");
    List<Double> work = tasks.longest("work");
    List<Double> cost = tasks.altogether("watched");
    List<Try> tries = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      double memoryMs = ms(told.get(i), "memoryMs");
      tries.add(new Try(held.get(i), work.get(i), memoryMs, cost.get(i)));
    }
    return new HeldUp(tries);
  }

  /** The tries at these places alone: the first is 0, and then each so much further. */
  public HeldUp every(int step, int first) {
    List<Try> some = new ArrayList<>();
    for (int i = first; i < tries.size(); i += step) {
      some.add(tries.get(i));
    }
    return new HeldUp(some);
  }

  /** Whether half of the tries or more held the page up for longer than a person notices. */
  public boolean isTooLong() {
    return isTooLong(LONGEST_TASK_MS);
  }

  /**
   * Whether every try did. Of code that runs for the first time each try is another page's, and
   * what the browser does with it differs by more than what the same code takes the second time.
   */
  public boolean isTooLongAtBest() {
    double least = tries.stream().mapToDouble(Try::heldMs).min().orElseThrow();
    return least > slowness() * mostMs(LONGEST_TASK_MS);
  }

  /** Whether no try did: if three of five do not, half of them cannot. */
  public boolean isQuickThroughout() {
    double longest = tries.stream().mapToDouble(Try::heldMs).max().orElseThrow();
    return longest <= slowness() * mostMs(LONGEST_TASK_MS);
  }

  /**
   * The same where a task of the browser itself takes longer than that: it unpacks megabytes, into
   * memory that some virtual machines are slow to give.
   */
  public boolean isTooLong(double longestTaskMs) {
    double ofMemory = longestTaskMs > LONGEST_TASK_MS ? COPIES * slowMemoryMs() : 0;
    return median() > slowness() * mostMs(longestTaskMs) + ofMemory;
  }

  private double slowMemoryMs() {
    return Math.max(0, middle(tries.stream().map(Try::memoryMs).toList()) - MEMORY_MS);
  }

  private static double mostMs(double longestTaskMs) {
    return PageTasks.areTold() ? longestTaskMs : Math.max(LONGEST_GAP_MS, longestTaskMs);
  }

  private double median() {
    return middle(tries.stream().map(Try::heldMs).toList());
  }

  /**
   * A slow machine, or one that others use too, has more time. What makes many objects takes new
   * memory too, which some virtual machines are slow to give: so half of that slowness counts.
   */
  private double slowness() {
    double work = middle(tries.stream().map(Try::workMs).toList()) / WORK_MS;
    double memory = middle(tries.stream().map(Try::memoryMs).toList()) / MEMORY_MS;
    return Math.max(1, Math.max(work, (work + memory) / 2));
  }

  /** The quickest try: what else goes on makes a thing slower, and nothing makes it quicker. */
  public double leastCostMs() {
    return tries.stream().mapToDouble(Try::costMs).min().orElseThrow();
  }

  public String told() {
    return "held the page up for " + median() + " ms, slowness " + slowness() + "; tries: " + tries;
  }

  private static double middle(List<Double> values) {
    return values.stream().sorted(Comparator.naturalOrder()).toList().get(values.size() / 2);
  }

  private static double ms(JsonObject told, String key) {
    return told.get(key).getAsDouble();
  }
}
