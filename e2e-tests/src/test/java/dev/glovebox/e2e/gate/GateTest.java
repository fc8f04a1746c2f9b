package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Policy, approval and journal through the JavaScript API. */
@InBrowser
class GateTest {
  private static final Map<String, ?> ALLOW = Map.of("allow", List.of("*"));

  @Test
  void callBeyondItsRateIsRefusedWithTheTimeToWait(Visit visit) {
    LabPage lab =
        open(visit, Map.of("rateLimits", Map.of("desk.*", Map.of("calls", 1, "perMs", 60_000))));

    Outcome outcome =
        lab.execute(
            "await desk.find()\ntry:\n    await desk.find()\nexcept ToolError as e:\n"
                + "    return (e.code, e.hint.startswith('Call less often, or wait: await asyncio'))");

    assertEquals("[\"tool-rate-limited\",true]", outcome.value().toString(), outcome::toString);
  }

  @Test
  void denialInTheSpellingOfTheDeveloperDenies(Visit visit) {
    LabPage lab = open(visit, Map.of("allow", List.of("*"), "deny", List.of("Desk.FIND")));

    assertEquals("tool-denied", lab.execute("await desk.find()").errorCode());
  }

  @Test
  void budgetIsSpentInItsRunAndNewInTheNext(Visit visit) {
    LabPage lab = open(visit, Map.of("budgets", Map.of("desk.find", 1)));

    for (int run = 0; run < 2; run++) {
      Outcome outcome = lab.execute("await desk.find()\nawait desk.find()");
      assertEquals("tool-budget-spent", outcome.errorCode());
      assertEquals(2, outcome.calls().size());
      assertEquals("ok", outcome.calls().get(0).getAsJsonObject().get("status").getAsString());
    }
  }

  @Test
  void limitsOfOneRunHoldForItsCalls(Visit visit) {
    LabPage lab = open(visit, ALLOW);

    JsonObject outcome =
        lab.call(
                "execute",
                Map.of(
                    "code", "await desk.find()\nawait desk.find()", "limits", Map.of("calls", 1)))
            .getAsJsonObject();

    assertEquals("call-limit", new Outcome(outcome).errorCode());
    assertEquals("completed", lab.execute("await desk.find()\nawait desk.find()").status());
  }

  @Test
  void scriptThatTakesMoreMemoryThanItMayIsEndedAndTheNextOneIsNot(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of("limits", Map.of("memoryMb", 64)));

    Outcome outcome = lab.execute("x = []\nwhile len(x) < 200:\n    x.append(bytearray(1 << 20))");

