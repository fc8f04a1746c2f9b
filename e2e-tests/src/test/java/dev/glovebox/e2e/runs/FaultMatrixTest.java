package dev.glovebox.e2e.runs;

import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.browser.MortalBrowser;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.server.SecurityHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever befalls a run, at each kind of moment, also while its checkpoint is taken, written, read
 * or put back: every effect happens once, or a person is asked, and at the end there is the value
 * of a script that nothing befell. Scripts are brought to their moments and held there; then the
 * world of all of them ends at once. Those that have a checkpoint go on twice from there, with it
 * and by their records alone, and everybody is told the same.
 */
@InBrowser
@Tag("not-webkit")
class FaultMatrixTest {
  private static final int OF_EACH_MOMENT = 2;
  private static final int OF_CHECKPOINTS = 3;
  private static final long SEED = 17;
  private static final int CELLS = 60;
  private static final int CALLS = 3;

  /** A cell stands in its own. */
  private static final int SANDBOXES = 32;

  /** A call is held until all the others stand too. */
  private static final int CALL_MS = 120_000;

  /** In how many of ten cells at most a script may be over before its moment. */
  private static final int EARLY = 2;

  private static final int LONG_ROUNDS = 6;

  /** No round begins later: in Firefox one takes eight minutes of a machine that is free. */
  private static final Duration LONG = Duration.ofMinutes(25);

  private static final int LONG_OF_EACH_MOMENT = 3;

  private static World world;
  private static Site site;
  private static MortalBrowser browser;

  private static void start() {
    if (browser == null) {
      world = World.start();
      site =
          Site.under(
              SecurityHeaders.isolated()
                  .withPolicy(
                      "default-src 'self' 'wasm-unsafe-eval'; connect-src 'self' "
                          + world.origin()));
      browser = MortalBrowser.start();
    }
  }

  @AfterAll
  static void end() {
    if (browser != null) {
      browser.close();
      site.close();
      world.close();
      browser = null;
    }
  }

  private static LabPage open(int cpuMs) {
    LabPage lab = LabPage.in(browser.page(), site, "runs/faults");
    Map<String, ?> limits = Map.of("sandboxes", SANDBOXES, "cpuMs", cpuMs, "callMs", CALL_MS);
    lab.call("open", Map.of("world", world.origin(), "limits", limits));
    return lab;
  }

  private static LabPage open() {
    return open(60_000);
  }

  @ParameterizedTest
  @EnumSource(Death.class)
  @Tag("thin-path")
  void everyEffectHappensOnceWhateverBefallsTheRun(Death death, Visit visit) {
    assumeTrue(death.isPossible(), () -> death + " cannot be brought about in this browser");
    start();
    suffer(death, cellsOf(death));
  }

  private static List<Cell> cellsOf(Death death) {
    Random random = new Random(SEED + death.ordinal());
    List<Cell> cells = new ArrayList<>(Cell.some(death.name(), OF_EACH_MOMENT, random));
    cells.addAll(Cell.ofCheckpoints(death.name(), random, someOf(death)));
    return cells;
  }

  private static List<Cell> cellsOfLostWorkers() {
    return Cell.some("WORKER_LOST", OF_EACH_MOMENT, new Random(SEED)).stream()
        .map(Cell::withoutCheckpoint)
        .toList();
  }

  @Test
  @Tag("thin-path")
  void thereAreSixtyCellsInEachBrowser(Visit visit) {
    List<Cell> all = new ArrayList<>(cellsOfLostWorkers());
    for (Death death : Death.values()) {
      if (death.isPossible()) {
        all.addAll(cellsOf(death));
      }
    }
    assertTrue(Set.copyOf(all).size() >= CELLS, () -> all.size() + " cells");
  }

  @Test
  @Tag("long")
  @Timeout(value = 60, unit = TimeUnit.MINUTES)
  void everyEffectHappensOnceInManyCells(Visit visit) {
    start();
    long seed = System.nanoTime();
    System.out.println("faults of the seed " + seed);
    Random random = new Random(seed);
    Instant end = Instant.now().plus(LONG);
    for (int round = 0; round < LONG_ROUNDS && Instant.now().isBefore(end); round++) {
      for (Death death : Death.values()) {
        if (death.isPossible()) {
          String name = death + "-" + round;
          List<Cell> cells = new ArrayList<>(Cell.some(name, LONG_OF_EACH_MOMENT, random));
          cells.addAll(Cell.ofCheckpoints(name, random, Cell.OF_CHECKPOINTS));
          suffer(death, cells);
          System.out.println("suffered " + name);
        }
      }
    }
  }

  /** Each moment has its turn in two deaths at least. */
  private static List<String> someOf(Death death) {
    List<String> all = new ArrayList<>(Cell.OF_CHECKPOINTS);
    Collections.rotate(all, -OF_CHECKPOINTS * death.ordinal());
    return all.subList(0, OF_CHECKPOINTS);
  }

