package dev.glovebox.e2e.bench;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The catalogue with 10,000 functions: search, stubs, changes, memory. */
@InBrowser
@Tag("bench")
class CatalogueBenchTest {
  private static final int RUNS = Integer.getInteger("bench.runs", 20);
  private static final String ONLY = System.getProperty("bench.only", "");

  @Test
  void catalogueOfTenThousandFunctions(Visit visit) {
    if (!"catalogue".contains(ONLY)) {
      return;
    }
    LabPage lab = LabPage.open(visit, "catalogue-bench");
    lab.call("prepare");
    double before = heapMegabytes(visit);
    JsonObject opened = lab.call("openMany").getAsJsonObject();
    double held = heapMegabytes(visit) - before;
    Map<String, ?> runs = Map.of("runs", RUNS);
    print("10,000 functions: open", "ms", 1_000, opened, "openMs");
    print("10,000 functions: first search", "ms", 2_000, opened, "readMs");
    print("10,000 functions: longest task until then", "ms", 50, opened, "longest");
    print(new Figure("10,000 functions: memory", "MB", 50, List.of(held)));
    print(figure("10,000 functions: search", 5, lab, "search", runs));
    print(figure("10,000 functions: one stub", 1, lab, "stub", runs));
    JsonObject changed = lab.call("searchAfterAChange", runs).getAsJsonObject();
    print(
        Figure.of(
            "10,000 functions: search after a change",
            "ms",
            50,
            changed.getAsJsonArray("measured")));
    print("10,000 functions: longest task meanwhile", "ms", 50, changed, "longest");
  }

  private static Figure figure(
      String what, double aim, LabPage lab, String function, Map<String, ?> runs) {
    return Figure.of(what, "ms", aim, lab.call(function, runs).getAsJsonArray());
  }

  private static double heapMegabytes(Visit visit) {
    CDPSession session = visit.page().context().newCDPSession(visit.page());
    session.send("HeapProfiler.collectGarbage");
    double bytes = session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble();
    session.detach();
    return bytes / 1e6;
  }

  private static void print(String what, String unit, double aim, JsonObject told, String name) {
    print(new Figure(what, unit, aim, List.of(told.get(name).getAsDouble())));
  }

  private static void print(Figure figure) {
    System.out.println(figure.line());
  }
}
