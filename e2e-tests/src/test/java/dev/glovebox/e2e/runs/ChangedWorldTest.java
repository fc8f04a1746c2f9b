package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs that go on where something is not as it was: another owner, another clock, another zone. */
@InBrowser
@Tag("all-engines")
@Tag("not-webkit")
class ChangedWorldTest {
  private static final String WAITS_THEN_PLACES =
      """
      first = await crm.wait(n=1)
      second = await crm.place(n=2)
      [first, second]
      """;

  private static LabPage lab(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "runs/store-faults");
    lab.call("open", options);
    return lab;
  }

  private static LabPage anotherWindow(Visit visit) {
    LabPage lab = LabPage.inAnotherWindow(visit, "runs/store-faults");
    lab.call("open");
    return lab;
  }

  private static String onlyRun(LabPage lab) {
    JsonArray all = lab.call("list").getAsJsonArray();
    assertEquals(1, all.size(), all::toString);
    return all.get(0).getAsJsonObject().get("runId").getAsString();
  }

  private static Outcome outcome(JsonElement given) {
    return new Outcome(given.getAsJsonObject());
  }

  private static Map<String, Object> about(String runId, String callId) {
    return new HashMap<>(Map.of("runId", runId, "callId", callId));
  }

  @Test
  void windowThatWakesUpAfterAnotherHasTakenItsRunDoesNothing(Visit visit) {
    LabPage frozen = lab(visit, Map.of("frozen", true));
    frozen.call("fire", Map.of("code", WAITS_THEN_PLACES));
    visit.page().waitForCondition(() -> frozen.call("isWaiting").getAsBoolean());
    LabPage other = anotherWindow(visit);
    String runId = onlyRun(other);

    Outcome doubt = outcome(other.call("resume", Map.of("runId", runId, "takeOver", true)));
    assertEquals("paused", doubt.status(), doubt::toString);
    Map<String, Object> said = about(runId, runId + ".1");
    said.put("happened", true);
    said.put("result", "order 1");
    Outcome taken = outcome(other.call("settle", said));
    assertEquals("[\"order 1\",\"order 2\"]", taken.value().toString());

    Outcome late = outcome(frozen.call("thaw"));
    assertEquals("run-elsewhere", late.errorCode(), late::toString);
    String world = "{\"1 %s.1\":1,\"2 %s.2\":1}".formatted(runId, runId);
    assertEquals(world, other.call("effects").toString());
    JsonObject run = other.call("list").getAsJsonArray().get(0).getAsJsonObject();
    assertEquals("completed", run.get("status").getAsString());
  }

  @Test
  void twoWindowsThatTakeUpARunAtOnceDoNothingTwice(Visit visit) {
    LabPage before = lab(visit, Map.of());
    before.call("fire", Map.of("code", WAITS_THEN_PLACES));
    visit.page().waitForCondition(() -> before.call("isWaiting").getAsBoolean());
    LabPage one = lab(visit, Map.of());
    LabPage other = anotherWindow(visit);
    String runId = onlyRun(one);

    one.call("fireResume", Map.of("runId", runId));
    other.call("fireResume", Map.of("runId", runId));
    List<String> told =
        Stream.of(one, other)
            .map(lab -> lab.call("outcome"))
            .map(ChangedWorldTest::briefly)
            .toList();

    assertTrue(told.contains("paused"), told::toString);
    told.forEach(
        each -> assertTrue(each.matches("paused|another window has the run"), told::toString));
    Map<String, Object> said = about(runId, runId + ".1");
    said.put("happened", true);
    said.put("result", "order 1");
    assertEquals(
        "[\"order 1\",\"order 2\"]", outcome(other.call("settle", said)).value().toString());
    assertEquals(
        "{\"1 %s.1\":1,\"2 %s.2\":1}".formatted(runId, runId), one.call("effects").toString());
  }

  private static String briefly(JsonElement told) {
    return told.isJsonObject() ? outcome(told).status() : told.getAsString();
  }

  @Test
  void approvalOfAFunctionThatIsGoneDoesNothing(Visit visit) {
    Outcome paused =
        lab(visit, Map.of("asks", true)).execute("[await crm.find(n=1), await crm.place(n=7)]");
    String runId = paused.json().get("runId").getAsString();
    LabPage later = lab(visit, Map.of("asks", true, "without", "place"));

    Outcome outcome = outcome(later.call("approve", about(runId, runId + ".2")));

    assertEquals("tool-unknown", outcome.errorCode(), outcome::toString);
    assertEquals("{}", later.call("effects").toString());
  }

  @Test
  void answersOfAFunctionThatIsGoneAreStillThere(Visit visit) {
    Outcome paused =
        lab(visit, Map.of("asks", true)).execute("[await crm.find(n=1), await crm.place(n=7)]");
    String runId = paused.json().get("runId").getAsString();
    LabPage later = lab(visit, Map.of("asks", true, "without", "find"));

    Outcome outcome = outcome(later.call("approve", about(runId, runId + ".2")));

    assertEquals("[10,\"order 7\"]", outcome.value().toString(), outcome::toString);
  }

  @Test
  void runWaitsAndGoesOnWhenTheClockWasSetBack(Visit visit) {
    String script =
        """
        import time
        before = [time.time(), time.monotonic()]
        placed = await crm.place(n=1)
        after = [time.time(), time.monotonic()]
        [placed, after[0] < before[0], after[1] > before[1]]
        """;
    Outcome paused = lab(visit, Map.of("asks", true)).execute(script);
    String runId = paused.json().get("runId").getAsString();
    LabPage later = lab(visit, Map.of("asks", true));
    later.call("setClockBack", Map.of("ms", 3_600_000));

    Outcome outcome = outcome(later.call("approve", about(runId, runId + ".1")));

    assertEquals("[\"order 1\",true,true]", outcome.value().toString(), outcome::toString);
  }

  @Test
  @Tag("chromium-only")
  void runThatKnowsItsZoneEndsWithBothSidesInAnother(Visit visit) {
    CDPSession tokyo = zone(visit, "Asia/Tokyo");
    String script =
        """
        from datetime import datetime
        hours = datetime.now().astimezone().utcoffset().total_seconds() / 3600
        await crm.place(n=int(hours))
        """;
    Outcome paused = lab(visit, Map.of("asks", true)).execute(script);
    String runId = paused.json().get("runId").getAsString();
    tokyo.detach();
    zone(visit, "America/Halifax");

    Outcome outcome =
        outcome(lab(visit, Map.of("asks", true)).call("approve", about(runId, runId + ".1")));

    assertEquals("run-diverged", outcome.errorCode(), outcome::toString);
    JsonObject sides = outcome.error().getAsJsonObject("divergence");
    assertEquals("{\"n\":9}", named(sides, "recorded"));
    assertEquals("{\"n\":-4}", named(sides, "now"));
    String hint = outcome.error().get("hint").getAsString();
    assertTrue(hint.contains("the time zone, which is America/Halifax now"), hint);
    assertEquals("{}", lab(visit, Map.of()).call("effects").toString());
  }

  private static String named(JsonObject sides, String side) {
    return sides.getAsJsonObject(side).get("named").toString();
  }

  /** Until the session is detached. */
  private static CDPSession zone(Visit visit, String name) {
    CDPSession session = visit.page().context().newCDPSession(visit.page());
    JsonObject zone = new JsonObject();
    zone.addProperty("timezoneId", name);
    session.send("Emulation.setTimezoneOverride", zone);
    return session;
  }
}
