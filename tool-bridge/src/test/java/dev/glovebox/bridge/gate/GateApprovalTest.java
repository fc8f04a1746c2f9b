package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Approved;
import dev.glovebox.bridge.approval.ApprovalAnswer.Denied;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.journal.JournalEntry.CallJudged;
import dev.glovebox.bridge.policy.FunctionRule;
import dev.glovebox.bridge.policy.PatternRule;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.Tools;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A person between the script and the tool. */
class GateApprovalTest {
  private final GateBench bench = new GateBench();

  @Test
  void toolThatWritesIsAskedAboutAndRunsOnceItIsApproved() {
    bench.call("place.go");
    assertTrue(bench.invocations.isEmpty());
    assertEquals("default: everything else asks", bench.question().request().rule());
    assertEquals("{\"name\":\"Amelia\"}", bench.question().request().argumentsJson());
    answer(new Approved(null, Remember.ONCE));
    bench.tool().value("\"done\"");
    assertEquals("\"done\"", bench.last());
  }

  @Test
  void deniedCallTellsTheScriptTheReason() {
    bench.call("place.go");
    answer(new Denied("too much", Remember.ONCE));
    assertEquals("tool-denied: The call was not approved: too much", bench.last());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void denialWithoutAReasonIsADenial() {
    bench.call("place.go");
    answer(new Denied(null, Remember.ONCE));
    assertEquals("tool-denied: The call was not approved.", bench.last());
  }

  @Test
  void waitingForAPersonIsNotTimed() {
    bench.call("place.go");
    bench.timers.advance(3_600_000);
    assertTrue(bench.outcomes.isEmpty());
    answer(new Approved(null, Remember.ONCE));
    bench.timers.advance(29_999);
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }

  @Test
  void editedArgumentsReplaceTheScripts() {
    bench.call("place.go");
    answer(new Approved("{\"name\": \"Ben\"}", Remember.ONCE));
    assertEquals("{\"name\":\"Ben\"}", bench.tool().invocation().argumentsJson());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"name\": 7}|name: expected a string, got a number",
        "[1]|they are not a JSON object",
        "{|they are not JSON",
      })
  void editedArgumentsAreValidatedAgain(String edited, String problem) {
    bench.call("place.go");
    answer(new Approved(edited, Remember.ONCE));
    assertEquals(
        "approval-edit-invalid: The edited arguments of place.go do not fit: " + problem + ".",
        bench.last());
    assertEquals(Blame.CALLER, bench.failure().code().blame());
    assertTrue(bench.invocations.isEmpty());
  }

  @ParameterizedTest
  @EnumSource(
      value = Remember.class,
      names = {"RUN", "SESSION", "TOOL"})
  void rememberedAnswerHoldsWithinTheRun(Remember remember) {
    bench.call("place.go");
    answer(new Approved("{\"name\": \"Ben\"}", remember));
    bench.call("place.go");
    assertEquals(1, bench.questions.size());
    assertEquals(2, bench.invocations.size());
    assertEquals(
        "{\"name\":\"Amelia\"}",
        bench.tool().invocation().argumentsJson(),
        "an edit holds for its own call alone");
  }

