package dev.glovebox.e2e.bench;

import com.google.gson.JsonElement;
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

  @Test
  void catalogueOfTenThousandFunctions(Visit visit) {
    if (!Bench.isAskedFor("catalogue")) {
      return;
    }
    LabPage lab = LabPage.open(visit, "bench/catalogue-bench");
    lab.call("prepare");
    double before = heapMegabytes(visit);
    JsonObject opened = lab.call("openMany").getAsJsonObject();
    double held = heapMegabytes(visit) - before;
    single("10,000 functions: open", 1_000, opened.get("openMs"));
    single("10,000 functions: first search", 2_000, opened.get("readMs"));
    single("10,000 functions: longest task until then", 50, opened.get("longest"));
    print(new Figure("10,000 functions: memory", "MB", 50, List.of(held)));
    Map<String, ?> runs = Map.of("runs", Bench.RUNS);
    several("10,000 functions: search", 5, lab.call("search", runs));
    several("10,000 functions: one stub", 1, lab.call("stub", runs));
    JsonObject changed = lab.call("searchAfterAChange", runs).getAsJsonObject();
    several("10,000 functions: search after a change", 50, changed.get("measured"));
    single("10,000 functions: longest task meanwhile", 50, changed.get("longest"));
  }

  private static void single(String what, double aimMs, JsonElement measured) {
    print(new Figure(what, "ms", aimMs, List.of(measured.getAsDouble())));
  }

  private static void several(String what, double aimMs, JsonElement measured) {
    print(Figure.of(what, "ms", aimMs, measured.getAsJsonArray()));
  }

  private static double heapMegabytes(Visit visit) {
    CDPSession session = visit.page().context().newCDPSession(visit.page());
    session.send("HeapProfiler.collectGarbage");
    double bytes = session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble();
    session.detach();
    return bytes / 1e6;
  }

  private static void print(Figure figure) {
    figure.print();
  }
}
