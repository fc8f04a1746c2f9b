package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedCodeMode.PlayedCall;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Revive;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs that begin as others did. */
class ForkedRunTest extends PagesOfOneStore {
  private static final ForkChange NO_CHANGE = change(2, null, null, null);

  private static ForkChange change(int call, String resultJson, String error, String code) {
    return new ForkChange(call, resultJson, error, null, code, List.of(), null);
  }

  /** A run that has read and placed, and is over. */
  private void completed() {
    PlayedCodeMode page = page(true);
    page.execute("old");
    say(page, call(1, "crm.find", "{}"), IDLE);
    page.calls.getFirst().value("\"found\"");
    page.clock.settle();
    say(page, call(2, "crm.place", "{}"), IDLE);
    page.questions.getFirst().accept(YES);
    page.clock.settle();
    page.calls.getLast().value("\"placed\"");
    page.clock.settle();
    say(page, new Completed("1"), IDLE);
    assertEquals("1", page.last());
  }

  private PlayedCodeMode forked(ForkChange change) {
    PlayedCodeMode page = elsewhere();
    page.codeMode.runs().fork("run-1", change, answers::add);
    page.clock.settle();
    return page;
  }

  /** A page whose next id is not one of before. */
  private PlayedCodeMode elsewhere() {
    PlayedCodeMode page = page(true);
    page.skipIds(100);
    return page;
  }

  private static List<RunEntry> recorded(PlayedCodeMode page, String runId) {
    List<Grant<RunStore.Read, Failure>> read = new ArrayList<>();
    page.codeMode.runs().history().get(runId, read::add);
    return ((Grant.Granted<RunStore.Read, Failure>) read.getFirst()).value().entries();
  }

  @Test
  void forkUsesWhatLiesBeforeAndAsksAgainForWhatDoesNot() {
    completed();
    PlayedCodeMode page = forked(NO_CHANGE);
    say(page, call(1, "crm.find", "{}"), IDLE);
    assertEquals(new CallAnswered(1, "\"found\""), heard(page).getLast());
    say(page, call(2, "crm.place", "{}"), IDLE);
    assertEquals(0, page.calls.size());
    page.questions.getFirst().accept(YES);
    page.clock.settle();
    PlayedCall again = page.calls.getFirst();
    assertEquals("run-101.2", again.invocation().callId());
    again.value("\"placed again\"");
    page.clock.settle();
    say(page, new Completed("2"), IDLE);
    assertEquals("2", last());
    assertEquals("run-1 completed, run-101 completed", status(page));
    RunEntry.Forked forked = (RunEntry.Forked) recorded(page, "run-101").get(1);
    assertEquals("run-1", forked.from());
    assertEquals(2, forked.call());
  }

  @Test
  void recordOfAForkOfARunThatNeverPausedCanBeReadAgain() {
    PlayedCodeMode first = page(true);
    first.execute("old");
    say(first, call(1, "crm.find", "{}"), IDLE);
    first.calls.getFirst().value("\"found\"");
    first.clock.settle();
    say(first, new Completed("1"), IDLE);
    PlayedCodeMode page = forked(change(1, "2", null, null));

    RunEntry.Forked forked = (RunEntry.Forked) recorded(page, "run-101").get(1);

    assertEquals("[]", forked.secretsJson());
  }

  @Test
  void forkGoesOnWithAnotherAnswer() {
    completed();
    PlayedCodeMode page = forked(change(2, "\"refused\"", null, null));
    say(page, call(1, "crm.find", "{}"), IDLE);
    say(page, call(2, "crm.place", "{}"), IDLE);
    assertEquals(new CallAnswered(2, "\"refused\""), heard(page).getLast());
    assertEquals(0, page.calls.size() + page.questions.size());
  }

  @Test
  void forkGoesOnWithAnError() {
    completed();
    PlayedCodeMode page = forked(change(2, null, "no funds", null));
    say(page, call(1, "crm.find", "{}"), IDLE);
    say(page, call(2, "crm.place", "{}"), IDLE);
    assertEquals(
        new CallRefused(2, "crm.place", "tool-failed", "no funds", ""), heard(page).getLast());
  }

  @Test
  void forkCallsWithOtherArgumentsAlsoWhenItIsTakenUpAgain() {
    completed();
    PlayedCodeMode page = forked(new ForkChange(2, null, null, "{\"n\":5}", null, List.of(), null));
    say(page, call(1, "crm.find", "{}"), IDLE);
    say(page, call(2, "crm.place", "{}"), IDLE);
    assertEquals(1, page.questions.size());
    assertEquals(0, page.calls.size());

    PlayedCodeMode again = page(true);
    resume(again, "run-101");
    say(again, call(1, "crm.find", "{}"), IDLE);
    say(again, call(2, "crm.place", "{}"), IDLE);
    again.questions.getFirst().accept(YES);
    again.clock.settle();
    assertEquals("{\"n\":5}", again.calls.getFirst().invocation().argumentsJson());
  }

  @Test
  void forkWithOtherCodeIsFreeFromTheCallOnAtWhichItParts() {
    completed();
    PlayedCodeMode page = forked(change(2, null, null, "new"));
    assertEquals("new", ((Execute) heard(page).getFirst()).code());
    say(page, call(1, "crm.find", "{}"), IDLE);
    say(page, call(2, "crm.find", "{\"other\":1}"), IDLE);
    assertEquals("find", page.calls.getFirst().function());
    page.calls.getFirst().value("3");
    page.clock.settle();
    say(page, new Completed("3"), IDLE);
    assertEquals("3", last());
  }

