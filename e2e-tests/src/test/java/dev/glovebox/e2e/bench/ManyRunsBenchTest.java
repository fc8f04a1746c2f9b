package dev.glovebox.e2e.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand runs in one page: the same memory and the same workers at the end as near the start.
 */
@InBrowser
@Tag("bench")
class ManyRunsBenchTest {
  private static final int FIRST = 500;
  private static final int RUNS = 10_000;
  private static final double MOST_GROWTH = 1.25;

  @Test
  void memoryIsFlatOverTenThousandRunsWithoutASwap(Visit visit) {
    if (!"manyRuns".contains(System.getProperty("bench.only", ""))) {
      return;
    }
    LabPage lab = LabPage.open(visit, "many-runs");
    double before = after(visit, lab, FIRST);
    double end = after(visit, lab, RUNS);
    double aim = before * MOST_GROWTH;
    System.out.println(
        new Figure("memory of all renderers after 500 runs", "MB", aim, List.of(before)).line());
    System.out.println(new Figure("the same after 10,000 more", "MB", aim, List.of(end)).line());
    assertTrue(end < aim, () -> before + " MB, then " + end + " MB");
  }

  /** The first sandbox and the one kept ready are the only ones that are ever started. */
  private static double after(Visit visit, LabPage lab, int runs) {
    JsonObject told = lab.call("mixed", Map.of("runs", runs, "fatal", false)).getAsJsonObject();
    assertEquals("[]", told.get("wrong").toString());
    assertEquals(2, told.get("starts").getAsInt());
    return residentMegabytes(visit);
  }

  private static double residentMegabytes(Visit visit) {
    JsonObject told =
        visit.page().context().browser().newBrowserCDPSession().send("SystemInfo.getProcessInfo");
    double kilobytes = 0;
    for (JsonElement process : told.getAsJsonArray("processInfo")) {
      JsonObject info = process.getAsJsonObject();
      if (info.get("type").getAsString().equals("renderer")) {
        kilobytes += residentKilobytes(info.get("id").getAsInt());
      }
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
