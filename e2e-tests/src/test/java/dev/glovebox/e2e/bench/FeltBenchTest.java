package dev.glovebox.e2e.bench;

import com.google.gson.JsonElement;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.browser.MortalBrowser;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.server.SecurityHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a user waits for beside the script: the first value, the check, and others' scripts. */
@InBrowser
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class FeltBenchTest {

  /** What the first round loads is in the browser's store for all others. */
  private static final int UNTIL_STORED = 1;

  /** Each page is loaded anew in a private window, with its files in the browser's store. */
  @Test
  void firstValueIsMeasuredBesideOneWithoutTheCheckAndBesideAFrame(Visit visit) {
    if (Bench.isAskedFor("firstValue")) {
      firstValues(visit.page(), UNTIL_STORED, "");
    }
  }

  /** The same as a user's own browser has it, which keeps code that it has compiled. */
  @Test
  void firstValueIsMeasuredInAProfile() {
    if (Bench.isAskedFor("profile")) {
      try (MortalBrowser browser = MortalBrowser.start()) {
        firstValues(browser.page(), Bench.UNTIL_COMPILED, ", in a profile that knows the page");
      }
    }
  }

  private static void firstValues(Page page, int known, String where) {
    List<Double> without = new ArrayList<>();
    List<Double> checked = new ArrayList<>();
    List<Double> toFrame = new ArrayList<>();
    try (Site site = Site.under(SecurityHeaders.none())) {
      for (int run = 0; run < known + Bench.RUNS; run++) {
        boolean isOffFirst = run % 2 == 0;
        double first = firstValue(page, site, isOffFirst ? "off" : "error");
        double second = firstValue(page, site, isOffFirst ? "error" : "off");
        double frame = LabPage.in(page, site, "bench/frame-bench").call("firstValue").getAsDouble();
        if (run >= known) {
          double off = isOffFirst ? first : second;
          without.add(off);
          checked.add((isOffFirst ? second : first) / off);
          toFrame.add(off / frame);
        }
      }
    }
    double aim = Figure.NO_AIM;
    print("page to first value, warm, without the check" + where, "ms", aim, without);
    print("the same with the check, to without it, pair by pair" + where, "x", 1.15, checked);
    print("without the check, to a frame of JavaScript, pair by pair" + where, "x", 3.5, toFrame);
  }

  private static double firstValue(Page page, Site site, String typeCheck) {
    return LabPage.in(page, site, "bench/felt-bench")
        .call("firstValue", Map.of("typeCheck", typeCheck))
        .getAsDouble();
  }

  @Test
  void checkIsMeasuredPairByPair(Visit visit) {
    if (!Bench.isAskedFor("checkPairs")) {
      return;
    }
    checkedToUnchecked(visit, "gather", "100 gathered calls", 1.4);
    checkedToUnchecked(visit, "line", "1+1", Figure.NO_AIM);
  }

  private static void checkedToUnchecked(Visit visit, String work, String what, double aim) {
    String pairs = what + ", with the check to without it, pair by pair";
    Map<String, ?> given = Map.of("work", work, "runs", Bench.RUNS);
    print(pairs, "x", aim, values(visit, "withTheCheckAndWithout", given));
  }

  @Test
  void checkerIsMeasuredAlone(Visit visit) {
    if (!Bench.isAskedFor("checkerStart")) {
      return;
    }
    List<Double> ms = new ArrayList<>();
    try (Site site = Site.under(SecurityHeaders.none())) {
      for (int run = 0; run < Bench.RUNS; run++) {
        LabPage lab = LabPage.open(visit, site, "bench/felt-bench");
        ms.add(lab.call("checkerStart").getAsDouble());
      }
    }
    print("the checker alone, to its first answer", "ms", 150, ms);
  }

  @Test
  void manyAreMeasuredAtOnceAndInARow(Visit visit) {
    if (Bench.isAskedFor("atOnce")) {
      print("eight 1+1 at once", "ms", 12, values(visit, "atOnce", Map.of("runs", Bench.RUNS)));
    }
    if (Bench.isAskedFor("inARow")) {
      String what = "1+1, 200 in a row: the longest but two to the middle one";
      Map<String, ?> given = Map.of("runs", Math.max(3, Bench.RUNS / 4));
      print(what, "x", 2.5, values(visit, "inARow", given));
    }
  }

  private static List<Double> values(Visit visit, String function, Map<String, ?> given) {
    JsonElement told = LabPage.open(visit, "bench/felt-bench").call(function, given);
    return told.getAsJsonArray().asList().stream().map(JsonElement::getAsDouble).toList();
  }

  private static void print(String what, String unit, double aim, List<Double> values) {
    new Figure(what, unit, aim, values).print();
  }
}
