package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.PageTasks;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
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
  private static final int AT_A_TIME = 100;
  private static final double HEAP_SLACK_BYTES = 2 << 20;

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
    LabPage lab = LabPage.open(visit, "many-runs");
    run(lab, runsBefore);
    Map<String, Double> before = held(visit);
    run(lab, runs);
    Map<String, Double> after = held(visit);

    System.out.println("held after " + runsBefore + " runs: " + before);
    System.out.println("held after " + runs + " more: " + after);
    double heapBefore = before.remove("JSHeapUsedSize");
    double heapAfter = after.remove("JSHeapUsedSize");
    assertEquals(before, after);
    assertTrue(heapAfter < heapBefore + HEAP_SLACK_BYTES, () -> heapBefore + ", " + heapAfter);
  }

  private static void run(LabPage lab, int runs) {
    for (int done = 0; done < runs; done += AT_A_TIME) {
      int next = Math.min(AT_A_TIME, runs - done);
      JsonObject told = lab.call("soak", Map.of("runs", next)).getAsJsonObject();
      assertEquals("[]", told.get("wrong").toString());
    }
  }

  /** What the page holds when nothing is under way: every browser tells its workers and frames. */
  private static Map<String, Double> held(Visit visit) {
    visit.page().waitForCondition(() -> visit.page().workers().size() <= 2);
    Map<String, Double> held = new TreeMap<>();
    held.put("workers", (double) visit.page().workers().size());
    held.put("frames", (double) visit.page().frames().size());
    held.put("JSHeapUsedSize", 0.0);
    if (PageTasks.areTold()) {
      CDPSession session = visit.page().context().newCDPSession(visit.page());
      session.send("Performance.enable");
      session.send("HeapProfiler.collectGarbage");
      for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
        String name = metric.getAsJsonObject().get("name").getAsString();
        if (name.matches("JSEventListeners|Documents|Frames|Nodes|JSHeapUsedSize")) {
          held.put(name, metric.getAsJsonObject().get("value").getAsDouble());
        }
      }
      session.detach();
    }
    return held;
  }
}
