package dev.glovebox.e2e.bench;

import com.google.gson.JsonElement;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.browser.MortalBrowser;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.server.SecurityHeaders;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The package beside another build of it, on one machine and in turns: what a change gains, or has
 * gained since some commit. Each value is of a page of its own, in one profile that knows both.
 */
@InBrowser
@Tag("bench")
@Timeout(value = 15, unit = TimeUnit.MINUTES)
class BesideBenchTest {

  private enum Work {
    FIRST_VALUE("felt-bench", "firstValue", Map.of("typeCheck", "off")),
    FIRST_CHECKED("felt-bench", "firstValue", Map.of("typeCheck", "error")),
    CHECKER_START("felt-bench", "checkerStart", Map.of()),
    NEW_SANDBOX("bench", "newSandbox", Map.of("runs", 6)),
    TRIVIAL_RUN("bench", "trivialRun", Map.of("runs", 20)),
    BACK_TO_BACK("bench", "backToBack", Map.of("runs", 40)),
    AT_ONCE("felt-bench", "atOnce", Map.of("runs", 10)),
    IN_A_ROW("felt-bench", "inARow", Map.of("runs", 2)),
    AWAITED_CALL("bench", "awaitedCall", Map.of("runs", 10)),
    GATHERED_CALL("bench", "gatheredCall", Map.of("runs", 6)),
    RECORDED_CALL("bench", "recordedCall", Map.of("runs", 6)),
    MEGABYTE("bench", "megabyte", Map.of("runs", 6)),
    CHECK_OF_GATHER("felt-bench", "withTheCheckAndWithout", Map.of("work", "gather", "runs", 10)),
    CHECK_OF_LINE("felt-bench", "withTheCheckAndWithout", Map.of("work", "line", "runs", 10));

    private final String module;
    private final String function;
    private final Map<String, ?> given;

    Work(String module, String function, Map<String, ?> given) {
      this.module = "bench/" + module;
      this.function = function;
      this.given = given;
    }

    private boolean isWanted() {
      return Bench.isAskedFor(function + given);
    }

    private String told() {
      return given.containsKey("runs") && given.size() == 1 ? function : function + " " + given;
    }

    /**
     * The middle of what it measures in one page, and the processor that the browser spent on it.
     */
    private Spent in(MortalBrowser browser, Site site) {
      long before = browser.spentMs();
      JsonElement measured = LabPage.in(browser.page(), site, module).call(function, given);
      return new Spent(middle(measured), browser.spentMs() - before);
    }

    private static double middle(JsonElement measured) {
      if (!measured.isJsonArray()) {
        return measured.getAsDouble();
      }
      double[] sorted =
          measured.getAsJsonArray().asList().stream()
              .mapToDouble(JsonElement::getAsDouble)
              .sorted()
              .toArray();
      return sorted[sorted.length / 2];
    }
  }

  private record Spent(double measured, double processorMs) {}

  @ParameterizedTest
  @EnumSource
  void packageIsMeasuredBesideAnother(Work work) {
    if (Bench.OTHER.isEmpty() || !work.isWanted()) {
      return;
    }
    List<Spent> others = new ArrayList<>();
    List<Spent> ours = new ArrayList<>();
    try (Site other = Site.of(Path.of(Bench.OTHER), SecurityHeaders.none());
        Site our = Site.under(SecurityHeaders.none());
        MortalBrowser browser = MortalBrowser.start()) {
      for (int run = 0; run < Bench.UNTIL_COMPILED + Bench.RUNS; run++) {
        boolean isOtherFirst = run % 2 == 0;
        Spent first = work.in(browser, isOtherFirst ? other : our);
        Spent second = work.in(browser, isOtherFirst ? our : other);
        if (run >= Bench.UNTIL_COMPILED) {
          others.add(isOtherFirst ? first : second);
          ours.add(isOtherFirst ? second : first);
        }
      }
    }
    print(work.told() + ": other", others.stream().map(Spent::measured).toList());
    print(work.told() + ": this", ours.stream().map(Spent::measured).toList());
    print(work.told() + ": this to other, pair by pair", ratios(others, ours, Spent::measured));
    print(work.told() + ": the same of the processor", ratios(others, ours, Spent::processorMs));
  }

  private static List<Double> ratios(
      List<Spent> others, List<Spent> ours, ToDoubleFunction<Spent> value) {
    List<Double> ratios = new ArrayList<>();
    for (int pair = 0; pair < ours.size(); pair++) {
      ratios.add(value.applyAsDouble(ours.get(pair)) / value.applyAsDouble(others.get(pair)));
    }
    return ratios;
  }

  private static void print(String what, List<Double> values) {
    new Figure(what, "", Figure.NO_AIM, values).print();
  }
}