  @Test
  void forkWithOtherCodeHasToDoWhatWasDoneBefore() {
    completed();
    PlayedCodeMode page = forked(change(2, null, null, "new"));
    say(page, call(1, "crm.find", "{\"other\":1}"), IDLE);
    assertTrue(last().startsWith("run-diverged: "), last());
    assertEquals(0, page.calls.size());
  }

  @Test
  void otherCodeIsCheckedBeforeItRuns() {
    completed();
    PlayedCodeMode page = elsewhere();
    PlayedCodeMode strict = PlayedCodeMode.checking(store);
    strict.skipIds(200);
    strict.codeMode.warmUp();
    strict.ready(0);
    strict.codeMode.runs().fork("run-1", NO_CHANGE, answers::add);
    strict.clock.settle();
    assertEquals(0, strict.checker.asked().size());
    strict.codeMode.runs().fork("run-1", change(2, null, null, "new"), answers::add);
    strict.clock.settle();
    assertEquals(1, strict.checker.asked().size());
    assertEquals(0, page.calls.size());
  }

  @Test
  void callsThatWereMadeBeforeKeepTheirAnswersEvenIfThoseCameLater() {
    PlayedCodeMode before = page(true);
    before.execute("gather");
    say(before, call(1, "crm.find", "{}"), call(2, "crm.place", "{}"), IDLE);
    before.calls.getFirst().value("1");
    before.clock.settle();
    say(before, IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    before.calls.getLast().value("2");
    before.clock.settle();
    say(before, new Completed("3"), IDLE);

    PlayedCodeMode page = forked(change(1, "\"other\"", null, null));
    say(page, call(1, "crm.find", "{}"), call(2, "crm.place", "{}"), IDLE);
    assertEquals(
        List.of(new CallAnswered(1, "\"other\""), new CallAnswered(2, "2")),
        heard(page).subList(1, 3));
    assertEquals(0, page.calls.size() + page.questions.size());
  }

  @Test
  void whatWasAllowedAndNotDoneIsAskedAgain() {
    PlayedCodeMode before = page(true);
    before.execute("gather");
    say(before, call(1, "crm.find", "{}"), call(2, "crm.mark", "{}"), IDLE);
    before.questions.getFirst().accept(YES);
    before.clock.settle();
    assertEquals(2, before.calls.size());

    PlayedCodeMode page = forked(change(1, "1", null, null));
    say(page, call(1, "crm.find", "{}"), call(2, "crm.mark", "{}"), IDLE);
    assertEquals(1, page.questions.size());
    assertEquals(0, page.calls.size());
  }

  @Test
  void forkOfARunThatWaitsStartsFromItsCheckpoint() {
    PlayedCodeMode before = page(false);
    before.guest(0).rememberedBy(() -> new PlayedMemory(7), bytes -> {});
    before.execute("long");
    before.clock.pass(200);
    say(before, call(1, "crm.place", "{}"), IDLE);
    before.clock.settle();
    assertEquals("paused: 1", before.last());

    PlayedCodeMode page = elsewhere();
    List<Bytes> revived = new ArrayList<>();
    page.guest(0).rememberedBy(() -> RunStore.NONE, revived::add);
    page.codeMode.runs().fork("run-1", change(1, "\"no\"", null, null), answers::add);
    page.clock.settle();
    assertEquals(1, revived.size());
    assertTrue(heard(page).get(0) instanceof Revive, heard(page).toString());
    assertEquals(new CallAnswered(1, "\"no\""), heard(page).getLast());
    say(page, new Completed("1"), IDLE);
    assertEquals("1", last());
    assertEquals("run-1 paused, run-101 completed", status(page));
  }

  private record PlayedMemory(int length) implements Bytes {}

  @Test
  void forkWithOtherInputsDoesNotStartFromACheckpoint() {
    PlayedCodeMode before = page(false);
    before.guest(0).rememberedBy(() -> new PlayedMemory(7), bytes -> {});
    before.execute("long");
    before.clock.pass(200);
    say(before, call(1, "crm.place", "{}"), IDLE);
    before.clock.settle();

    PlayedCodeMode page =
        forked(new ForkChange(1, null, null, null, null, List.of("n"), "{\"n\":1}"));
    Execute begun = (Execute) heard(page).getFirst();
    assertTrue(begun.setupJson().contains("{\"n\":1}"), begun.setupJson());
    assertFalse(heard(page).stream().anyMatch(Revive.class::isInstance));
  }

  @Test
  void whatIsNoCallOfTheRunIsRefused() {
    completed();
    PlayedCodeMode page = forked(change(9, null, null, null));
    assertEquals("request-invalid: the run has made no call run-1.9", last());
    assertEquals("run-1 completed", status(page));
    page.codeMode.runs().fork("run-7", NO_CHANGE, answers::add);
    assertEquals("request-invalid: there is no run run-7", last());
  }

  @Test
  void runThatIsUnderWayIsNotForked() {
    PlayedCodeMode page = page(true);
    page.execute("x");
    say(page, call(1, "crm.find", "{}"), IDLE);
    page.codeMode.runs().fork("run-1", change(1, "1", null, null), answers::add);
    assertEquals("request-invalid: the run run-1 is under way", last());
  }
}
