package dev.glovebox.e2e.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Renderers;
import dev.glovebox.e2e.pages.LabPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Ten thousand runs in one page: the same memory and the same workers at the end as near the start.
 */
@InBrowser
@Tag("bench")
@Tag("long")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ManyRunsBenchTest {
  private static final int FIRST = 500;
  private static final int AT_A_TIME = 500;
  private static final int RUNS = 10_000;

  /** A growth that goes on shows between these; one that ends is the browser's own. */
  private static final int PART = 2_500;

  private static final double SETTLE_MS = 1_000;
  private static final double MOST_GROWTH = 1.1;

  /**
   * @param isFatal whether some of the runs cost their worker
   */
  private record Series(String row, String kind, boolean isFatal) {}

  @Test
  void memoryIsFlatOverTenThousandRunsWithoutASwap(Visit visit) {
    measure(visit, new Series("manyRuns", "honest", false));
  }

  @Test
  void memoryIsFlatOverTenThousandRunsOfWhichSomeCostTheirWorker(Visit visit) {
    measure(visit, new Series("manyHostileRuns", "hostile and honest", true));
  }

  private static void measure(Visit visit, Series series) {
    if (!Bench.isAskedFor(series.row())) {
      return;
    }
    LabPage lab = LabPage.open(visit, "confinement/many-runs");
    double before = after(FIRST, series, visit, lab);
    double aim = before * MOST_GROWTH;
    print("memory of all renderers after 500 " + series.kind() + " runs", aim, before);
    for (int done = PART; done <= RUNS; done += PART) {
      double now = after(PART, series, visit, lab);
      print("the same after " + done + " more", aim, now);
      assertTrue(now < aim, () -> before + " MB, then " + now + " MB");
    }
  }

  private static double after(int runs, Series series, Visit visit, LabPage lab) {
    for (int done = 0; done < runs; done += AT_A_TIME) {
      JsonObject told =
          lab.call("mixed", Map.of("runs", AT_A_TIME, "fatal", series.isFatal())).getAsJsonObject();
      assertEquals("[]", told.get("wrong").toString());
      if (!series.isFatal()) {
        // The first sandbox and the one kept ready are the only ones that are ever started.
        assertEquals(2, told.get("starts").getAsInt());
      }
    }
    visit.waitForWorkers(1, 2);
    collectGarbage(visit);
    return residentMegabytes(visit);
  }

  /** What is not needed, but not yet given back either, would make the figures a matter of luck. */
  private static void collectGarbage(Visit visit) {
    BrowserContext context = visit.page().context();
    for (int times = 0; times < 2; times++) {
      context.newCDPSession(visit.page()).send("HeapProfiler.collectGarbage");
      for (Frame frame : visit.page().frames()) {
        if (frame != visit.page().mainFrame()) {
          context.newCDPSession(frame).send("HeapProfiler.collectGarbage");
        }
      }
      visit.page().waitForTimeout(SETTLE_MS);
    }
  }

  private static void print(String what, double aim, double megabytes) {
    new Figure(what, "MB", aim, List.of(megabytes)).print();
  }

  private static double residentMegabytes(Visit visit) {
    double kilobytes = 0;
    for (int process : Renderers.of(visit.page())) {
      kilobytes += residentKilobytes(process);
    }
    return kilobytes / 1024;
  }

  private static double residentKilobytes(int process) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Double.parseDouble(line.replaceAll("[^0-9]", ""));
        }
      }
      throw new IllegalStateException("process " + process + " has no VmRSS");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
