package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that waited goes on from its checkpoint in another page. Each test swaps the answer of the
 * first call in the record, which nobody does but a test: a script that goes through the record
 * sees the swapped one, a script that goes on from its memory has the true one.
 */
@InBrowser
class CheckpointsTest {
  private static final String TRUE = "[\"true\",";
  private static final String SWAPPED = "[\"swapped\",";
  private static final String SCRIPT =
      """
      import random
      async def pages():
          yield await crm.find(n=1)
          yield await crm.place(n=2)
      told = random.random()
      computed = sum(n * n for n in range(4_000_000))
      print("begun")
      rows = [row async for row in pages()]
      print("ended")
      [*rows, told, random.random()]
      """;

  private static final String LOOKS_UP =
      """
      computed = sum(n * n for n in range(4_000_000))
      await crm.place(n=1)
      await crm.look_up(n=2)
      """;

  /**
   * So many calls are worth a checkpoint however fast the machine is, and take no time of a limit
   * however slow.
   */
  private static final String HOLDS =
      """
      import asyncio, re
      found = await asyncio.gather(*[crm.find(n=n) for n in range(250)])
      told, lock = await crm.find(n=1), asyncio.Lock()
      def numbers():
          n = 0
          while True:
              n += (yield n) or 1
      running = numbers()
      next(running)
      async def order():
          async with lock:
              return await crm.place(n=2)
      rows = {f"row {n}": [n, str(n)] for n in range(2000)}
      placed = await asyncio.create_task(order())
      [told, placed, running.send(3), len(rows), re.sub("a", "b", "banana"), len(found)]
      """;

  private static final String ENDS_UNLESS_ITS_MEMORY_IS_ALTERED =
      """
      import asyncio
      found = await asyncio.gather(*[crm.find(n=n) for n in range(250)])
      word = bytearray("?how_it_goes_on".encode())
      await crm.place(n=1)
      if word[0] == ord("!"):
          %s
      "ended"
      """;
  private static final int FEW = 5;
  private static final int MANY = 300;
  private static final long SEED = 17;

  private static Outcome outcome(LabPage lab, String function, Map<String, ?> given) {
    return new Outcome(lab.call(function, given).getAsJsonObject());
  }

  private static Outcome paused(LabPage lab) {
    Outcome paused = outcome(lab, "execute", Map.of("code", SCRIPT));
    assertEquals("paused", paused.status(), paused::toString);
    return paused;
  }

  /** Another page, which takes over what the one before has stored, and approves. */
  private static Outcome approved(Visit visit, JsonObject stored) {
    LabPage lab = LabPage.open(visit, "runs/checkpoints");
    lab.call("open", Map.of("stored", stored));
    Outcome outcome = outcome(lab, "approveOnlyRun", Map.of());
    assertEquals("completed", outcome.status(), outcome::toString);
    assertEquals("begun\nended\n", outcome.output());
    assertEquals("[]", lab.call("keptCheckpoints").toString());
    return outcome;
  }

  private static LabPage pausedLab(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/checkpoints");
    lab.call("open", Map.of());
    paused(lab);
    lab.call("awaitCheckpoint");
    return lab;
  }

  @Test
  @Tag("all-engines")
  void runGoesOnFromItsCheckpoint(Visit visit) {
    LabPage lab = pausedLab(visit);
    JsonObject stored = lab.call("stored").getAsJsonObject();
    Outcome here = outcome(lab, "approveOnlyRun", Map.of());
    assertTrue(here.value().toString().startsWith(TRUE), here::toString);

    Outcome there = approved(visit, stored);

    assertEquals(here.value(), there.value());
  }

  @Test
  @Tag("thin-path")
  @Tag("webkit")
  void whatItGoesOnFromIsItsMemory(Visit visit) {
    LabPage lab = pausedLab(visit);
    JsonObject stored = lab.call("stored", Map.of("swap", true)).getAsJsonObject();
    Outcome outcome = approved(visit, stored);
    assertTrue(outcome.value().toString().startsWith(TRUE), outcome::toString);
  }