  @Test
  void editedArgumentsDoNotLeadPastARuleThatDeniesThem() {
    bench.rules(
        new FunctionRule(
            "not Ben",
            call ->
                call.argumentsJson().contains("Ben")
                    ? Optional.of(Verdict.DENY)
                    : Optional.empty()));
    bench.call("place.go");
    answer(new Approved("{\"name\": \"Ben\"}", Remember.ONCE));
    assertEquals("tool-denied: Denied by the policy rule 'not Ben'.", bench.last());
    assertEquals("not Ben", bench.ended.get(0).rule());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void rememberedAnswerIsNotForAToolOfAnotherSourceUnderThatName() {
    bench.call("place.go");
    answer(new Approved(null, Remember.TOOL));
    bench.call("place.go");
    assertEquals(1, bench.questions.size());
    bench.catalogue.remove("functions:place");
    bench.catalogue.add(
        Tools.source("another", new SourceListing("place", "", List.of(changing("Sends.")))));

    bench.call("place.go");

    assertEquals(2, bench.questions.size());
  }

  /** Adds a source of one tool, whose definition the test may change. */
  private AtomicReference<ToolDefinition> offered(String description) {
    AtomicReference<ToolDefinition> offered = new AtomicReference<>(changing(description));
    bench.catalogue.add(
        Tools.live("s", () -> new SourceListing("post", "", List.of(offered.get()))));
    return offered;
  }

  @Test
  void rememberedApprovalEndsWhenTheToolIsDescribedInAnotherWay() {
    AtomicReference<ToolDefinition> offered = offered("Sends one.");
    bench.call("post.go");
    answer(new Approved(null, Remember.TOOL));
    bench.call("post.go");
    assertEquals(1, bench.questions.size());

    offered.set(changing("Sends a thousand."));
    bench.catalogue.refresh("s");
    bench.call("post.go");

    assertEquals(2, bench.questions.size());
  }

  @Test
  void rememberedDenialOutlivesAnotherDescription() {
    AtomicReference<ToolDefinition> offered = offered("Sends one.");
    bench.call("post.go");
    answer(new Denied("never", Remember.TOOL));

    offered.set(changing("Sends nothing at all."));
    bench.catalogue.refresh("s");
    bench.call("post.go");

    assertEquals(1, bench.questions.size());
    assertEquals("tool-denied: The call was not approved: never", bench.last());
  }

  private static ToolDefinition changing(String description) {
    return new ToolDefinition("go", description, null, null, false, (call, answer) -> {});
  }

  @Test
  void rememberedDenialHoldsToo() {
    bench.call("place.go");
    answer(new Denied("never", Remember.RUN));
    bench.call("place.go");
    assertEquals(1, bench.questions.size());
    assertEquals("tool-denied: The call was not approved: never", bench.last());
  }

  @ParameterizedTest
  @CsvSource({
    "ONCE, same-session, 3",
    "RUN, same-session, 2",
    "SESSION, same-session, 1",
    "SESSION, other-session, 2",
    "TOOL, other-session, 1"
  })
  void answerHoldsAsLongAsItWasGivenFor(Remember remember, String session, int questions) {
    open("r", "same-session");
    open("second", session);
    bench.call("place.go");
    answer(new Approved(null, remember));
    bench.call("place.go");
    if (bench.questions.size() == 2) {
      answer(new Approved(null, remember));
    }
    bench
        .gate()
        .call(new CallRequest("second", "c", "place.go", "[\"x\"]", "{}"), bench.outcomes::add);
    assertEquals(questions, bench.questions.size());
  }

  @Test
  void answerIsForgottenWithItsRunAndItsSession() {
    open("r", "s");
    bench.call("place.go");
    answer(new Approved(null, Remember.SESSION));
    bench.gate().endSession("s");
    bench.call("place.go");
    assertEquals(2, bench.questions.size());
    answer(new Approved(null, Remember.RUN));
    bench.gate().endRun("r");
    bench.call("place.go");
    assertEquals(3, bench.questions.size());
  }

  @Test
  void rememberedApprovalIsOfOneToolAlone() {
    bench.tool("other", false, (invocation, answer) -> {});
    bench.call("place.go");
    answer(new Approved(null, Remember.TOOL));
    bench.call("other.go");
    assertEquals(2, bench.questions.size());
  }

  @Test
  void rememberedApprovalDoesNotOverruleADenial() {
    bench.rules(new PatternRule(Verdict.DENY, "place.*"));
    bench.call("place.go");
    assertEquals("tool-denied: Denied by the policy rule 'deny place.*'.", bench.last());
    assertTrue(bench.questions.isEmpty());
  }

  @Test
  void secondAnswerOfAPersonIsNotHeard() {
    bench.call("place.go");
    answer(new Denied("no", Remember.ONCE));
    answer(new Approved(null, Remember.TOOL));
    assertEquals(1, bench.outcomes.size());
    bench.call("place.go");
    assertEquals(2, bench.questions.size());
  }

  @Test
  void cancelledRunWithdrawsItsQuestions() {
    bench.call("place.go");
    bench.gate().cancelRun("r");
    assertTrue(bench.question().request().cancellation().isCancelled());
    answer(new Approved(null, Remember.TOOL));
    assertTrue(bench.invocations.isEmpty());
    assertEquals(1, bench.outcomes.size());
  }

  @Test
  void answerToAWithdrawnQuestionIsNotRemembered() {
    bench.call("place.go");
    bench.gate().endRun("r");
    answer(new Approved(null, Remember.TOOL));
    bench.call("place.go");
    assertEquals(2, bench.questions.size());
  }

  @Test
  void approverThatThrowsRefusesTheCall() {
    bench.approver =
        (request, answer) -> {
          throw new IllegalStateException("no window");
        };
    bench.call("place.go");
    assertEquals("approval-failed: Nobody could be asked about the call.", bench.last());
  }

  @Test
  void approverThatThrowsAfterItsAnswerDoesNotTakeItBack() {
    bench.approver =
        (request, answer) -> {
          answer.accept(new Approved(null, Remember.ONCE));
          throw new IllegalStateException("late");
        };
    bench.call("place.go");
    assertTrue(bench.outcomes.isEmpty());
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }

  @Test
  void answerThatIsNoDecisionRefusesTheCall() {
    bench.call("place.go");
    answer(null);
    assertEquals("approval-failed: The answer was no decision.", bench.last());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void judgementIsJournalledBetweenIntentAndEnd() {
    bench.call("place.go");
    bench.timers.advance(9);
    answer(new Approved("{\"name\":\"Ben\"}", Remember.RUN));
    JournalEntry judged = bench.journal.entries("r").get(1);
    assertEquals(new CallJudged("r", "c1", "place.go", true, true, false, null, 9), judged);
    bench.call("place.go");
    assertEquals(
        new CallJudged("r", "c2", "place.go", true, false, true, null, 9),
        bench.journal.entries("r").get(3));
  }

  @Test
  void rememberedAnswerSettlesTheOpenQuestionsOfItsToolAndWithdrawsThem() {
    bench.call("place.go");
    bench.call("place.go");
    bench.questions.get(0).answer().accept(new Approved(null, Remember.RUN));
    assertEquals(2, bench.invocations.size());
    assertTrue(bench.questions.get(1).request().cancellation().isCancelled());
    assertFalse(bench.questions.get(0).request().cancellation().isCancelled());
  }

  @Test
  void answerForOneCallLeavesTheOtherQuestionsOpen() {
    bench.call("place.go");
    bench.call("place.go");
    bench.questions.get(1).answer().accept(new Approved(null, Remember.ONCE));
    assertEquals("c2", bench.tool().invocation().callId());
    bench.questions.get(0).answer().accept(new Denied("no", Remember.ONCE));
    assertEquals("tool-denied: The call was not approved: no", bench.last());
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void answerToAQuestionThatAnotherAnswerSettledIsNotHeard() {
    bench.call("place.go");
    bench.call("place.go");
    bench.questions.get(0).answer().accept(new Approved(null, Remember.TOOL));
    bench.questions.get(1).answer().accept(new Denied("no", Remember.TOOL));
    bench.call("place.go");
    assertEquals(3, bench.invocations.size());
  }

  @Test
  void answerThatCannotBeReadIsNoDecisionAndIsNotRemembered() {
    bench.call("place.go");
    answer(new ApprovalAnswer.Unusable("decision must be approve or deny"));
    assertEquals(
        "approval-failed: The answer was no decision: decision must be approve or deny.",
        bench.last());
    bench.call("place.go");
    assertEquals(2, bench.questions.size());
  }

  private void open(String run, String session) {
    bench.gate().openRun(new RunScope(run, new Caller(session, ""), bench.limits));
  }

  private void answer(ApprovalAnswer answer) {
    bench.question().answer().accept(answer);
  }
}
