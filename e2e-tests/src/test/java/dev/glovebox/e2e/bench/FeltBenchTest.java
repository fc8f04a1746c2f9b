package dev.glovebox.e2e.bench;

import com.google.gson.JsonArray;
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
  /** A frame that is a text with a script in it does not start under a host's policy. */
  private static final SecurityHeaders NO_POLICY = new SecurityHeaders(Map.of());

  private static final int RUNS = Integer.getInteger("bench.runs", 20);
  private static final String ONLY = System.getProperty("bench.only", "");

  /** What the first round loads is in the browser's store for all others. */
  private static final int UNTIL_STORED = 1;

  /** Of what it has compiled a browser keeps nothing before the second visit. */
  private static final int UNTIL_COMPILED = 3;

  /** Each page is loaded anew in a private window, with its files in the browser's store. */
  @Test
  void firstValueIsMeasuredBesideOneWithoutTheCheckAndBesideAFrame(Visit visit) {
    if ("firstValue".contains(ONLY)) {
      firstValues(visit.page(), UNTIL_STORED, "");
    }
  }

  /** The same as a user's own browser has it, which keeps code that it has compiled. */
  @Test
  void firstValueIsMeasuredInAProfile() {
    if ("profile".contains(ONLY)) {
      try (MortalBrowser browser = MortalBrowser.start()) {
        firstValues(browser.page(), UNTIL_COMPILED, ", in a profile that knows the page");
      }
    }
  }

  private static void firstValues(Page page, int known, String where) {
    List<Double> without = new ArrayList<>();
    List<Double> checked = new ArrayList<>();
    List<Double> toFrame = new ArrayList<>();
    try (Site site = Site.under(NO_POLICY)) {
      for (int run = 0; run < known + RUNS; run++) {
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
    if (!"checkPairs".contains(ONLY)) {
      return;
    }
    checkedToUnchecked(visit, "gather", "100 gathered calls", 1.4);
    checkedToUnchecked(visit, "line", "1+1", Figure.NO_AIM);
  }

  private static void checkedToUnchecked(Visit visit, String work, String what, double aim) {
    List<Double> ratios = new ArrayList<>();
    LabPage lab = LabPage.open(visit, "bench/felt-bench");
    Map<String, ?> given = Map.of("work", work, "runs", RUNS);
    for (JsonElement pair : lab.call("withTheCheckAndWithout", given).getAsJsonArray()) {
      JsonArray both = pair.getAsJsonArray();
      ratios.add(both.get(0).getAsDouble() / both.get(1).getAsDouble());
    }
    print(what + ", with the check to without it, pair by pair", "x", aim, ratios);
  }

  @Test
  void checkerIsMeasuredAlone(Visit visit) {
    if (!"checkerStart".contains(ONLY)) {
      return;
    }
    List<Double> ms = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      ms.add(LabPage.open(visit, "bench/felt-bench").call("checkerStart").getAsDouble());
    }
    print("the checker alone, to its first answer", "ms", 150, ms);
  }

  @Test
  void manyAreMeasuredAtOnceAndInARow(Visit visit) {
    if ("atOnce".contains(ONLY)) {
      print("eight 1+1 at once", "ms", 12, values(visit, "atOnce", RUNS));
    }
    if ("inARow".contains(ONLY)) {
      String what = "1+1, 200 in a row: the longest but two to the middle one";
      print(what, "x", 2.5, values(visit, "inARow", Math.max(3, RUNS / 4)));
    }
  }

  private static List<Double> values(Visit visit, String function, int runs) {
    JsonArray told =
        LabPage.open(visit, "bench/felt-bench")
            .call(function, Map.of("runs", runs))
            .getAsJsonArray();
    return told.asList().stream().map(JsonElement::getAsDouble).toList();
  }

  private static void print(String what, String unit, double aim, List<Double> values) {
    new Figure(what, unit, aim, values).print();
  }
}
