package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of {@code long-tasks.js}, in one size and in twice that: whatever a source or a script
 * brings, the page goes on meanwhile, and twice as much takes about twice as long.
 */
@InBrowser
@Tag("confinement")
@Tag("timed")
class LongTasksTest {
  private static final int TRIES = 5;
  private static final double MOST_TIMES = 2.5;

  /** What the browser does besides differs by so much. */
  private static final double SLACK_MS = 20;

  /** Other programs take their part of the machine: what was too slow is tried again. */
  private static final int ROUNDS = 3;

  @TestFactory
  Stream<DynamicTest> pageGoesOnAndTwiceAsMuchTakesTwiceAsLong(Visit visit) {
    LabPage lab = LabPage.open(visit, "long-tasks");
    List<JsonElement> names = lab.call("cases").getAsJsonArray().asList();
    return names.stream()
        .map(JsonElement::getAsString)
        .map(name -> dynamicTest(name, () -> assertQuick(visit, lab, name)));
  }

  private static void assertQuick(Visit visit, LabPage lab, String name) {
    String ends = lab.call("prepare", Map.of("name", name)).getAsString();
    List<String> told = new ArrayList<>();
    while (told.size() < ROUNDS) {
      HeldUp both = HeldUp.during(visit.page(), () -> measured(lab, ends));
      HeldUp once = both.every(2, 0);
      HeldUp twice = both.every(2, 1);
      if (!once.isTooLong() && isLinear(once, twice)) {
        return;
      }
      told.add("once " + once.told() + "\ntwice as much " + twice.told());
    }
    fail(String.join("\n", told));
  }

  private static boolean isLinear(HeldUp once, HeldUp twice) {
    return twice.leastCostMs() <= once.leastCostMs() * MOST_TIMES + SLACK_MS;
  }

  private static List<JsonObject> measured(LabPage lab, String ends) {
    List<JsonObject> tries =
        lab.call("measure", Map.of("tries", TRIES)).getAsJsonArray().asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    assertEquals(2 * TRIES, tries.size());
    tries.forEach(told -> assertEquals(ends, told.get("given").getAsString()));
    return tries;
  }
}
