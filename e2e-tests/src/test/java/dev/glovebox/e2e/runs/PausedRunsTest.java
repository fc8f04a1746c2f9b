package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs that wait for a person, over reloads and in other windows. */
@InBrowser
@Tag("thin-path")
class PausedRunsTest {
  private static final String SCRIPT =
      """
      import random, uuid, time
      before = [await crm.find(n=1), random.random(), str(uuid.uuid4()), time.time_ns()]
      print("once")
      placed = await crm.place(n=7)
      [before, placed]
      """;

  private static LabPage lab(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "runs/runs");
    lab.call("open", options);
    return lab;
  }

  private static Outcome execute(LabPage lab, String code) {
    return new Outcome(lab.call("execute", Map.of("code", code)).getAsJsonObject());
  }

  private static JsonObject onlyRun(LabPage lab) {
    JsonArray runs = lab.call("list").getAsJsonArray();
    assertEquals(1, runs.size(), runs::toString);
    return runs.get(0).getAsJsonObject();
  }

  private static Map<String, Object> first(JsonObject run) {
    JsonObject waiting = run.getAsJsonArray("waiting").get(0).getAsJsonObject();
    Map<String, Object> call = new HashMap<>();
    call.put("runId", run.get("runId").getAsString());
    call.put("callId", waiting.get("callId").getAsString());
    return call;
  }

  /**
   * The kinds of what is recorded of a run, and that nothing of it is damaged. Whether there is a
   * checkpoint depends on how long the script has worked.
   */
  private static String steps(LabPage lab, JsonObject run) {
    JsonObject whole =
        lab.call("get", Map.of("runId", run.get("runId").getAsString())).getAsJsonObject();
    assertFalse(whole.has("damage"), whole::toString);
    List<String> kinds = new ArrayList<>();
    whole
        .getAsJsonArray("steps")
        .forEach(step -> kinds.add(step.getAsJsonObject().get("kind").getAsString()));
    kinds.remove("checkpoint");
    return String.join(" ", kinds);
  }

  private static Outcome answered(LabPage lab, String function, Map<String, ?> call) {
    return new Outcome(lab.call(function, call).getAsJsonObject());
  }

  @Test
  void runThatNobodyAnswersWaitsAndGoesOnAfterAReload(Visit visit) {
    LabPage lab = lab(visit, Map.of());

    Outcome paused = execute(lab, SCRIPT);

    assertEquals("paused", paused.status(), paused::toString);
    assertEquals("{}", lab.call("effects").toString());
    JsonObject run = onlyRun(lab);
    assertEquals("paused", run.get("status").getAsString());
    assertEquals(
        "{\"n\":7}", run.getAsJsonArray("waiting").get(0).getAsJsonObject().get("args").toString());

    LabPage reloaded = lab(visit, Map.of());
    Outcome outcome = answered(reloaded, "approve", first(onlyRun(reloaded)));

    assertEquals("completed", outcome.status(), outcome::toString);
    assertTrue(outcome.value().toString().endsWith(",\"order 7\"]"), outcome::toString);
    assertEquals("once\n", outcome.output());
    assertEquals("[\"run:start\",\"run:end\"]", reloaded.call("events").toString());
    assertEquals("{\"" + first(run).get("callId") + "\":[7]}", reloaded.call("effects").toString());
    assertEquals("completed", onlyRun(reloaded).get("status").getAsString());
    assertEquals(
        "started turn called intended ended turn called asked paused judged intended ended turn over",
        steps(reloaded, run));
    Outcome again = answered(reloaded, "approve", first(run));
    assertEquals(outcome.value(), again.value());
    assertEquals(1, reloaded.call("effects").getAsJsonObject().size());
  }

  @Test
  void deniedCallRaisesWhereTheScriptWaits(Visit visit) {
    LabPage lab = lab(visit, Map.of());
    execute(
        lab,
        """
        try:
            await crm.place(n=1)
        except ToolDenied as no:
            said = no.message
        said
        """);
    Map<String, Object> call = first(onlyRun(lab));
    call.put("reason", "too late");

    Outcome outcome = answered(lab, "deny", call);

    assertEquals(
        "\"The call was not approved: too late\"", outcome.value().toString(), outcome::toString);
    assertEquals("{}", lab.call("effects").toString());
  }

  @Test
  void modelIsToldThatTheScriptMustNotBeRunAgain(Visit visit) {
    LabPage lab = lab(visit, Map.of());

    String text = lab.call("forModel", Map.of("code", "await crm.place(n=1)")).getAsString();

    String runId = onlyRun(lab).get("runId").getAsString();
    assertEquals(
        "paused: run "
            + runId
            + " waits for a person, and goes on by itself once they have answered. Do not run this"
            + " script again: what it has done so far is done.\nwaiting: crm.place {\"n\":1}",
        text);
  }

  @Test
  void personWhoTakesTooLongIsNotWaitedForInMemory(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/runs");
    lab.call("openWithSlowPerson", Map.of("policy", Map.of("approval", Map.of("waitMs", 100))));

    Outcome paused = execute(lab, "await crm.place(n=1)");

    assertEquals("paused", paused.status(), paused::toString);
    assertEquals("completed", answered(lab, "approve", first(onlyRun(lab))).status());
  }

  @Test
  void policyMayRefuseWhereNobodyCanBeAsked(Visit visit) {
    LabPage lab = lab(visit, Map.of("policy", Map.of("approval", "deny")));

    Outcome outcome = execute(lab, "await crm.place(n=1)");

    assertEquals("tool-denied", outcome.errorCode(), outcome::toString);
  }

  @Test
  void approvalDoesNotHoldForAToolThatIsDescribedOtherwise(Visit visit) {
    LabPage lab = lab(visit, Map.of());
    execute(lab, "await crm.place(n=1)");
    Map<String, Object> call = first(onlyRun(lab));

    LabPage changed = lab(visit, Map.of("renamed", "order"));
    Outcome outcome = answered(changed, "approve", call);

    assertEquals("tool-unknown", outcome.errorCode(), outcome::toString);
    assertEquals("{}", changed.call("effects").toString());
  }

  @Test
  void logoutLeavesNothing(Visit visit) {
    LabPage lab = lab(visit, Map.of());
    execute(lab, "await crm.place(n=1)");
    execute(lab, "await crm.find(n=1)");

    lab.call("deleteAll");

    assertEquals("[]", lab.call("list").toString());
    assertEquals("[]", lab(visit, Map.of()).call("list").toString());
  }
}
