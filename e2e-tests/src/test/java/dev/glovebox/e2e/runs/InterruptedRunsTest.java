package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs whose page goes away in the middle. */
@InBrowser
@Tag("thin-path")
class InterruptedRunsTest {
  private static final String HANGS =
      """
      import asyncio, random
      drawn = random.random()
      rows = await asyncio.gather(*[crm.find(n=n) for n in range(8)])
      placed = await crm.place(n=1)
      await crm.hang(n=2)
      [sum(rows), placed, drawn]
      """;

  private static LabPage lab(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/runs");
    lab.call("open", Map.of("answer", "approve"));
    return lab;
  }

  private static JsonObject onlyRun(LabPage lab) {
    return lab.call("list").getAsJsonArray().get(0).getAsJsonObject();
  }

  private static void waitFor(Visit visit, LabPage lab, int effects) {
    visit.page().waitForCondition(() -> lab.call("effects").getAsJsonObject().size() == effects);
  }

  @Test
  void callUnderWayIsInDoubtAndIsNotMadeAgain(Visit visit) {
    LabPage lab = lab(visit);
    lab.call("fire", Map.of("code", HANGS));
    waitFor(visit, lab, 2);
    assertEquals("running", onlyRun(lab).get("status").getAsString());

    LabPage reloaded = lab(visit);
    JsonObject run = onlyRun(reloaded);
    assertEquals("interrupted", run.get("status").getAsString());
    String runId = run.get("runId").getAsString();
    Outcome doubt = new Outcome(reloaded.call("resume", Map.of("runId", runId)).getAsJsonObject());

    assertEquals("paused", doubt.status(), doubt::toString);
    JsonObject waiting = onlyRun(reloaded).getAsJsonArray("waiting").get(0).getAsJsonObject();
    assertEquals("crm.hang", waiting.get("tool").getAsString());
    assertTrue(waiting.get("inDoubt").getAsBoolean());

    Outcome outcome =
        new Outcome(
            reloaded
                .call(
                    "settle",
                    Map.of(
                        "runId",
                        runId,
                        "callId",
                        waiting.get("callId").getAsString(),
                        "happened",
                        true,
                        "result",
                        "done"))
                .getAsJsonObject());
    assertTrue(outcome.value().toString().startsWith("[280,\"order 1\","), outcome::toString);
    reloaded
        .call("effects")
        .getAsJsonObject()
        .asMap()
        .values()
        .forEach(times -> assertEquals(1, times.getAsJsonArray().size()));
  }

  @Test
  void keyThatIsAskedForThreeTimesAtOnceRunsOneScript(Visit visit) {
    LabPage lab = lab(visit);

    JsonArray outcomes =
        lab.call("twice", Map.of("code", "await crm.place(n=1)", "other", "await crm.place(n=2)"))
            .getAsJsonArray();

    assertEquals("order 1", outcomes.get(0).getAsJsonObject().get("value").getAsString());
    assertEquals(outcomes.get(0), outcomes.get(1));
    assertEquals(
        "there is a run run-key already, with other code or inputs", outcomes.get(2).getAsString());
    assertEquals("{\"run-key.1\":[1]}", lab.call("effects").toString());
  }

  @Test
  @Tag("not-webkit")
  void secondWindowSeesTheRunAndCannotTakeIt(Visit visit) {
    LabPage lab = lab(visit);
    lab.call("fire", Map.of("code", "await crm.hang(n=1)"));
    waitFor(visit, lab, 1);
    LabPage second = LabPage.inAnotherWindow(visit, "runs/runs");
    second.call("open", Map.of("answer", "approve"));
    JsonObject run = onlyRun(second);
    assertEquals("running", run.get("status").getAsString());
    JsonObject thrown =
        second.callThatThrows("resume", Map.of("runId", run.get("runId").getAsString()));
    assertEquals("another window has the run", thrown.get("message").getAsString());
  }
}