  private static void suffer(Death death, List<Cell> cells) {
    LabPage lab = open();
    assertStand(cells, ofEach(lab, "begin", cells.stream().map(Cell::toBegin).toList()), EARLY);
    lab = after(death, lab);
    List<Cell> replayed = stillToReplay(cells, lab);
    assertStand(replayed, ofEach(lab, "begin", replayed.stream().map(Cell::toReplay).toList()), 0);
    lab = after(death, lab);

    lab.call("copyRecords");
    int done = world.asked();
    lab.call("revived");
    JsonArray outcomes = assertWell(lab, cells);
    assertTrue(lab.call("revived").getAsInt() > 0, "nothing went on from a checkpoint");
    lab.call("goBackToRecords");
    world.goBackTo(done);
    List<Cell> kept = cells.stream().filter(Cell::keeps).toList();
    JsonArray without = assertWell(lab, kept);
    assertEquals(0, lab.call("revived").getAsInt(), "something went on from a checkpoint");
    for (int i = 0; i < kept.size(); i++) {
      int with = cells.indexOf(kept.get(i));
      assertEquals(told(outcomes, with), told(without, i), kept.get(i)::toString);
    }
  }

  /** Where the page is the same, a script that only reads may have come to its end in it. */
  private static List<Cell> stillToReplay(List<Cell> cells, LabPage lab) {
    JsonArray over = lab.call("whatWasOver").getAsJsonArray();
    Map<Boolean, List<Cell>> byOver =
        cells.stream()
            .filter(Cell::isOfReplay)
            .collect(partitioningBy(cell -> over.contains(new JsonPrimitive(cell.id()))));
    assertTrue(byOver.get(true).stream().allMatch(Cell::reads), over::toString);
    return byOver.get(false);
  }

  private static JsonArray assertWell(LabPage lab, List<Cell> cells) {
    JsonArray outcomes = ofEach(lab, "finish", cells);
    for (int i = 0; i < cells.size(); i++) {
      assertWell(cells.get(i), outcomes.get(i).getAsJsonObject());
    }
    return outcomes;
  }

  /** What a person and the caller are told. */
  private static String told(JsonArray outcomes, int at) {
    JsonObject outcome = outcomes.get(at).getAsJsonObject();
    return outcome.get("value") + " " + outcome.get("output") + outcome.get("asked");
  }

  private static LabPage after(Death death, LabPage lab) {
    death.befall(browser, lab);
    return death.takesThePage() ? open() : lab;
  }

  /**
   * Nobody is told of a worker that is lost alone: its script says nothing any more, as one that
   * runs for ever, and is ended like that. The run is over then, and stays so.
   */
  @Test
  @Tag("thin-path")
  void runWhoseWorkerIsLostAloneEndsAtItsLimitWithNothingDoneTwice(Visit visit) {
    start();
    List<Cell> cells = cellsOfLostWorkers();
    LabPage lab = open(5_000);
    assertStand(cells, ofEach(lab, "begin", cells.stream().map(Cell::toBegin).toList()), EARLY);
    lab.call("loseWorkers");

    JsonArray outcomes = ofEach(lab, "finish", cells);
    for (int i = 0; i < cells.size(); i++) {
      JsonObject outcome = outcomes.get(i).getAsJsonObject();
      if (outcome.has("value")) {
        assertWell(cells.get(i), outcome);
        continue;
      }
      assertEquals("limit-cpu", outcome.getAsJsonObject("error").get("code").getAsString());
      world
          .effects(cells.get(i).runId())
          .values()
          .forEach(times -> assertEquals(List.of(1), times, outcome::toString));
    }
    assertEquals(withoutCounts(outcomes), withoutCounts(ofEach(open(), "finish", cells)));
  }

  private static List<String> withoutCounts(JsonArray outcomes) {
    return outcomes.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(outcome -> outcome.get("status") + " " + outcome.get("value"))
        .toList();
  }

  /** Asks for something of all cells, and hears of each: how long a call may take is for one. */
  private static JsonArray ofEach(LabPage lab, String wish, List<?> cells) {
    lab.call(wish, Map.of("given", cells));
    JsonArray answers = new JsonArray();
    for (int i = 0; i < cells.size(); i++) {
      answers.add(lab.call("answerOf", Map.of("at", i)));
    }
    return answers;
  }

  /** The page tells in a word where a script stands; what was over before it gives its outcome. */
  private static void assertStand(List<Cell> cells, JsonArray stands, int early) {
    List<JsonElement> all = stands.asList();
    assertEquals(cells.size(), all.size());
    for (JsonElement stand : all) {
      assertTrue(!stand.isJsonObject() || !stand.getAsJsonObject().has("late"), stand::toString);
    }
    long over = all.stream().filter(JsonElement::isJsonObject).count();
    assertTrue(over <= early, () -> cells + " stand " + stands);
  }

  private static void assertWell(Cell cell, JsonObject outcome) {
    String told = cell + " " + outcome;
    assertEquals("completed", outcome.get("status").getAsString(), told);
    assertEquals("begins\nends\n", outcome.get("output").getAsString(), told);
    assertEquals(1, world.salts(cell.runId()).size(), told);
    Map<String, List<Integer>> effects = world.effects(cell.runId());
    for (int n = 0; n < CALLS; n++) {
      String result = cell.tool() + " " + n;
      assertEquals(result, outcome.getAsJsonArray("value").get(n).getAsString(), told);
      List<Integer> times = effects.getOrDefault(String.valueOf(n), List.of());
      switch (cell.tool()) {
        case "look" -> assertEquals(List.of(), times, told);
        case "mark" -> assertEquals(1, times.size(), told);
        default -> assertEquals(List.of(1), times, told);
      }
    }
  }
}
