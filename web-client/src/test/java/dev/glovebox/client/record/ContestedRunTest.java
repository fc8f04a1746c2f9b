package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedStore;
import dev.glovebox.client.play.SlowStore;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Message.Completed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What may come between two who want one run, and the store that is slow to tell. */
class ContestedRunTest extends PagesOfOneStore {
  private static final ApprovalAnswer NO = new ApprovalAnswer.Denied("no", Remember.ONCE);

  private SlowStore slow;

  private PlayedCodeMode slowPage(boolean isSomebodyThere) {
    return page(
        kept -> {
          slow = new SlowStore(kept);
          return new PlayedCodeMode(TypeCheckMode.OFF, slow, isSomebodyThere);
        });
  }

  private static RunRequest request() {
    return new RunRequest("x", List.of(), "{}", Limits.DEFAULT, "", "");
  }

  private void approveNow(PlayedCodeMode page, String callId) {
    page.codeMode.runs().answer("run-1", callId, YES, answers::add);
  }

  @Test
  void runThatIsDeletedBetweenTheLookAndTheClaimIsRefused() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    store.beforeClaim(() -> store.delete("run-1", p -> {}));
    page.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    page.clock.settle();
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    assertEquals("[] 2", heldNow() + " " + answers.size());
  }

  @Test
  void firstOfTwoThatWaitToAnswerIsHeard() {
    PlayedCodeMode page = slowPage(true);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    slow.isSlow = true;
    page.codeMode.runs().answer("run-1", "run-1.7", YES, a -> {});
    page.codeMode.runs().answer("run-1", "run-1.1", NO, answers::add);
    page.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    slow.answer();
    page.clock.settle();
    assertEquals(0, page.calls.size());
  }

  @Test
  void runThatCannotBeReadIsNotTaken() {
    PlayedCodeMode owner = page(true);
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    SlowStore seen = new SlowStore(seenBeside());
    seen.damage = "of a newer version";
    PlayedCodeMode other = new PlayedCodeMode(TypeCheckMode.OFF, seen, true);
    other.skipIds(100);
    other.codeMode.warmUp();
    other.ready(0);
    other.codeMode.runs().resume("run-1", true, answers::add);
    other.clock.settle();
    owner.clock.settle();
    assertEquals(0, owner.outcomes.size(), () -> owner.last());
  }

  @Test
  void twoOfOneKeyJoinAnInterruptedRun() {
    PlayedCodeMode before = page(true);
    before.codeMode.runs().executeOnce(request(), "run-k", a -> {});
    before.clock.settle();
    say(before, call(1, "crm.find", "{}"), IDLE);
    PlayedCodeMode page = slowPage(true);
    slow.isSlow = true;
    page.codeMode.runs().executeOnce(request(), "run-k", answers::add);
    page.codeMode.runs().executeOnce(request(), "run-k", answers::add);
    for (int i = 0; i < 10; i++) {
      slow.answer();
      page.clock.settle();
    }
    assertEquals(0, answers.size());
  }

  @Test
  void runThatWasTakenIsNotCancelledHere() {
    PlayedCodeMode owner = page(true);
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    PlayedCodeMode other = pageBeside(seenBeside(), true);
    other.codeMode.runs().resume("run-1", true, answers::add);
    owner.codeMode.runs().cancel("run-1", a -> {});
    owner.clock.settle();
    assertEquals("run-elsewhere: another window has taken the run", owner.last());
  }

  @Test
  void sameDenialTwiceIsOne() {
    PlayedCodeMode page = page(true);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.codeMode.runs().answer("run-1", "run-1.1", NO, answers::add);
    page.codeMode.runs().answer("run-1", "run-1.1", NO, answers::add);
    page.clock.settle();
    assertEquals(0, answers.size(), () -> last());
  }

  @Test
  void pageThatIsDisposedOfMeanwhileRunsNothing() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = slowPage(false);
    slow.isSlow = true;
    page.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    page.codeMode.dispose();
    for (int i = 0; i < 10; i++) {
      slow.answer();
      page.clock.settle();
    }
    page.clock.pass(100_000);
    assertEquals("[] 1", heldNow() + " " + answers.size());
  }

  @Test
  void twoAnswersToOnePausedRunAtOnceAreBothHeard() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), call(2, "crm.place", "{}"), IDLE);
    assertEquals("paused: 2", page.last());
    approveNow(page, "run-1.1");
    approveNow(page, "run-1.2");
    page.clock.settle();
    assertEquals(0, answers.size(), () -> last());
  }

  @Test
  void thousandsMayWantOneRun() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = slowPage(false);
    slow.isSlow = true;
    for (int i = 0; i < 20_000; i++) {
      page.codeMode.runs().resume("run-1", answers::add);
    }
    for (int i = 0; i < 10; i++) {
      slow.answer();
      page.clock.settle();
    }
    assertEquals(19_999, answers.size());
  }

  @Test
  void approvalOfARunThatIsTakenMeanwhileIsToldAsElsewhere() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    store.tellOfTheDiskLater();
    approve(page, "run-1.1");
    PlayedCodeMode other = pageBeside(seenBeside(), false);
    List<Grant<RunOutcome, Failure>> no = new ArrayList<>();
    other.codeMode.runs().resume("run-1", true, no::add);
    other.clock.settle();
    store.tellOfTheDisk();
    page.clock.settle();
    assertEquals("run-elsewhere: another window has the run", last());
    say(other, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, other.calls.size());
  }

  @Test
  void intentThatIsHeardOfLateIsNotDoneOnceMore() {
    PlayedCodeMode owner = page(true);
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    store.tellOfTheDiskLater();
    owner.questions.getFirst().accept(YES);
    owner.clock.settle();
    store.hearNothing();
    PlayedCodeMode other = pageBeside(seenBeside(), true);
    other.codeMode.runs().resume("run-1", true, answers::add);
    other.clock.settle();
    say(other, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused for crm.place", last());
    other.codeMode.runs().settle("run-1", "run-1.1", null, answers::add);
    other.clock.settle();
    other.ready(1);
    other.guest(1).say(call(1, "crm.place", "{}"), IDLE);
    other.clock.settle();
    owner.clock.pass(5_000);
    store.tellOfTheDisk();
    owner.clock.settle();
    assertEquals(1, other.calls.size());
    assertEquals(0, owner.calls.size());
  }

  @Test
  void oldDialogSettlesNothing() {
    PlayedCodeMode owner = page(true);
    owner.execute("x");
    say(owner, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode other = pageBeside(seenBeside(), false);
    other.codeMode.runs().resume("run-1", true, answers::add);
    other.clock.settle();
    owner.clock.settle();
    say(other, call(1, "crm.place", "{}"), IDLE);
    assertEquals("paused for crm.place", last());
    owner.codeMode.runs().resume("run-1", answers::add);
    owner.clock.settle();
    int last = owner.guests.size() - 1;
    owner.ready(last);
    owner.guest(last).say(call(1, "crm.place", "{}"), IDLE);
    owner.clock.settle();
    assertEquals(2, owner.questions.size());
    owner.questions.get(0).accept(YES);
    owner.clock.settle();
    assertEquals(0, owner.calls.size());
    owner.questions.get(1).accept(YES);
    owner.clock.settle();
    assertEquals(1, owner.calls.size());
  }

  @Test
  void runWithoutPayloadsCanBeEndedFromElsewhere() {
    PlayedCodeMode owner = page(PlayedCodeMode::ofBareRecords);
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    PlayedCodeMode other = pageBeside(seenBeside(), false);
    other.codeMode.runs().cancel("run-1", true, answers::add);
    other.clock.settle();
    assertTrue(last().startsWith("run-cancelled"), last());
  }

  @Test
  void runThatIsTakenWhileItPausesIsElsewhere() {
    PlayedCodeMode owner = page(false);
    owner.execute("x");
    store.tellOfTheDiskLater();
    say(owner, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode other = pageBeside(seenBeside(), false);
    other.codeMode.runs().cancel("run-1", true, answers::add);
    store.tellOfTheDisk();
    owner.clock.settle();
    other.clock.settle();
    assertEquals("run-elsewhere: another window has taken the run", owner.last());
  }

  @Test
  void noEndIsToldThatIsNotWritten() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    store.refuse("full");
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    assertEquals(List.of(), page.events);
  }

  @Test
  void answerThatComesJustAfterADialogHasSpokenIsNotHeardToo() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = slowPage(true);
    page.codeMode.runs().resume("run-1", a -> {});
    page.clock.settle();
    slow.isLate = true;
    page.codeMode.runs().answer("run-1", "run-1.1", YES, answers::add);
    page.clock.settle();
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.questions.getFirst().accept(NO);
    page.clock.settle();
    slow.answer();
    page.clock.settle();
    assertEquals("request-invalid: call run-1.1 was answered otherwise before", last());
    store.read("run-1", read -> assertFalse(read.toString().contains("isApproved=true")));
  }

  @Test
  void locksAreGivenBackWhateverIsRefused() {
    PlayedCodeMode before = page(false);
    before.execute("x");
    say(before, call(1, "crm.place", "{}"), IDLE);
    PlayedCodeMode page = page(false);
    page.codeMode.runs().answer("run-1", "run-1.9", YES, answers::add);
    page.codeMode.runs().settle("run-1", "run-1.1", null, answers::add);
    page.codeMode.runs().resume("run-7", answers::add);
    page.codeMode.runs().resume("run-7", true, answers::add);
    store.refuse("full");
    approve(page, "run-1.1");
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    assertEquals("[] 6", heldNow() + " " + answers.size());
  }

  @Test
  void runThatIsTakenTwiceGoesOnWhereItWasTakenLast() {
    PlayedCodeMode owner = page(true);
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    PlayedCodeMode next = pageBeside(seenBeside(), true);
    next.codeMode.runs().resume("run-1", true, answers::add);
    PlayedCodeMode third = pageBeside(seenBeside(), true);
    third.codeMode.runs().resume("run-1", true, answers::add);
    next.clock.settle();
    owner.clock.settle();
    third.clock.settle();
    assertEquals("run-elsewhere: another window has taken the run", owner.last());
    assertEquals("run-elsewhere: another window has taken the run", last());
    say(third, call(1, "crm.find", "{}"), IDLE);
    third.calls.getFirst().value("1");
    third.clock.settle();
    say(third, new Completed("1"), IDLE);
    assertEquals("1", last());
  }

  @Test
  void runThatTwoTakeAtOnceGoesOnInOne() {
    PlayedCodeMode owner = page(true);
    owner.execute("x");
    say(owner, call(1, "crm.find", "{}"), IDLE);
    PlayedStore seen = seenBeside();
    PlayedCodeMode first = pageBeside(seen, true);
    PlayedCodeMode second = pageBeside(seenBeside(), true);
    List<Grant<RunOutcome, Failure>> no = new ArrayList<>();
    Runnable takenToo = () -> second.codeMode.runs().resume("run-1", true, answers::add);
    seen.beforeRead(() -> seen.beforeRead(takenToo));
    first.codeMode.runs().resume("run-1", true, no::add);
    first.clock.settle();
    second.clock.settle();
    say(second, call(1, "crm.find", "{}"), IDLE);
    second.calls.getFirst().value("1");
    second.clock.settle();
    say(second, new Completed("1"), IDLE);
    assertEquals("1", last());
    assertEquals(1, no.size());
  }

  @Test
  void storeThatIsAlwaysSlowHoldsNoCallUpForEver() {
    PlayedCodeMode page = page(true);
    page.execute("x");
    say(page, call(1, "crm.place", "{}"), IDLE);
    store.tellLater();
    page.questions.getFirst().accept(YES);
    page.clock.settle();
    for (int i = 0; i < 3; i++) {
      page.clock.pass(1_100);
      store.tellSoFar();
    }
    assertEquals(1, page.calls.size());
  }

  @Test
  void answerToARunWhoseStoreIsSilentIsToldInTime() {
    PlayedCodeMode page = page(true);
    page.execute("x");
    store.tellLater();
    say(page, call(1, "crm.place", "{}"), IDLE);
    approve(page, "run-1.9");
    page.clock.pass(20_000);
    assertEquals("store-failed: the store has not answered for 15 seconds", last());
    approve(page, "run-1.1");
    assertEquals(1, page.questions.size());
  }
}
