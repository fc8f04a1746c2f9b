package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.browser.PageTasks;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * One page for a long time: scripts that end well, badly and never, sessions, cancellations, lost
 * frames, sources that come and go. At the end the page holds what it held near the start.
 */
@InBrowser
class SoakTest {
  private static final int AT_A_TIME = 20;
  private static final int MOST_WORKERS = 2;
  private static final double SETTLE_MS = 300;
  private static final double COLLECTED_MS = 2_000;
  private static final int COLLECTIONS = 10;
  private static final String HEAP = "JSHeapUsedSize";

  /** What typed arrays and buffers take, which are no part of the heap. */
  private static final String BUFFERS = "backingStorageSize";

  /**
   * Workers as the operating system knows them: Playwright forgets those of a frame that is gone.
   */
  private static final String THREADS = "threads of workers";

  private static final Map<String, Double> SLACK_BYTES =
      Map.of(HEAP, 2.0 * (1 << 20), BUFFERS, 2.0 * (1 << 20));

  /** Elements that were taken away lately may not have been collected yet: some frames' worth. */
  private static final String UNCOLLECTED = "JSEventListeners|Nodes";

  private static final double UNCOLLECTED_SLACK = 10;

  @Test
  @Tag("confinement")
  void hundredRunsLeaveThePageAsItWas(Visit visit) {
    soak(visit, 20, 100);
  }

  @Test
  @Tag("long")
  @Timeout(value = 20, unit = TimeUnit.MINUTES)
  void twoThousandRunsLeaveThePageAsItWas(Visit visit) {
    soak(visit, 200, 2_000);
  }

  private static void soak(Visit visit, int runsBefore, int runs) {
    LabPage lab = LabPage.open(visit, "confinement/many-runs");
    run(lab, runsBefore);
    Map<String, Double> before = held(visit);
    run(lab, runs);
    Map<String, Double> after = heldOnceCollected(visit, before.get("Frames"));

    System.out.println("held after " + runsBefore + " runs: " + before);
    System.out.println("held after " + runs + " more: " + after);
    before.forEach((what, count) -> assertNoMore(what, count, after.get(what)));
  }

  /** Fewer there may be: what was taken away before may not have been collected then. */
  private static void assertNoMore(String what, double before, double after) {
    double slack =
        SLACK_BYTES.getOrDefault(what, what.matches(UNCOLLECTED) ? UNCOLLECTED_SLACK : 0);
    if (what.equals("workers") || what.equals("frames")) {
      assertEquals(before, after, what);
    }
    assertTrue(after <= before + slack, () -> what + ": " + before + ", " + after);
  }

  private static void run(LabPage lab, int runs) {
    for (int done = 0; done < runs; done += AT_A_TIME) {
      int next = Math.min(AT_A_TIME, runs - done);
      JsonObject told = lab.call("soak", Map.of("runs", next)).getAsJsonObject();
      assertEquals("[]", told.get("wrong").toString());
    }
  }

  /** Chromium lets go of a frame that was taken away some seconds later. */
  private static Map<String, Double> heldOnceCollected(Visit visit, Double frames) {
    Map<String, Double> held = held(visit);
    for (int times = 0;
        times < COLLECTIONS && !Objects.equals(held.get("Frames"), frames);
        times++) {
      visit.page().waitForTimeout(COLLECTED_MS);
      held = held(visit);
      held.computeIfPresent("Frames", (what, count) -> Math.max(count, frames));
    }
    return held;
  }

  /** A worker that is ended is a thread for a moment longer. */
  private static int workersAtRest(Visit visit) {
    for (int times = 0; times < COLLECTIONS && threads(visit) > MOST_WORKERS; times++) {
      visit.page().waitForTimeout(SETTLE_MS);
    }
    return threads(visit);
  }

  private static int threads(Visit visit) {
    return WorkersAtWork.in(visit.page()).spent().size();
  }

  /** What the page holds when nothing is under way: every browser tells its workers and frames. */
  private static Map<String, Double> held(Visit visit) {
    // One for the next script and a spare one, which begins a moment after the last script.
    visit.waitForWorkers(MOST_WORKERS, MOST_WORKERS);
    Map<String, Double> held = new TreeMap<>();
    held.put("workers", (double) visit.workers());
    held.put("frames", (double) visit.page().frames().size());
    if (PageTasks.areTold()) {
      CDPSession session = visit.page().context().newCDPSession(visit.page());
      session.send("Performance.enable");
      for (int times = 0; times < 2; times++) {
        session.send("HeapProfiler.collectGarbage");
        visit.page().waitForTimeout(SETTLE_MS);
      }
      for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
        String name = metric.getAsJsonObject().get("name").getAsString();
        if (name.matches(UNCOLLECTED + "|Documents|Frames|" + HEAP)) {
          held.put(name, metric.getAsJsonObject().get("value").getAsDouble());
        }
      }
      held.put(BUFFERS, session.send("Runtime.getHeapUsage").get(BUFFERS).getAsDouble());
      held.put(THREADS, (double) workersAtRest(visit));
      session.detach();
    }
    return held;
  }
}
