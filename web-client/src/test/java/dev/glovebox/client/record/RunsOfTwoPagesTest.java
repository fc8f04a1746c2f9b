package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.sandbox.wire.Message.Completed;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two living pages that have one store. */
class RunsOfTwoPagesTest extends PagesOfOneStore {
  private static final ApprovalAnswer NO = new ApprovalAnswer.Denied("late", Remember.ONCE);
  private static final String TAKEN = "run-elsewhere: another window has taken the run";

  private PlayedCodeMode owner;
  private PlayedStore ownersStore;
  private PlayedStore seen;
  private PlayedCodeMode other;

  @BeforeEach
  void open() {
    owner = page(true);
    ownersStore = store;
    seen = seenBeside();
    other = pageBeside(seen, true);
  }

  private void takeOver(String runId) {
    other.codeMode.runs().resume(runId, true, answers::add);
    settle();
  }

  private void cancel(String runId, boolean takesOver) {
    other.codeMode.runs().cancel(runId, takesOver, answers::add);
    settle();
  }

  private void settle() {
    other.clock.settle();
    owner.clock.settle();
  }

  @Test
  void runOfAnotherPageIsNotTakenUnasked() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    resume(other, "run-1");
    assertTrue(last().startsWith("request-invalid: the run run-1 is under way"), last());
    owner.calls.getFirst().value("1");
    owner.clock.settle();
    say(owner, new Completed("1"), IDLE);
    assertEquals("1", owner.last());
  }

  @Test
  void runThatIsTakenGoesOnThereAndEndsWhereItWas() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    takeOver("run-1");
    assertEquals(TAKEN, owner.last());
    assertTrue(owner.calls.getFirst().invocation().cancellation().isCancelled());
    say(other, call(1, "crm.find", "{}"), IDLE);
    other.calls.getFirst().value("2");
    other.clock.settle();
    say(other, new Completed("2"), IDLE);
    assertEquals("2", last());
    assertEquals("run-1 completed", status(other));
  }

  @Test
  void callThatChangesSomethingAndWasUnderWayThereIsInDoubt() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    owner.questions.getFirst().accept(YES);
    owner.clock.settle();
    assertEquals(1, owner.calls.size());
    takeOver("run-1");
    say(other, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused for crm.place", last());
    assertEquals(0, other.calls.size());
  }

  @Test
  void whatIsWrittenUntilItIsTakenCounts() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    seen.beforeClaim(
        () -> {
          owner.questions.getFirst().accept(YES);
          owner.clock.settle();
        });
    store.hearNothing();
    takeOver("run-1");
    say(other, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, owner.calls.size());
    assertEquals("paused for crm.place", last());
    assertEquals(0, other.calls.size());
  }

  @Test
  void pageFromWhichARunWasTakenWritesNothingOfItAnyMore() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    store.hearNothing();
    takeOver("run-1");
    owner.questions.getFirst().accept(YES);
    owner.clock.settle();
    assertEquals(0, owner.calls.size());
  }

  @Test
  void runThatCannotGoOnElsewhereIsNotTaken() {
    String session = owner.openSession();
    owner.execute("x", session);
    say(owner, call(1, "crm.find", "{}"), IDLE);
    String script = status(owner).replaceAll(".*(run-\\d+) running.*", "$1");
    takeOver(script);
    assertTrue(last().startsWith("request-invalid: the run " + script + " is a script of"), last());
    cancel(script, true);
    assertTrue(last().startsWith("request-invalid: the run " + script + " is a script of"), last());
    owner.calls.getFirst().value("1");
    owner.clock.settle();
    say(owner, new Completed("1"), IDLE);
    assertEquals("1", owner.last());
  }

  @Test
  void runOfAnotherPageIsCancelledWhereThatIsAskedFor() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    cancel("run-1", false);
    assertTrue(last().startsWith("request-invalid: the run run-1 is under way"), last());
    cancel("run-1", true);
    assertEquals("run-cancelled: the run was cancelled", last());
    assertEquals(TAKEN, owner.last());
    assertEquals("run-1 run-cancelled", status(other));
  }

  @Test
  void pageThatIsShownAgainHasItsRunStillUnlessAnotherHasHadIt() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    ownersStore.goAway();
    assertEquals("run-1 interrupted", status(other));
    ownersStore.comeBack();
    settle();
    assertEquals("run-1 running", status(other));
    owner.calls.getFirst().value("1");
    owner.clock.settle();
    say(owner, new Completed("1"), IDLE);
    assertEquals("1", owner.last());
  }

  @Test
  void pageThatIsShownAgainLosesARunThatAnotherHasByThen() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    ownersStore.goAway();
    resume(other, "run-1");
    ownersStore.comeBack();
    settle();
    assertEquals(TAKEN, owner.last());
    assertTrue(owner.calls.getFirst().invocation().cancellation().isCancelled());
  }

  @Test
  void pageThatIsShownAgainLosesARunThatAnotherHasEnded() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    ownersStore.goAway();
    cancel("run-1", false);
    ownersStore.comeBack();
    settle();
    assertEquals(TAKEN, owner.last());
    assertEquals("run-1 run-cancelled", status(other));
  }

  @Test
  void pageWhoseWriteIsRefusedBeforeItHearsThatItIsShownAgainHasLostItsRun() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    ownersStore.goAway();
    cancel("run-1", false);
    owner.calls.getFirst().value("1");
    settle();
    assertEquals(TAKEN, owner.last());
    ownersStore.comeBack();
    settle();
    assertEquals("run-1 run-cancelled", status(other));
    assertEquals(List.of(), ownersStore.told());
  }

  @Test
  void endThatIsRefusedSinceAnotherHasTheRunIsNotToldAsOne() {
    owner.execute("x");
    store.hearNothing();
    takeOver("run-1");
    say(owner, new Completed("1"), IDLE);
    assertEquals(TAKEN, owner.last());
    assertEquals("run-1 running", status(other));
  }

  @Test
  void runThatIsDeletedElsewhereIsNotGoneOnWithWhereItWas() {
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    other.codeMode.runs().history().deleteAll(problem -> assertEquals("", problem));
    owner.calls.getFirst().value("1");
    settle();
    assertEquals(TAKEN, owner.last());
  }

  @Test
  void runIsToldOnceItsEndIsWrittenAndIsNobodyElsesUntilThen() {
    owner.execute("x");
    store.tellLater();
    say(owner, new Completed("1"), IDLE);
    assertEquals(0, owner.outcomes.size());
    resume(other, "run-1");
    assertTrue(last().startsWith("request-invalid: the run run-1 is under way"), last());
    store.tellOfTheDisk();
    assertEquals("1", owner.last());
    resume(other, "run-1");
    assertEquals("1", last());
  }

  @Test
  void nobodyWaitsForASilentStoreToTellAnEnd() {
    owner.execute("x");
    owner.execute("y");
    store.tellLater();
    say(owner, new Completed("1"), IDLE);
    owner.codeMode.runs().cancel("run-2", answers::add);
    owner.clock.pass(100);
    assertEquals("run-cancelled: the run was cancelled", last());
    assertEquals(1, owner.outcomes.size());
    owner.clock.pass(2_000);
    assertEquals("1", owner.last());
  }

  @Test
  void whoeverAnswersFirstIsHeard() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    approve(owner, "run-1.1");
    assertEquals(1, owner.calls.size());
    owner.questions.getFirst().accept(NO);
    owner.clock.settle();
    approve(owner, "run-1.1");
    assertEquals(0, answers.size());
    owner.calls.getFirst().value("1");
    owner.clock.settle();
    say(owner, new Completed("1"), IDLE);
    assertEquals("1", owner.last());
    assertEquals(2, answers.size());
    assertEquals("1", last());
  }

  @Test
  void sameAnswerTwiceIsOne() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    approve(owner, "run-1.1");
    approve(owner, "run-1.1");
    owner.codeMode.runs().answer("run-1", "run-1.1", NO, answers::add);
    owner.clock.settle();
    assertEquals("request-invalid: call run-1.1 was answered otherwise before", last());
    owner.calls.getFirst().value("1");
    owner.clock.settle();
    say(owner, new Completed("1"), IDLE);
    assertEquals("1", last());
    assertEquals(3, answers.size());
    assertEquals(1, owner.calls.size());
  }

  @Test
  void answerToWhatIsNotAskedIsRefused() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    approve(owner, "run-1.2");
    assertEquals("request-invalid: the run does not wait for approval of call run-1.2", last());
    approve(owner, "run-2.1");
    assertEquals("request-invalid: the run does not wait for approval of call run-2.1", last());
    assertEquals(0, owner.calls.size());
  }

  @Test
  void whatWaitsForOthersToEndIsAnsweredOnceTheRunWaitsForNothingElse() {
    PlayedCodeMode alone = pageBeside(seenBeside(), false);
    alone.execute("x");
    String runId = "run-201";
    say(alone, call(1, "crm.place", "{}"), call(2, "crm.find", "{}"), IDLE);
    alone.codeMode.runs().answer(runId, runId + ".1", YES, answers::add);
    alone.clock.settle();
    assertEquals(0, answers.size());
    alone.calls.getFirst().value("2");
    alone.clock.settle();
    say(alone, IDLE);
    assertEquals("paused: 1", alone.last());
    alone.ready(1);
    alone.guest(1).say(call(1, "crm.place", "{}"), call(2, "crm.find", "{}"), IDLE);
    alone.clock.settle();
    alone.guest(1).say(IDLE);
    alone.clock.settle();
    assertEquals("place", alone.calls.getLast().function());
  }

  @Test
  void runThatAsksIsListedWithItsQuestion() {
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    assertEquals("run-1 running asks 1", statusAndQuestions(other));
    owner.questions.getFirst().accept(YES);
    owner.clock.settle();
    assertEquals("run-1 running asks 0", statusAndQuestions(other));
  }

  @Test
  void twoOfOnePageThatWantOneRunHaveItOneAfterTheOther() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    store.tellOfTheDiskLater();
    page.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    page.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    assertEquals(0, answers.size());
    store.tellOfTheDisk();
    page.clock.settle();
    assertEquals("run-cancelled: the run was cancelled", last());
    assertEquals(3, answers.size());
  }
}
