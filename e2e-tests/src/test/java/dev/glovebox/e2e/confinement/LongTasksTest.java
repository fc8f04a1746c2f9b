package dev.glovebox.e2e.confinement;

import static dev.glovebox.e2e.confinement.stage.HeldUp.FEWEST;
import static dev.glovebox.e2e.confinement.stage.HeldUp.TRIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.confinement.stage.HeldUp;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Sample;
import dev.glovebox.e2e.pages.LabPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of {@code long-tasks.js}, in one size and in twice that: whatever a source or a script
 * brings, the page goes on meanwhile, and twice as much takes about twice as long.
 */
@InBrowser
@Tag("confinement")
@Tag("all-engines")
@Tag("timed")
class LongTasksTest {
  private static final double MOST_TIMES = 2.5;

  /** What the browser does besides differs by so much. */
  private static final double SLACK_MS = 20;

  /** Other programs take their part of the machine: what was too slow is tried again. */
  private static final int ROUNDS = 3;

  @TestFactory
  Stream<DynamicTest> pageGoesOnAndTwiceAsMuchTakesTwiceAsLong(Visit visit) {
    LabPage lab = LabPage.open(visit, "confinement/long-tasks");
    List<JsonElement> names = lab.call("cases").getAsJsonArray().asList();
    return Sample.of(names).stream()
        .map(JsonElement::getAsString)
        .map(name -> dynamicTest(name, () -> assertQuick(visit, lab, name)));
  }

  /** Code that has never run is slower, and the first page of a user has no other. */
  @Test
  @Tag("chromium-only")
  void pageThatHasDoneNothingYetGoesOnToo(Visit visit) {
    List<HeldUp.Try> tries = new ArrayList<>();
    while (tries.size() < TRIES) {
      LabPage lab = LabPage.open(visit, "confinement/long-tasks");
      tries.addAll(HeldUp.during(visit.page(), () -> List.of(measuredFirst(lab))).tries());
    }
    HeldUp held = new HeldUp(tries);
    assertFalse(held.isTooLongAtBest(), held::told);
  }

  private static JsonObject measuredFirst(LabPage lab) {
    JsonObject told = lab.call("measureFirst").getAsJsonObject();
    assertEquals("tool-arguments-invalid", told.get("given").getAsString());
    return told;
  }

  private static void assertQuick(Visit visit, LabPage lab, String name) {
    String ends = lab.call("prepare", Map.of("name", name)).getAsString();
    Pair first = Pair.during(visit.page(), () -> measured(lab, ends, FEWEST));
    if (first.once.isQuickThroughout() && first.isLinear()) {
      return;
    }
    List<String> told = new ArrayList<>();
    while (told.size() < ROUNDS) {
      Pair pair = Pair.during(visit.page(), () -> measured(lab, ends, TRIES));
      if (!pair.once.isTooLong() && pair.isLinear()) {
        return;
      }
      told.add("once " + pair.once.told() + "\ntwice as much " + pair.twice.told());
    }
    fail(String.join("\n", told));
  }

  private record Pair(HeldUp once, HeldUp twice) {
    static Pair during(Page page, Supplier<List<JsonObject>> measuring) {
      HeldUp both = HeldUp.during(page, measuring);
      return new Pair(both.every(2, 0), both.every(2, 1));
    }

    boolean isLinear() {
      return twice.leastCostMs() <= once.leastCostMs() * MOST_TIMES + SLACK_MS;
    }
  }

  private static List<JsonObject> measured(LabPage lab, String ends, int times) {
    List<JsonObject> tries =
        lab.call("measure", Map.of("tries", times)).getAsJsonArray().asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    assertEquals(2 * times, tries.size());
    tries.forEach(told -> assertEquals(ends, told.get("given").getAsString()));
    return tries;
  }
}
