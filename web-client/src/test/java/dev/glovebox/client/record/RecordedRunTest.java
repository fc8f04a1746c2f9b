package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedRunTest extends PagesOfOneStore {
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
  void callsAreToldInTheOrderInWhichTheyWereMadeTheFirstTimeAndLater() {
    PlayedCodeMode before = page(true);
    before.execute("gather");
    say(before, call(1, "crm.find", "{}"), call(2, "crm.mark", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    before.calls.get(1).value("2");
    before.clock.settle();
    say(before, IDLE);
    before.calls.get(0).value("1");
    before.clock.settle();
    say(before, new Completed("3"), IDLE);
    assertEquals(List.of("crm.find", "crm.mark"), toolsOf(before.outcomes.getLast()));

    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    assertEquals(List.of("crm.find", "crm.mark"), toolsOf(given()));
  }

  @Test
  void runIsOverInTheStoreWhenItsEndIsTold() {
    PlayedCodeMode page = page(true);
    List<String> listed = new ArrayList<>();
    RunRequest request = new RunRequest("3", List.of(), "{}", Limits.DEFAULT, "", "");
    page.codeMode.execute(
        request, page.codeMode.placeFor("", ""), "", outcome -> listed.add(status(page)));
    page.clock.settle();
    say(page, new Completed("3"), IDLE);

    assertEquals(List.of("run-1 completed"), listed);
  }

  private static List<String> toolsOf(RunOutcome outcome) {
    return outcome.trace().calls().stream().map(CallSummary::tool).toList();
  }

  private RunOutcome given() {
    return ((Grant.Granted<RunOutcome, Failure>) answers.getLast()).value();
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
        "run-diverged: the script does not do what it did before: now it ended, and the first time"
            + " it called crm.find with [] {}",
        last());
    assertEquals(
        new Divergence(new Did.Called("run-1.1", "crm.find", "[]", "{}"), new Did.Completed()),
        divergence());
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
        "run-diverged: the script does not do what it did before: now it waited after 0 calls, and"
            + " the first time it called crm.find with [] {}",
        last());
  }

  @Test
  void lastCallsThatWereMadeBeforeMustBeMadeAgain() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), call(2, "crm.find", "{\"n\":2}"), IDLE);
    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    say(page, call(1, "crm.find", "{}"), IDLE);
    assertEquals(
        new Divergence(new Did.Called("run-1.2", "crm.find", "[]", "{\"n\":2}"), new Did.Waited(1)),
        divergence());
    assertEquals(0, page.calls.size());
  }

  @Test
  void runThatEndsBeforeItsLastCallsHasDiverged() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.find", "{}"), IDLE);
    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    say(page, new Failed("script-error", "ValueError", "boom", 1, 1, "", ""), IDLE);
    assertEquals(
        new Divergence(new Did.Called("run-1.1", "crm.find", "[]", "{}"), new Did.Failed("boom")),
        divergence());
  }

  @Test
  void personIsAskedAboutACallInDoubtHoweverLateTheRunIsTakenUp() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    PlayedCodeMode late = page(true);
    late.clock.pass(2 * 86_400_000);
    resume(late, "run-1");
    say(late, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused for crm.place", last());
    PlayedCodeMode third = page(true);
    third.clock.pass(3 * 86_400_000);
    third.codeMode.runs().settle("run-1", "run-1.1", "41", answers::add);
    third.clock.settle();
    say(third, call(1, "crm.place", "{}"), IDLE);
    assertEquals(new CallAnswered(1, "41"), heard(third).getLast());
  }

  @Test
  void doubtThatNobodySettlesInTimeEndsTheRunByItsOwnName() {
    PlayedCodeMode before = page(true);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    PlayedCodeMode page = page(true);
    resume(page, "run-1");
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.clock.pass(86_400_001);
    page.codeMode.runs().settle("run-1", "run-1.1", null, answers::add);
    page.clock.settle();
    assertEquals(
        "doubt-expired: nobody said in time whether crm.place was done before its page went away",
        last());
    assertEquals("run-1 doubt-expired", status(page));
    assertEquals(0, page.calls.size());
  }

  @Test
  void whatIsDeletedWhileItRunsDoesNotComeBack() {
    PlayedCodeMode page = page(true);
    page.execute("x");
    say(page, call(1, "crm.find", "{}"), IDLE);
    page.codeMode.runs().history().deleteAll(problem -> assertEquals("", problem));
    page.clock.settle();
    assertEquals("run-cancelled", page.code());
    page.execute("y");
    page.ready(1);
    assertEquals("run-2 running", status(page));
    page.codeMode.runs().history().delete("run-2", problem -> assertEquals("", problem));
    page.clock.settle();
    assertEquals("", status(page));
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
    assertEquals(1, heard(page).stream().filter(message -> message instanceof Execute).count());
  }

  @Test
  void keyOfARunThatDiedWhileAPersonWasAskedHasItAskAgain() {
    PlayedCodeMode before = page(true);
    executeOnce(before, "x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, before.questions.size());
    PlayedCodeMode page = page(true);
    executeOnce(page, "x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, page.questions.size());
    assertEquals(List.of(), answers);
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