  @ParameterizedTest
  @Tag("all-engines")
  @ValueSource(
      strings = {"none", "cut", "altered", "of another run", "of another build", "forged pages"})
  void runWhoseCheckpointIsOfNoUseGoesThroughItsRecord(String how, Visit visit) {
    LabPage lab = pausedLab(visit);
    JsonObject stored = lab.call("stored", Map.of("swap", true, "spoil", how)).getAsJsonObject();
    Outcome outcome = approved(visit, stored);
    assertTrue(outcome.value().toString().startsWith(SWAPPED), outcome::toString);
  }

  /** One altered memory crashed the engine alone; in the whole browser it costs its interpreter. */
  @Test
  @Tag("all-engines")
  @Tag("whole-browser")
  void whateverIsAlteredInAMemoryCostsItsRunAndNothingElse(Visit visit) {
    assertRunsAreAllThatItCosts(visit, FEW, SEED);
  }

  @Test
  @Tag("long")
  @Tag("whole-browser")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void manyAlteredMemoriesCostTheirRunsAndNothingElse(Visit visit) {
    long seed = System.nanoTime();
    System.out.println("alterations of the seed " + seed);
    assertRunsAreAllThatItCosts(visit, MANY, seed);
  }

  /** The one order that a person has approved is placed once, by the page, and by nobody else. */
  private static void assertRunsAreAllThatItCosts(Visit visit, int times, long seed) {
    LabPage lab = LabPage.open(visit, "runs/checkpoints");
    lab.call("open", Map.of());
    Map<String, ?> limits = Map.of("cpuMs", 5_000, "wallMs", 10_000);
    Map<String, ?> request = Map.of("code", HOLDS, "limits", limits);
    assertEquals("paused", outcome(lab, "execute", request).status());
    lab.call("awaitCheckpoint");
    Random seeds = new Random(seed);
    for (int done = 0; done < times; done += FEW) {
      Map<String, ?> some = Map.of("times", FEW, "seed", seeds.nextInt());
      JsonArray came = lab.call("goOnAltered", some).getAsJsonArray();
      assertEquals(FEW, came.size());
      for (JsonElement each : came) {
        JsonObject one = each.getAsJsonObject();
        assertEquals("1 false", one.get("orders") + " " + one.get("after"), one::toString);
      }
    }
  }

  @Test
  @Tag("all-engines")
  void alteredMemoryThatGoesOnForEverEndsByTheLimitsOfItsRun(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/checkpoints");
    lab.call("open", Map.of());
    List<String> forEver =
        Stream.of("while True: pass", "sum(range(10**12))", "await asyncio.Event().wait()")
            .map(ENDS_UNLESS_ITS_MEMORY_IS_ALTERED::formatted)
            .toList();
    Map<String, ?> limits = Map.of("cpuMs", 4_000, "wallMs", 8_000);
    JsonElement came = lab.call("goOnForEver", Map.of("scripts", forEver, "limits", limits));
    assertEquals(
        "{\"codes\":[\"limit-cpu\",\"limit-cpu\",\"limit-wall\"],"
            + "\"orders\":3,\"faults\":[],\"after\":false}",
        came.toString());
  }

  /** Its own code says that it looks something up, which nobody would be asked about. */
  @Test
  @Tag("all-engines")
  void whatAnAlteredMemoryCallsPassesTheGateLikeAnyCall(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/checkpoints");
    lab.call("open", Map.of());
    Map<String, ?> request = Map.of("code", LOOKS_UP);
    assertEquals("paused", outcome(lab, "execute", request).status());
    lab.call("awaitCheckpoint");
    Map<String, ?> how = Map.of("spoil", "other calls");
    JsonObject stored = lab.call("stored", how).getAsJsonObject();

    LabPage other = LabPage.open(visit, "runs/checkpoints");
    other.call("open", Map.of("stored", stored));
    Outcome outcome = outcome(other, "approveOnlyRun", Map.of());

    assertEquals("paused", outcome.status(), outcome::toString);
    JsonObject approval = outcome.json().getAsJsonObject("approval");
    assertEquals("crm.wipe_up", approval.get("tool").getAsString());
  }
}
