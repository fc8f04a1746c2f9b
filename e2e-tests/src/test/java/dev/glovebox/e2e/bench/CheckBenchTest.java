package dev.glovebox.e2e.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long the type check takes: its start, and a script of thirty lines. */
@InBrowser
@Tag("bench")
class CheckBenchTest {
  private static final int STARTS = 5;

  @ParameterizedTest
  @ValueSource(ints = {10, 101, 1_000, 10_000})
  void readyIsMeasuredFromTheNavigation(int count, Visit visit) {
    if (!Bench.isAskedFor("checkReady")) {
      return;
    }
    List<Double> ms = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      ms.add(lab(visit).call("ready", Map.of("count", count)).getAsDouble());
    }
    print(new Figure("navigation to first check, " + count + " functions", "ms", 2_000, ms));
  }

  @Test
  void firstRunIsMeasuredWithTheCheckAndWithout(Visit visit) {
    if (!Bench.isAskedFor("checkFirstRun")) {
      return;
    }
    for (String mode : List.of("off", "error")) {
      List<Double> ms = firstRuns(visit, "firstRun", mode);
      print(new Figure("navigation to first value, typeCheck " + mode, "ms", 2_000, ms));
    }
    for (String mode : List.of("off", "error")) {
      List<Double> ms = firstRuns(visit, "laterRun", mode);
      print(new Figure("first run 1.5 s after it, typeCheck " + mode, "ms", 100, ms));
    }
  }

  private static List<Double> firstRuns(Visit visit, String kind, String mode) {
    List<Double> ms = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      JsonObject run = lab(visit).call(kind, Map.of("typeCheck", mode)).getAsJsonObject();
      assertEquals("", run.get("unchecked").getAsString());
      ms.add(run.get("ms").getAsDouble());
    }
    return ms;
  }

  @ParameterizedTest
  @ValueSource(ints = {10, 100, 101, 1_000, 10_000})
  void warmCheckTakesTheSameWithManyFunctions(int count, Visit visit) {
    if (!Bench.isAskedFor("checkWarm")) {
      return;
    }
    JsonArray ms =
        lab(visit).call("warmCheck", Map.of("count", count, "runs", Bench.RUNS)).getAsJsonArray();
    print(Figure.of("check of 30 lines, " + count + " functions", "ms", 20, ms));
  }

  @Test
  void heapStaysTheSameOverManyChecks(Visit visit) {
    if (!Bench.isAskedFor("checkHeap")) {
      return;
    }
    JsonArray megabytes = lab(visit).call("heap", Map.of("checks", 2_000)).getAsJsonArray();
    System.out.println("heap of the checker after each 500 checks, MB: " + megabytes);
    print(Figure.of("heap of the checker over 2,000 checks", "MB", 80, megabytes));
  }

  private static LabPage lab(Visit visit) {
    return LabPage.open(visit, "bench/check-bench");
  }

  private static void print(Figure figure) {
    figure.print();
  }
}
