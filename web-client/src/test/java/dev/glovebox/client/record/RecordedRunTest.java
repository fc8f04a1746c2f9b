package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedRunTest {
  private static final Idle IDLE = new Idle(-1);
  private static final ApprovalAnswer YES = new ApprovalAnswer.Approved(null, Remember.ONCE);

  private final MemoryStore shared = new MemoryStore();
  private PlayedStore store = new PlayedStore(shared);
  private final List<Grant<RunOutcome, Failure>> answers = new ArrayList<>();

  /** A page, with its first sandbox ready; the page before it is gone. */
  private PlayedCodeMode page(boolean isSomebodyThere) {
    store.die();
    store = new PlayedStore(shared);
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF, store, isSomebodyThere);
    house.codeMode.warmUp();
    house.ready(0);
    return house;
  }

  private static void say(PlayedCodeMode house, ToPage... messages) {
    house.guest(0).say(messages);
    house.clock.settle();
  }

  private static ToolCalled call(int id, String tool, String named) {
    return new ToolCalled(id, tool, "[]", named);
  }


  private void resume(PlayedCodeMode house, String runId) {
    house.codeMode.runs().resume(runId, answers::add);
    house.clock.settle();
  }

  private void approve(PlayedCodeMode house, String callId) {
    house.codeMode.runs().answer("run-1", callId, YES, answers::add);
    house.clock.settle();
  }

  /** The last answer of {@code runs}, in a line. */
  private String last() {
    return switch (answers.getLast()) {
      case Grant.Refused<RunOutcome, Failure> refused ->
          refused.why().code() + ": " + refused.why().message();
      case Grant.Granted<RunOutcome, Failure> granted ->
          switch (granted.value().ending()) {
            case Ending.Completed completed -> completed.valueJson();
            case Ending.Paused paused -> "paused for " + paused.waiting().getFirst().tool();
            case Ending.Failed failed ->
                failed.failure().code() + ": " + failed.failure().message();
          };
    };
  }

  private String status(PlayedCodeMode house) {
    List<String> statuses = new ArrayList<>();
    house
        .codeMode
        .runs()
        .list(
            listed ->
                ((Grant.Granted<List<RunHead>, Failure>) listed)
                    .value()
                    .forEach(head -> statuses.add(head.runId() + " " + head.status())));
    return String.join(", ", statuses);
  }

  private static List<ToGuest> heard(PlayedCodeMode house) {
    return house.guest(0).heard();
  }

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
        "run-diverged: the script does not do what it did before: crm.place with [] {\"n\":100} was"
            + " called, and the first time crm.place with [] {\"n\":1}",
        last());
    assertEquals(0, page.calls.size());
  }

  @Test
  void answersComeBackInTheOrderAndCompanyInWhichTheyCame() {
    PlayedCodeMode before = page(true);
    before.execute("gather");
    say(
        before,
        call(1, "crm.find", "{}"),
        call(2, "crm.find", "{}"),
        call(3, "crm.find", "{}"),
        IDLE);
    before.calls.get(2).value("\"c\"");
    before.clock.settle();
    say(before, IDLE);
    before.calls.get(0).value("\"a\"");
    before.calls.get(1).value("\"b\"");
    before.clock.settle();

    PlayedCodeMode page = page(true);
    List<List<ToGuest>> turns = new ArrayList<>();
    page.guest(0).playedBy(turns::add);
    resume(page, "run-1");
    say(
        page,
        call(1, "crm.find", "{}"),
        call(2, "crm.find", "{}"),
        call(3, "crm.find", "{}"),
        IDLE);
    say(page, IDLE);
    assertEquals(0, page.calls.size());
    assertEquals(List.of(new CallAnswered(3, "\"c\"")), withoutTime(turns.get(1)));
    assertEquals(
        List.of(new CallAnswered(1, "\"a\""), new CallAnswered(2, "\"b\"")),
        withoutTime(turns.get(2)));
  }

  private static List<ToGuest> withoutTime(List<ToGuest> turn) {
    return turn.subList(1, turn.size());
  }

  @Test
  void turnsHaveTheirTimesAgain() {
    PlayedCodeMode before = page(true);
    List<List<ToGuest>> first = new ArrayList<>();
    before.guest(0).playedBy(first::add);
    before.clock.pass(10);
    before.execute("sleep");
    before.clock.pass(5);
    say(before, new Idle(100));
    before.clock.pass(200);
    say(before, new Idle(50));
    assertEquals(2, first.size());

    PlayedCodeMode page = page(true);
    List<List<ToGuest>> again = new ArrayList<>();
    page.guest(0).playedBy(again::add);
    resume(page, "run-1");
    say(page, new Idle(100));
    assertEquals(times(first), times(again));
    assertEquals(new Seed("5eed".repeat(16)), again.get(0).get(1));
    assertEquals(new Wake(), again.get(1).get(1));
    page.clock.pass(3);
    say(page, new Idle(50));
    page.clock.pass(60);
    assertEquals(3, again.size());
  }

  private static List<String> times(List<List<ToGuest>> turns) {
    return turns.stream()
        .map(turn -> (TurnBegins) turn.getFirst())
        .map(begins -> begins.wallMs() + " " + begins.monotonicMs())
        .toList();
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
  void callThatMayHaveBeenMadeIsNotMadeAgainUnlessAPersonSaysSo() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.place", "{\"n\":1}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    assertEquals(1, before.calls.size());

    PlayedCodeMode second = page(true);
    resume(second, "run-1");
    say(second, call(1, "crm.place", "{\"n\":1}"), IDLE);
    assertEquals("paused for crm.place", last());
    assertEquals(0, second.calls.size());

    PlayedCodeMode third = page(true);
    third.codeMode.runs().settle("run-1", "run-1.1", "41", answers::add);
    third.clock.settle();
    say(third, call(1, "crm.place", "{\"n\":1}"), IDLE);
    assertEquals(new CallAnswered(1, "41"), heard(third).getLast());
    assertEquals(0, third.calls.size());
    say(third, new Completed("41"), IDLE);
    assertEquals("41", last());
  }

  @Test
  void callThatWasNotMadeIsMadeWhenAPersonSaysSoWithoutAskingTwice() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    PlayedCodeMode second = page(true);
    second.codeMode.runs().settle("run-1", "run-1.1", null, answers::add);
    second.clock.settle();
    say(second, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, second.calls.size());
    assertEquals(0, second.questions.size());
  }

  @Test
  void callThatOnlyReadsOrMayBeRepeatedIsMadeAgain() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), call(2, "crm.mark", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    assertEquals(2, before.calls.size());
    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    say(page, call(1, "crm.find", "{}"), call(2, "crm.mark", "{}"), IDLE);
    assertEquals(2, page.calls.size());
    assertEquals(0, page.questions.size());
    assertEquals("run-1.2", page.calls.get(1).invocation().callId());
  }

  @Test
  void runWhoseScriptEndsEarlierThanBeforeHasDiverged() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), IDLE);
    before.calls.getFirst().value("1");
    before.clock.settle();
    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    say(page, new Completed("0"), IDLE);
    assertEquals(
        "run-diverged: the script does not do what it did before: the script ended earlier",
        last());
  }

  @Test
  void runThatWaitsForCallsThatItDoesNotMakeAnyMoreHasDiverged() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), IDLE);
    before.calls.getFirst().value("1");
    before.clock.settle();
    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    say(page, IDLE);
    assertEquals(
        "run-diverged: the script does not do what it did before: the script waits after 0 calls,"
            + " and the first time it made more by then",
        last());
  }

  @Test
  void sameAnswerTwiceDoesNothingTwice() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    approve(page, "run-1.1");
    approve(page, "run-1.1");
    assertEquals("request-invalid: the run run-1 is under way", last());
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, new Completed("1"), IDLE);
    approve(page, "run-1.1");
    assertEquals("1", last());
    assertEquals(1, page.calls.size());
  }

  @Test
  void runWithSeveralQuestionsAsksThemOneAfterTheOther() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), call(2, "crm.mark", "{}"), IDLE);
    assertEquals("paused: 2", before.last());
    PlayedCodeMode page = page(false);
    approve(page, "run-1.1");
    say(page, call(1, "crm.place", "{}"), call(2, "crm.mark", "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, IDLE);
    assertEquals("paused for crm.mark", last());
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
    assertEquals(
        "approval-expired: nobody answered in time whether the run may go on", last());
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

  @Test
  void runOfAPageThatIsGoneIsInterrupted() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), IDLE);
    assertEquals("run-1 running", status(before));
    assertEquals("run-1 interrupted", status(page(true)));
  }

  @Test
  void keyRunsItsScriptOnce() {
    PlayedCodeMode page = page(true);
    executeOnce(page, "x");
    executeOnce(page, "x");
    executeOnce(page, "y");
    assertEquals(
        "request-invalid: there is a run run-k already, with other code or inputs", last());
    say(page, new Completed("1"), IDLE);
    executeOnce(page, "x");
    assertEquals("1", last());
    assertEquals(4, answers.size());
    executeOnce(page, "y");
    assertEquals(
        "request-invalid: there is a run run-k already, with other code or inputs", last());
    assertEquals(
        1, heard(page).stream().filter(message -> message instanceof Execute).count());
  }

  private void executeOnce(PlayedCodeMode page, String code) {
    RunRequest request = new RunRequest(code, List.of(), "{}", Limits.DEFAULT, "", "");
    page.codeMode.runs().executeOnce(request, "run-k", answers::add);
    page.clock.settle();
  }

  @Test
  void lostSandboxLeavesARunThatCanBeTakenUpAgain() {
    PlayedCodeMode page = page(true);
    page.execute("x");
    say(page, call(1, "crm.find", "{}"), IDLE);
    page.calls.getFirst().value("1");
    page.clock.settle();
    page.guest(0).lose("the frame is gone");
    page.clock.settle();
    assertEquals("sandbox-lost", page.code());
    assertEquals("run-1 interrupted", status(page));
    PlayedGuest next = page.ready(page.guests.size() - 1);
    resume(page, "run-1");
    next.say(call(1, "crm.find", "{}"), IDLE);
    page.clock.settle();
    assertEquals(new CallAnswered(1, "1"), next.heard().getLast());
    assertEquals(1, page.calls.size());
  }
}
