package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Revive;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaitingRunTest extends PagesOfOneStore {
  @Test
  void runWaitsWhereNobodyCanBeAskedAndGivesItsSandboxBack() {
    PlayedCodeMode page = page(false);
    page.execute("await crm.place(n=1)");
    say(page, call(1, "crm.place", "{\"n\":1}"), IDLE);
    assertEquals("paused: 1", page.last());
    assertTrue(page.guest(0).isTerminated());
    assertEquals(List.of("run-1 started", "run-1 paused"), page.events);
    assertEquals("run-1 paused", status(page));
    assertEquals(0, page.calls.size());
  }

  private Bytes checkpointAfter(double workedMs) {
    return checkpointAfter(workedMs, page(false));
  }

  private Bytes checkpointAfter(double workedMs, PlayedCodeMode page) {
    Bytes memory = () -> 3;
    page.guest(0).rememberedBy(() -> memory, bytes -> {});
    page.execute("await crm.place(n=1)");
    page.clock.pass(workedMs);
    say(page, call(1, "crm.place", "{\"n\":1}"), IDLE);
    assertEquals("paused: 1", page.last());
    return kept();
  }

  private Bytes kept() {
    List<Grant<Bytes, String>> kept = new ArrayList<>();
    store.checkpoint("run-1", kept::add);
    return ((Grant.Granted<Bytes, String>) kept.getFirst()).value();
  }

  private PlayedCodeMode findingAfter(double workedMs) {
    PlayedCodeMode page = page(false);
    page.guest(0).rememberedBy(() -> () -> 3, bytes -> {});
    page.execute("await crm.find(n=1)");
    page.clock.pass(workedMs);
    say(page, call(1, "crm.find", "{\"n\":1}"), IDLE);
    return page;
  }

  @Test
  void scriptThatWaitsForLongIsKeptNowAndThenAndGoesOnFromThere() {
    PlayedCodeMode before = findingAfter(150);
    before.clock.pass(4_900);
    assertEquals(0, kept().length());
    before.clock.pass(200);
    assertEquals(3, kept().length());

    PlayedCodeMode page = page(false);
    resume(page, "run-1");
    assertTrue(heard(page).getFirst() instanceof Revive, () -> heard(page).toString());
    page.calls.getFirst().value("7");
    page.clock.settle();
    assertEquals(new CallAnswered(1, "7"), heard(page).getLast());
    say(page, new Completed("7"), IDLE);
    assertEquals("7", last());
    assertEquals(0, kept().length());
  }

  @Test
  void whatWasUsedBeforeCountsWhenItGoesOn() {
    PlayedCodeMode before = findingAfter(9_000);
    before.clock.pass(5_100);
    PlayedCodeMode page = page(false);
    resume(page, "run-1");
    page.calls.getFirst().value("7");
    page.clock.settle();
    page.clock.pass(999);
    assertEquals(0, answers.size());
    page.clock.pass(2);
    assertEquals("limit-cpu: the script ran for 10000 ms; cpuMs allows 10000", last());
  }

  @Test
  void scriptThatWaitsIsKeptWhenThePageIsHiddenIfItHasWorkedForAWhile() {
    PlayedCodeMode page = findingAfter(150);
    page.codeMode.pageHidden();
    page.clock.settle();
    assertEquals(3, kept().length());
  }

  @Test
  void scriptThatHasHardlyRunIsNotKeptHoweverLongItWaits() {
    PlayedCodeMode page = findingAfter(10);
    page.codeMode.pageHidden();
    page.clock.pass(20_000);
    assertEquals(0, kept().length());
  }

  @Test
  void scriptThatHasWorkedForAWhileIsWorthACheckpoint() {
    assertEquals(3, checkpointAfter(150).length());
  }

  @Test
  void scriptThatHasHardlyRunIsNot() {
    assertEquals(0, checkpointAfter(10).length());
  }

  @Test
  void checkpointThatComesAfterTheRunWasTakenOnIsNoFault() {
    PlayedCodeMode page = page(false);
    store.refuseCheckpoints(StoreRefusal.elsewhere());
    assertEquals(0, checkpointAfter(150, page).length());
    assertEquals(List.of(), store.told());
  }

  @Test
  void approvedRunGoesOnInAnotherPageAndItsCallIsMadeOnce() {
    PlayedCodeMode before = page(false);
    before.execute("await crm.place(n=1)");
    say(before, call(1, "crm.place", "{\"n\":1}"), IDLE);

    PlayedCodeMode page = page(false);
    approve(page, "run-1.1");
    assertEquals(heard(before), heard(page));
    say(page, call(1, "crm.place", "{\"n\":1}"), IDLE);
    assertEquals(1, page.calls.size());
    assertEquals("run-1.1", page.calls.getFirst().invocation().callId());
    page.calls.getFirst().value("7");
    page.clock.settle();
    assertEquals(new CallAnswered(1, "7"), heard(page).getLast());
    say(page, new Completed("7"), IDLE);
    assertEquals("7", last());
    assertEquals("run-1 completed", status(page));
  }

  @Test
  void deniedCallIsRefusedWhereTheScriptWaits() {
    PlayedCodeMode before = page(false);
    before.execute("await crm.place()");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    page.codeMode
        .runs()
        .answer(
            "run-1", "run-1.1", new ApprovalAnswer.Denied("not now", Remember.ONCE), answers::add);
    page.clock.settle();
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals("tool-denied", ((CallRefused) heard(page).getLast()).code());
    assertEquals(0, page.calls.size());
  }

  @Test
  void approvalDoesNotHoldForOtherArguments() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), IDLE);
    before.calls.getFirst().value("1");
    before.clock.settle();
    say(before, call(2, "crm.place", "{\"n\":1}"), IDLE);
    PlayedCodeMode page = page(false);
    page.codeMode.runs().answer("run-1", "run-1.2", YES, answers::add);
    page.clock.settle();
    say(page, call(1, "crm.find", "{}"), IDLE);
    say(page, call(2, "crm.place", "{\"n\":100}"), IDLE);
    assertEquals(
        "run-diverged: the script does not do what it did before: now it called crm.place with []"
            + " {\"n\":100}, and the first time it called crm.place with [] {\"n\":1}",
        last());
    assertEquals(
        new Divergence(
            new Did.Called("run-1.2", "crm.place", "[]", "{\"n\":1}"),
            new Did.Called("run-1.2", "crm.place", "[]", "{\"n\":100}")),
        divergence());
    assertEquals(0, page.calls.size());
  }

  @Test
  void whatWasPrintedIsNotToldTwiceAndIsThereAtTheEnd() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, new Printed("stdout", "one\n"), call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    approve(page, "run-1.1");
    say(page, new Printed("stdout", "one\n"), call(1, "crm.place", "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, new Printed("stdout", "two\n"), new Completed("2"), IDLE);
    RunOutcome outcome = ((Grant.Granted<RunOutcome, Failure>) answers.getLast()).value();
    assertEquals("one\ntwo\n", outcome.trace().output());
    assertEquals(List.of("run-1 started", "run-1 stdout two\n", "run-1 ended"), page.events);
  }

  @Test
  void sameAnswerTwiceDoesNothingTwice() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    approve(page, "run-1.1");
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, new Completed("1"), IDLE);
    approve(page, "run-1.1");
    assertEquals(3, answers.size());
    assertEquals("1", last());
    assertEquals(1, page.calls.size());
  }

  /** The page of a run of two questions, of which the first was answered. */
  private PlayedCodeMode pausedForTheSecond(String second) {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), call(2, second, "{}"), IDLE);
    assertEquals("paused: 2", before.last());
    PlayedCodeMode page = page(false);
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), call(2, second, "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, IDLE);
    assertEquals("paused for " + second, last());
    return page;
  }

  @Test
  void otherAnswerToACallThatWasAnsweredIsRefused() {
    PlayedCodeMode page = pausedForTheSecond("crm.place");
    page.codeMode
        .runs()
        .answer("run-1", "run-1.1", new ApprovalAnswer.Denied("", Remember.ONCE), answers::add);
    page.clock.settle();
    assertEquals("request-invalid: call run-1.1 was answered otherwise before", last());
    ApprovalAnswer edited = new ApprovalAnswer.Approved("{\"n\":2}", Remember.ONCE);
    page.codeMode.runs().answer("run-1", "run-1.1", edited, answers::add);
    page.clock.settle();
    assertEquals("request-invalid: call run-1.1 was answered otherwise before", last());
    assertEquals(1, page.calls.size());
  }

  @Test
  void runWithSeveralQuestionsAsksThemOneAfterTheOther() {
    pausedForTheSecond("crm.mark");
    PlayedCodeMode third = page(false);
    approve(third, "run-1.2");
    say(third, call(1, "crm.place", "{}"), call(2, "crm.mark", "{}"), IDLE);
    say(third, IDLE);
    assertEquals(1, third.calls.size());
    assertEquals("run-1.2", third.calls.getFirst().invocation().callId());
  }

  @Test
  void runThatHasOtherThingsToDoGoesOnWhileItWaits() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), call(2, "crm.find", "{}"), IDLE);
    assertEquals(0, page.outcomes.size());
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, new Idle(20));
    assertEquals(0, page.outcomes.size());
    page.clock.pass(30);
    say(page, IDLE);
    assertEquals("paused: 1", page.last());
  }

  @Test
  void waitingRunIsNotWaitedForWithoutEnd() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.clock.pass(86_400_001);
    approve(page, "run-1.1");
    assertEquals("approval-expired: nobody answered in time whether the run may go on", last());
    assertEquals("run-1 approval-expired", status(page));
  }

  @Test
  void waitingRunCanBeCancelled() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    assertEquals("run-cancelled: the run was cancelled", last());
    approve(page, "run-1.1");
    assertEquals("run-cancelled: the run was cancelled", last());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crm.place", "crm.mark"})
  void callThatChangesSomethingIsNotMadeWhereItCannotBeRecorded(String tool) {
    PlayedCodeMode page = page(true);
    page.execute("x");
    say(page, call(1, "crm.find", "{}"), call(2, tool, "{}"), IDLE);
    store.refuse("no room");
    page.questions.getFirst().accept(YES);
    page.clock.settle();
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, IDLE);
    assertEquals(List.of("find"), page.calls.stream().map(call -> call.function()).toList());
    assertEquals("record-failed", ((CallRefused) heard(page).get(1)).code());
    assertEquals(new CallAnswered(1, "1"), heard(page).getLast());
    assertEquals(
        List.of(
            "the record of the run run-1 cannot be written, and the run cannot be taken up again"
                + " from here on: no room"),
        store.told());
    say(page, new Completed("1"), IDLE);
    assertEquals("no room", page.outcomes.getFirst().unrecorded());
  }

  @Test
  void questionThatAnotherAnswerSettledDoesNotPauseTheRunLater() {
    PlayedCodeMode page = page(PlayedCodeMode::waiting);
    page.execute("x");
    say(page, call(1, "crm.place", "{\"n\":1}"), call(2, "crm.place", "{\"n\":2}"), IDLE);
    page.questions.getFirst().accept(new ApprovalAnswer.Approved(null, Remember.RUN));
    page.clock.settle();
    page.calls.get(0).value("1");
    page.calls.get(1).value("2");
    page.clock.settle();
    say(page, call(3, "crm.find", "{}"), IDLE);
    page.clock.pass(PlayedCodeMode.WAIT_MS);
    page.calls.get(2).value("3");
    page.clock.settle();
    say(page, new Completed("6"), IDLE);
    assertEquals(List.of("6"), page.outcomes.stream().map(outcome -> page.last()).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"crm.place", "crm.mark"})
  void callThatChangesSomethingIsMadeOnceItsIntentIsOnTheDisk(String tool) {
    PlayedCodeMode page = page(true);
    page.execute("x");
    store.tellOfTheDiskLater();
    say(page, call(1, "crm.find", "{}"), call(2, tool, "{}"), IDLE);
    page.questions.getFirst().accept(YES);
    page.clock.settle();
    assertEquals(List.of("find"), page.calls.stream().map(call -> call.function()).toList());
    store.tellOfTheDisk();
    page.clock.settle();
    assertEquals(2, page.calls.size());
  }

  @Test
  void callThatAsksIsRefusedWhereTheRunCannotWait() {
    PlayedCodeMode page = page(false);
    String session = page.openSession();
    page.execute("x", session);
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals("tool-denied", ((CallRefused) heard(page).getLast()).code());
  }

  @Test
  void answerToACallOfAnotherRunAnswersNothingHere() {
    PlayedCodeMode page = page(false);
    page.execute("await crm.place(n=1)");
    say(page, call(1, "crm.place", "{\"n\":1}"), IDLE);
    for (String callId : List.of("run-2.1", "1", "run-1.01", "run-1.1.1")) {
      approve(page, callId);
      assertEquals("request-invalid: the run does not wait for approval of call " + callId, last());
      page.codeMode.runs().settle("run-1", callId, "7", answers::add);
      assertEquals("request-invalid: the run is not in doubt about call " + callId, last());
    }
    assertEquals("run-1 paused", status(page));
    assertEquals(0, page.calls.size());
  }
}
