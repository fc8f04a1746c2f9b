package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.browser.BrowserKind;
import dev.glovebox.e2e.harness.browser.OneBrowser;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A run that waits goes on in another browser, in its own memory: the record says that something
 * else was found than the script has found, which nobody has it say but a test.
 */
@InBrowser
@Tag("chromium-only")
class MovedRunsTest {
  private static final Map<String, ?> ALL = Map.of("payloads", true, "checkpoint", true);

  private static final String SCRIPT =
      """
      import asyncio, random
      lock = asyncio.Lock()
      async def orders(found):
          async with lock:
              for n in (2, 3):
                  sum(range(8_000_000))
                  yield await crm.place(n=n)
      found = await crm.find(n=1)
      drawn = random.randint(1, 6)
      print("begun")
      placed = [order async for order in orders(found)]
      print("ended", lock.locked())
      [found, *placed, drawn in range(1, 7)]
      """;

  private static LabPage open(LabPage lab) {
    lab.call("open");
    return lab;
  }

  /** Time enough for a machine that has much else to do. */
  private static Outcome execute(LabPage lab) {
    Map<String, ?> request = Map.of("code", SCRIPT, "limits", Map.of("cpuMs", 60_000));
    return new Outcome(lab.call("execute", request).getAsJsonObject());
  }

  private static String runId(Outcome outcome) {
    assertEquals("paused", outcome.status(), outcome::toString);
    return outcome.json().get("runId").getAsString();
  }

  private static JsonObject exported(LabPage lab, String runId) {
    lab.call("awaitCheckpoint", Map.of("runId", runId));
    return lab.call("exportRun", Map.of("runId", runId, "options", ALL, "swap", true))
        .getAsJsonObject();
  }

  /** Goes on over there, with its next order approved. */
  private static Outcome approved(LabPage lab, JsonObject run, int call) {
    String runId = lab.call("importRun", Map.of("exported", run)).getAsString();
    return new Outcome(lab.call("approve", Map.of("runId", runId, "call", call)).getAsJsonObject());
  }

  private static JsonElement done(LabPage lab) {
    return lab.call("whatWasDone");
  }

  @Test
  void runMovesToFirefoxAndBack(Visit visit) {
    assumeTrue(BrowserKind.FIREFOX.isInstalled());
    LabPage first = open(LabPage.open(visit, "runs/forks"));
    JsonObject leaving = exported(first, runId(execute(first)));
    JsonObject back;
    try (OneBrowser firefox = OneBrowser.start(BrowserKind.FIREFOX)) {
      LabPage second = open(LabPage.in(firefox.page(), visit.site(), "runs/forks"));
      back = exported(second, runId(approved(second, leaving, 2)));
      assertEquals("[\"order 2 call 2\"]", done(second).toString());
      assertEquals("[]", second.call("whatWasTold").toString());
    }
    LabPage third = open(LabPage.inAnotherWindow(visit, "runs/forks"));
    Outcome ended = approved(third, back, 3);
    assertEquals(
        "[\"found 1\",\"order 2 call 2\",\"order 3 call 3\",true]",
        ended.value().toString(),
        ended::toString);
    assertEquals("begun\nended False\n", ended.output());
    assertEquals("[\"order 3 call 3\"]", done(third).toString());
    assertEquals("[]", third.call("whatWasTold").toString());
  }

  @Test
  void runMovesToWebKit(Visit visit) {
    assumeTrue(BrowserKind.WEBKIT.isInstalled());
    LabPage first = open(LabPage.open(visit, "runs/forks"));
    JsonObject leaving = exported(first, runId(execute(first)));
    try (OneBrowser webkit = OneBrowser.start(BrowserKind.WEBKIT)) {
      LabPage second = open(LabPage.in(webkit.page(), visit.site(), "runs/forks"));
      String runId = runId(approved(second, leaving, 2));
      Outcome ended =
          new Outcome(second.call("approve", Map.of("runId", runId, "call", 3)).getAsJsonObject());
      assertEquals(
          "[\"found 1\",\"order 2 call 2\",\"order 3 call 3\",true]",
          ended.value().toString(),
          ended::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"node22", "node25"})
  void runMovesToNodeAndBack(String node, @TempDir Path folder, Visit visit) throws IOException {
    LabPage first = open(LabPage.open(visit, "runs/forks"));
    Path file = folder.resolve("run.json");
    Files.writeString(file, exported(first, runId(execute(first))).toString());
    JsonObject there =
        JsonParser.parseString(
                NodeProgram.outputIn(
                    Checkout.file("e2e-tests/node_modules/" + node + "/bin/node"),
                    "local-process/runs/move-run.mjs",
                    file.toString(),
                    "2"))
            .getAsJsonObject();
    assertEquals("[\"order 2 call 2\"]", there.get("done").toString(), there::toString);
    assertEquals("[]", there.get("faults").toString());

    LabPage third = open(LabPage.inAnotherWindow(visit, "runs/forks"));
    Outcome ended = approved(third, there.getAsJsonObject("leaving"), 3);
    assertEquals(
        "[\"found 1\",\"order 2 call 2\",\"order 3 call 3\",true]",
        ended.value().toString(),
        ended::toString);
    assertEquals("begun\nended False\n", ended.output());
    assertEquals("[\"order 3 call 3\"]", done(third).toString());
    assertEquals("[]", third.call("whatWasTold").toString());
  }

  @Test
  void memoryLeavesOnlyWhenItIsAskedFor(Visit visit) {
    LabPage lab = open(LabPage.open(visit, "runs/forks"));
    String runId = runId(execute(lab));
    assertTrue(exported(lab, runId).has("checkpoint"));
    for (Map<String, ?> options : List.<Map<String, ?>>of(Map.of(), Map.of("payloads", true))) {
      Map<String, ?> asked = Map.of("runId", runId, "options", options);
      assertFalse(lab.call("exportRun", asked).getAsJsonObject().has("checkpoint"));
    }
    Map<String, ?> alone = Map.of("runId", runId, "options", Map.of("checkpoint", true));
    assertTrue(lab.callThatThrows("exportRun", alone).toString().contains("needs payloads: true"));
  }

  @Test
  void memoryOfNoUseIsToldAndTheRunGoesThroughItsRecord(Visit visit) {
    LabPage lab = open(LabPage.open(visit, "runs/forks"));
    JsonObject run = exported(lab, runId(execute(lab)));
    LabPage other = open(LabPage.inAnotherWindow(visit, "runs/forks"));
    for (String spoil : List.of("cut", "altered", "of another build")) {
      String runId = other.call("importRun", Map.of("exported", run, "spoil", spoil)).getAsString();
      other.call("approve", Map.of("runId", runId, "call", 2));
      Outcome ended =
          new Outcome(other.call("approve", Map.of("runId", runId, "call", 3)).getAsJsonObject());
      assertTrue(ended.value().toString().startsWith("[\"swapped 1\","), ended::toString);
    }
    String told = other.call("whatWasTold").toString();
    assertEquals(3, other.call("whatWasTold").getAsJsonArray().size(), told);
    assertTrue(told.contains("bytes, and ") && told.contains("another build"), told);
  }
}
