package dev.glovebox.e2e.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Renderers;
import dev.glovebox.e2e.harness.machine.SpentTime;
import dev.glovebox.e2e.pages.LabPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints the table of {@code ./glovebox bench}. */
@InBrowser
@Tag("bench")
class BenchTest {
  private static final int LOOK_MS = 20;
  private static final double WATCHED_NS = 2e9;

  @Test
  void startIsMeasuredFromTheNavigation(Visit visit) {
    if (!Bench.isAskedFor("start")) {
      return;
    }
    JsonObject cold = firstResult(visit);
    List<Double> warm = new ArrayList<>();
    for (int i = 0; i < Math.max(3, Bench.RUNS / 2); i++) {
      warm.add(firstResult(visit).get("ms").getAsDouble());
    }
    print(new Figure("navigation to first result, cold", "ms", 900, List.of(ms(cold))));
    print(new Figure("navigation to first result, warm", "ms", 450, warm));
    double megabytes = cold.get("bytes").getAsDouble() / 1e6;
    print(new Figure("download before the first result", "MB", 5, List.of(megabytes)));
  }

  @Test
  void runsAreMeasuredOnAWarmSandbox(Visit visit) {
    measure(visit, "newSandbox", "new sandbox to ready", 100);
    measure(visit, "trivialRun", "execute(\"1+1\")", 1.2);
    measure(visit, "backToBack", "the same, back to back, reset included", 4.2);
    measure(visit, "awaitedCall", "one awaited host call", 0.4);
    measure(visit, "gatheredCall", "each of 100 calls in gather", 0.06);
    measure(visit, "comparedCall", "what comparing with schemas adds to a call", 0.05);
    measure(visit, "megabyte", "1 MB of records into dicts", 25);
  }

  @Test
  void loopThatWasStoppedIsMeasuredByTheProcessor(Visit visit) {
    loop(visit, "a loop of Python", "while True: pass", 50);
    loop(visit, "a loop of C", "sum(range(10**12))", 300);
    String expression = "import re\nre.match('(a+)+$', 'a' * 60 + 'b')";
    loop(visit, "a regular expression", expression, 300);
  }

  private static void loop(Visit visit, String what, String code, double aimMs) {
    if (!Bench.isAskedFor("loops")) {
      return;
    }
    List<Double> spent = new ArrayList<>();
    List<Double> next = new ArrayList<>();
    for (int i = 0; i < Math.max(3, Bench.RUNS / 4); i++) {
      LabPage lab = LabPage.open(visit, "bench/bench");
      lab.call("openForLoops");
      assertEquals("limit-cpu", lab.call("stopped", Map.of("code", code)).getAsString());
      spent.add(spentMs(visit.page()));
      next.add(lab.call("next").getAsDouble());
    }
    print(new Figure("processor, two seconds after " + what + " was stopped", "ms", aimMs, spent));
    print(new Figure("the next script after " + what, "ms", Figure.NO_AIM, next));
  }

  /** What all renderers spend in two seconds, also those that end within them. */
  private static double spentMs(Page page) {
    Map<Integer, Long> last = spentByProcess(page);
    double endsAt = System.nanoTime() + WATCHED_NS;
    long spent = 0;
    while (System.nanoTime() < endsAt) {
      page.waitForTimeout(LOOK_MS);
      Map<Integer, Long> now = spentByProcess(page);
      for (Map.Entry<Integer, Long> process : now.entrySet()) {
        spent += process.getValue() - last.getOrDefault(process.getKey(), 0L);
      }
      last = now;
    }
    return spent;
  }

  private static Map<Integer, Long> spentByProcess(Page page) {
    return Renderers.of(page).stream()
        .collect(
            Collectors.toMap(
                process -> process, process -> SpentTime.ms(Path.of("/proc/" + process))));
  }

  @Test
  void recordingIsMeasured(Visit visit) {
    visit.complaints().tolerate("glovebox: the record of the run");
    measure(visit, "recordInMemory", "what a record in memory adds to an awaited call", 0.05);
    measure(visit, "recordedCall", "one awaited call, recorded in the browser", 0.6);
    measure(visit, "recordedChange", "the same of what changes something", 1);
    measure(visit, "resumeByReplay", "resume of 1,000 calls by replay", 200);
  }

  @Test
  void checkpointsAreMeasuredBesideWhatTheySpare(Visit visit) {
    if (!Bench.isAskedFor("checkpoints")) {
      return;
    }
    LabPage lab = LabPage.open(visit, "bench/bench");
    JsonObject told = lab.call("checkpoints", Map.of("runs", Bench.RUNS)).getAsJsonObject();
    print(checkpoint(told, "reset", "execute(\"1+1\") twice, a reset between, each"));
    print(checkpoint(told, "waiting", "a run is paused, without a checkpoint"));
    print(checkpoint(told, "taking", "the same, and its memory is copied"));
    print(checkpoint(told, "storing", "after that, until it is zipped and stored"));
    print(Figure.of("a checkpoint, zipped", "KiB", 400, told.getAsJsonArray("bytes")));
    print(checkpoint(told, "reviving", "a fork goes on from a checkpoint, to its end"));
    print(checkpoint(told, "replay", "the same by its record, of a script of 8,000,000 steps"));
    print(checkpoint(told, "resuming", "resume of 1,000 calls by a checkpoint"));
  }

  private static Figure checkpoint(JsonObject told, String name, String what) {
    return Figure.of(what, "ms", Figure.NO_AIM, told.getAsJsonArray(name));
  }

  @Test
  void computingIsMeasuredAgainstPlainPyodide(Visit visit) {
    if (Bench.isAskedFor("compute")) {
      LabPage lab = LabPage.open(visit, "bench/compute-bench");
      JsonElement ratios = lab.call("ratios", Map.of("runs", Bench.RUNS));
      print(Figure.of("pure Python against plain Pyodide", "x", 1.02, ratios.getAsJsonArray()));
    }
  }

  private static void measure(Visit visit, String function, String what, double aim) {
    if (Bench.isAskedFor(function)) {
      LabPage lab = LabPage.open(visit, "bench/bench");
      print(
          Figure.of(
              what, "ms", aim, lab.call(function, Map.of("runs", Bench.RUNS)).getAsJsonArray()));
    }
  }

  private static JsonObject firstResult(Visit visit) {
    return LabPage.open(visit, "bench/bench").call("firstResult").getAsJsonObject();
  }

  private static double ms(JsonObject result) {
    return result.get("ms").getAsDouble();
  }

  private static void print(Figure figure) {
    assertFalse(figure.values().isEmpty(), figure.what());
    figure.print();
  }
}
