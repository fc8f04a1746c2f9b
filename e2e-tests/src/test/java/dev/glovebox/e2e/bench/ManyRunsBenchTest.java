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
import java.util.function.Consumer;
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
    // The first sandbox and the one kept ready are the only ones that are ever started.
    measure(visit, "manyRuns", false, told -> assertEquals(2, told.get("starts").getAsInt()));
  }

  @Test
  void memoryIsFlatOverTenThousandRunsOfWhichSomeCostTheirWorker(Visit visit) {
    measure(visit, "manyHostileRuns", true, told -> {});
  }

  private static void measure(
      Visit visit, String row, boolean fatal, Consumer<JsonObject> alsoCheck) {
    if (!row.contains(System.getProperty("bench.only", ""))) {
      return;
    }
    LabPage lab = LabPage.open(visit, "many-runs");
    String kind = fatal ? "hostile and honest" : "honest";
    double before = after(visit, lab, FIRST, fatal, alsoCheck);
    double end = after(visit, lab, RUNS, fatal, alsoCheck);
    double aim = before * MOST_GROWTH;
    print("memory of all renderers after 500 " + kind + " runs", aim, before);
    print("the same after 10,000 more", aim, end);
    assertTrue(end < aim, () -> before + " MB, then " + end + " MB");
  }

  private static double after(
      Visit visit, LabPage lab, int runs, boolean fatal, Consumer<JsonObject> alsoCheck) {
    JsonObject told = lab.call("mixed", Map.of("runs", runs, "fatal", fatal)).getAsJsonObject();
    assertEquals("[]", told.get("wrong").toString());
    alsoCheck.accept(told);
    visit.page().waitForCondition(() -> visit.page().workers().size() == 2);
    return residentMegabytes(visit);
  }

  private static void print(String what, double aim, double megabytes) {
    System.out.println(new Figure(what, "MB", aim, List.of(megabytes)).line());
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