    assertTrue(outcome.errorMessage().startsWith("MemoryError"), outcome::toString);
    assertEquals("4", lab.execute("2 + 2").value().toString());
  }

  @Test
  void resultThatDoesNotFitIsAWarningAndNotAFailure(Visit visit) {
    LabPage lab = open(visit, ALLOW);

    Outcome outcome = lab.execute("(await desk.find(wrong=True))[0]['id']");

    assertEquals("7", outcome.value().toString());
    String warning = "The result does not fit the declared type: [0].id: expected string.";
    JsonObject call = outcome.calls().get(0).getAsJsonObject();
    assertEquals(warning, call.get("warning").getAsString());
    JsonObject event = lab.call("ends").getAsJsonArray().get(0).getAsJsonObject();
    assertEquals(warning, event.get("warning").getAsString());
    assertEquals("allow *", event.get("rule").getAsString());
    assertEquals("{\"wrong\":true}".length(), event.get("argumentBytes").getAsInt());
  }

  @Test
  void journalSaysWhoCalledWhatByWhichRuleAndHowItEnded(Visit visit) {
    LabPage lab = open(visit, ALLOW);

    JsonObject told = lab.call("journalOfTwoRuns").getAsJsonObject();

    JsonArray ofFirst = told.getAsJsonArray("ofFirst");
    assertEquals(1, ofFirst.size());
    JsonObject entry = ofFirst.get(0).getAsJsonObject();
    assertEquals("desk.find", entry.get("tool").getAsString());
    assertEquals("functions:desk", entry.get("source").getAsString());
    assertEquals("adviser desk", entry.get("caller").getAsString());
    assertEquals(entry.get("runId"), entry.get("session"));
    assertEquals("allow", entry.get("decision").getAsString());
    assertEquals("allow *", entry.get("rule").getAsString());
    assertEquals("ok", entry.get("status").getAsString());
    assertEquals(34, entry.get("bytes").getAsInt());
    long fiveMinutes = 300_000;
    assertEquals(System.currentTimeMillis(), entry.get("at").getAsDouble(), fiveMinutes);
    assertFalse(entry.toString().contains("Amelia"), entry::toString);
    JsonObject unknown = told.getAsJsonArray("all").get(1).getAsJsonObject();
    assertEquals("tool-unknown", unknown.get("status").getAsString());
    assertFalse(unknown.has("decision"));
  }

  @Test
  void journalCarriesPayloadsOnlyWhenItIsAskedTo(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of("policy", ALLOW, "journal", Map.of("payloads", true)));
    lab.execute("await desk.place(lots=3)");

    JsonObject entry = lab.call("journal").getAsJsonArray().get(0).getAsJsonObject();

    assertEquals("{\"lots\":3}", entry.get("args").toString());
    assertEquals("{\"placed\":3}", entry.get("result").toString());
  }

  @TestFactory
  Stream<DynamicTest> ruleThatGivesNoVerdictDenies(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("openWithBadRule");
    return Stream.of("throws", "promise", "pending", "object", "boxed", "shouted", "yes")
        .map(behaviour -> dynamicTest(behaviour, () -> givesNoVerdict(lab, behaviour)));
  }

  private static void givesNoVerdict(LabPage lab, String behaviour) {
    lab.call("behave", Map.of("behaviour", behaviour));

    assertEquals("tool-denied", lab.execute("await desk.place(lots=3)").errorCode());
  }

  @Test
  void ruleThatChangesWhatItIsShownChangesNothing(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("openWithBadRule");
    lab.call("behave", Map.of("behaviour", "meddles"));

    Outcome outcome = lab.execute("await desk.place(lots=3)");

    assertEquals("{\"placed\":3}", outcome.value().toString());
  }

  @Test
  void personCannotEditArgumentsPastARule(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("openWithGreedyApprover");

    Outcome outcome = lab.execute("await desk.place(lots=3)");

    assertEquals("tool-denied", outcome.errorCode());
    assertTrue(
        outcome.errorMessage().contains("Denied by the policy rule 'policy.decide'."),
        outcome::toString);
  }

  @TestFactory
  Stream<DynamicTest> approverThatBehavesBadlyApprovesNothing(Visit visit) {
    LabPage lab = withBadApprover(visit);
    return Stream.of(
        behaves(
            lab,
            "throws",
            "approval-failed",
            "desk.place: The answer was no decision: asking failed: no dialog."),
        behaves(
            lab,
            "rejects",
            "approval-failed",
            "desk.place: The answer was no decision: asking failed: no dialog."),
        behaves(
            lab,
            "nothing",
            "approval-failed",
            "desk.place: The answer was no decision: approval decision must be approve or deny."),
        behaves(
            lab,
            "text",
            "approval-failed",
            "desk.place: The answer was no decision: approval must be an object, not string."),
        behaves(
            lab,
            "decisionUnknown",
            "approval-failed",
            "desk.place: The answer was no decision: approval decision must be approve or deny."),
        behaves(
            lab,
            "rememberUnknown",
            "approval-failed",
            "desk.place: The answer was no decision: approval remember must be once, run, session or tool."),
        behaves(
            lab,
            "fieldUnknown",
            "approval-failed",
            "desk.place: The answer was no decision: unknown approval: arguments; known are decision, args, reason, remember."),
        behaves(
            lab,
            "argsWrong",
            "approval-edit-invalid",
            "The edited arguments of desk.place do not fit: lots: expected integer, got string."),
        behaves(
            lab,
            "unprintable",
            "approval-failed",
            "desk.place: The answer was no decision: asking failed: something that has no text."));
  }

  private static LabPage withBadApprover(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("openWithBadApprover");
    return lab;
  }

  private static DynamicTest behaves(LabPage lab, String how, String code, String message) {
    return dynamicTest(
        how,
        () -> {
          lab.call("behave", Map.of("behaviour", how));
          Outcome outcome = lab.execute("await desk.place(lots=1)");
          assertEquals(message, outcome.errorMessage());
          assertEquals(code, outcome.errorCode());
          assertEquals("2", lab.execute("1 + 1").value().toString());
        });
  }

  @Test
  void argumentsThatArePutInPlaceAreUsedAndAWaitingPersonCostsNoTime(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of("limits", Map.of("wallMs", 2_000, "cpuMs", 1_500)));
    Map<String, ?> edited = Map.of("decision", "approve", "args", Map.of("lots", 2));
    lab.call("answerInTurn", Map.of("answers", List.of(edited), "afterMs", 2_500));

    Outcome outcome = lab.execute("await desk.place(lots=1)");

    assertEquals("{\"placed\":2}", outcome.value().toString());
  }

  @Test
  void rememberedAnswerHoldsForItsRunOrForTheToolAsItSays(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of());
    Map<String, ?> run = Map.of("decision", "approve", "remember", "run");
    Map<String, ?> tool = Map.of("decision", "deny", "reason", "not today", "remember", "tool");
    lab.call("answerInTurn", Map.of("answers", List.of(run, tool)));
    String twice = "await desk.place(lots=1)\n(await desk.place(lots=2))['placed']";

    assertEquals("2", lab.execute(twice).value().toString());
    for (int more = 0; more < 2; more++) {
      assertEquals(
          "desk.place: The call was not approved: not today", lab.execute(twice).errorMessage());
    }
  }

  @Test
  void answerForTheRunSettlesTheOtherQuestionsOfTheTool(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of());

    JsonObject told = lab.call("rememberForOpenQuestions").getAsJsonObject();

    Outcome outcome = new Outcome(told.getAsJsonObject("outcome"));
    assertEquals("[{\"placed\":1},{\"placed\":2}]", outcome.value().toString());
    assertEquals("[false,true]", told.get("withdrawn").toString());
  }

  @Test
  void cancellingARunWithdrawsItsQuestionAndTheLateAnswerIsNotHeard(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of());

    JsonObject told = lab.call("cancelWhileAsked").getAsJsonObject();

    assertEquals("run-cancelled", new Outcome(told.getAsJsonObject("outcome")).errorCode());
    assertTrue(told.get("isQuestionWithdrawn").getAsBoolean());
    lab.call("answerInTurn", Map.of("answers", List.of(Map.of("decision", "deny"))));
    assertEquals("tool-denied", lab.execute("await desk.place(lots=1)").errorCode());
  }

  private static LabPage open(Visit visit, Map<String, ?> policy) {
    LabPage lab = LabPage.open(visit, "gate/gate");
    lab.call("open", Map.of("policy", policy));
    return lab;
  }
}
