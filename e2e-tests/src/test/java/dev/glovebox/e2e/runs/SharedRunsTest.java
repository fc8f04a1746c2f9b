package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs that one window has, seen, answered, cancelled and taken by another. */
@InBrowser
@Tag("thin-path")
@Tag("not-webkit")
class SharedRunsTest {
  private static final String WAITS = "await crm.wait(n=1)";

  private static LabPage owner(Visit visit, Map<String, ?> options, String code) {
    LabPage lab = LabPage.open(visit, "store-faults");
    lab.call("open", options);
    lab.call("fire", Map.of("code", code));
    return lab;
  }

  private static LabPage other(Visit visit) {
    LabPage lab = LabPage.inAnotherWindow(visit, "store-faults");
    lab.call("open");
    return lab;
  }

  private static Map<String, Object> onlyRun(LabPage lab) {
    JsonArray all = lab.call("list").getAsJsonArray();
    assertEquals(1, all.size(), all::toString);
    JsonObject run = all.get(0).getAsJsonObject();
    assertEquals("running", run.get("status").getAsString());
    return new HashMap<>(Map.of("runId", run.get("runId").getAsString()));
  }

  private static Outcome outcome(LabPage lab, String function, Map<String, ?> argument) {
    return new Outcome(lab.call(function, argument).getAsJsonObject());
  }

  @Test
  void otherWindowCancelsARun(Visit visit) {
    LabPage owner = owner(visit, Map.of(), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);

    Outcome told = outcome(other, "cancel", onlyRun(other));

    assertEquals("run-cancelled", told.errorCode(), told::toString);
    assertEquals("run-cancelled", outcome(owner, "outcome", Map.of()).errorCode());
  }

  @Test
  void otherWindowAnswersWhomTheOwnerAsks(Visit visit) {
    LabPage owner = owner(visit, Map.of("person", true), "await crm.place(n=7)");
    visit.page().waitForCondition(() -> owner.call("isAsked").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);
    JsonObject asks =
        other
            .call("list")
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("waiting")
            .get(0)
            .getAsJsonObject();
    assertEquals("crm.place", asks.get("tool").getAsString());
    run.put("callId", asks.get("callId").getAsString());

    Outcome told = outcome(other, "approve", run);

    assertEquals("\"order 7\"", told.value().toString(), told::toString);
    assertTrue(owner.call("isQuestionWithdrawn").getAsBoolean());
    assertEquals("{\"7 %s.1\":1}".formatted(run.get("runId")), other.call("effects").toString());
  }

  @Test
  void otherWindowTakesARunFromOneThatIsSilent(Visit visit) {
    LabPage owner = owner(visit, Map.of("silent", true), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);

    JsonObject refused = other.callThatThrows("cancel", run);
    assertEquals("run-elsewhere", refused.get("code").getAsString(), refused::toString);
    refused = other.callThatThrows("resume", run);
    assertEquals("run-elsewhere", refused.get("code").getAsString(), refused::toString);
    run.put("takeOver", true);
    Outcome taken = outcome(other, "resume", run);

    assertEquals("paused", taken.status(), taken::toString);
    Outcome lost = outcome(owner, "outcome", Map.of());
    assertEquals("run-elsewhere", lost.errorCode(), lost::toString);
    run.remove("takeOver");
    assertEquals("run-cancelled", outcome(other, "cancel", run).errorCode());
  }

  @Test
  void pageThatIsShownAgainHasItsRunUnlessAnotherHasHadIt(Visit visit) {
    LabPage owner = owner(visit, Map.of(), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);

    owner.call("move", Map.of("type", "pagehide"));
    visit.page().waitForCondition(() -> statusOf(other).equals("interrupted"));
    owner.call("move", Map.of("type", "pageshow"));
    visit.page().waitForCondition(() -> statusOf(other).equals("running"));

    owner.call("move", Map.of("type", "pagehide"));
    visit.page().waitForCondition(() -> statusOf(other).equals("interrupted"));
    Outcome taken = outcome(other, "resume", run);
    assertEquals("paused", taken.status(), taken::toString);
    owner.call("move", Map.of("type", "pageshow"));
    assertEquals("run-elsewhere", outcome(owner, "outcome", Map.of()).errorCode());
    assertEquals("run-cancelled", outcome(other, "cancel", run).errorCode());
  }

  private static String statusOf(LabPage lab) {
    JsonObject run = lab.call("list").getAsJsonArray().get(0).getAsJsonObject();
    return run.get("status").getAsString();
  }

  @Test
  void otherWindowEndsARunOfOneThatIsSilent(Visit visit) {
    LabPage owner = owner(visit, Map.of("silent", true), WAITS);
    visit.page().waitForCondition(() -> owner.call("isWaiting").getAsBoolean());
    LabPage other = other(visit);
    Map<String, Object> run = onlyRun(other);
    run.put("takeOver", true);

    assertEquals("run-cancelled", outcome(other, "cancel", run).errorCode());

    assertEquals("run-elsewhere", outcome(owner, "outcome", Map.of()).errorCode());
    JsonArray all = other.call("list").getAsJsonArray();
    assertEquals("run-cancelled", all.get(0).getAsJsonObject().get("status").getAsString());
  }
}
