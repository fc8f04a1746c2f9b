package dev.glovebox.client.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.run.Limits;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A person answers while the run is being paused, because they were waited for long enough. */
class PausingRunTest extends PagesOfOneStore {
  private PlayedCodeMode asking(String... tools) {
    PlayedCodeMode page = page(PlayedCodeMode::waiting);
    page.execute("x");
    for (int i = 0; i < tools.length; i++) {
      page.guest(0).say(call(i + 1, tools[i], "{}"));
    }
    say(page, IDLE);
    return page;
  }

  /** A run that is to be paused, which is not written yet. */
  private PlayedCodeMode pausing(String... tools) {
    PlayedCodeMode page = asking(tools);
    store.tellOfTheDiskLater();
    page.clock.pass(PlayedCodeMode.WAIT_MS);
    assertEquals("run-1 paused", status(page));
    assertEquals(0, page.outcomes.size());
    return page;
  }

  private void written(PlayedCodeMode page) {
    store.tellOfTheDisk();
    page.clock.settle();
  }

  private void answer(PlayedCodeMode page, int question, ApprovalAnswer answer) {
    page.questions.get(question).accept(answer);
    page.clock.settle();
  }

  @Test
  void callThatIsApprovedMeanwhileIsMadeAndTheRunGoesOn() {
    PlayedCodeMode page = pausing("crm.place");
    answer(page, 0, YES);
    written(page);
    assertEquals("run-1 running", status(page));
    assertEquals(1, page.calls.size());
    page.calls.getFirst().value("7");
    page.clock.settle();
    assertEquals(new CallAnswered(1, "7"), heard(page).getLast());
    say(page, new Completed("7"), IDLE);
    assertEquals("7", page.last());
    assertEquals(List.of("run-1 started", "run-1 ended"), page.events);
  }

  @Test
  void callThatIsDeclinedMeanwhileIsRefusedAndTheRunGoesOn() {
    PlayedCodeMode page = pausing("crm.place");
    answer(page, 0, new ApprovalAnswer.Denied("no", Remember.ONCE));
    written(page);
    assertEquals("tool-denied", ((CallRefused) heard(page).getLast()).code());
    say(page, new Completed("1"), IDLE);
    assertEquals("1", page.last());
    assertEquals("run-1 completed", status(page));
  }

  @Test
  void callThatIsApprovedBeforeTheMemoryIsTakenIsMade() {
    PlayedCodeMode page = page(PlayedCodeMode::waiting);
    page.guest(0)
        .rememberedBy(
            () -> {
              if (page.clock.nowMs() >= PlayedCodeMode.WAIT_MS) {
                page.questions.getFirst().accept(YES);
              }
              return () -> 3;
            },
            bytes -> {});
    page.execute("x");
    page.clock.pass(150);
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.clock.pass(PlayedCodeMode.WAIT_MS);
    assertEquals(0, page.outcomes.size());
    assertEquals(1, page.calls.size());
    assertEquals("run-1 running", status(page));
  }

  @Test
  void answerThatHoldsForOtherQuestionsTooHasTheRunGoOn() {
    PlayedCodeMode page = pausing("crm.place", "crm.place");
    answer(page, 0, new ApprovalAnswer.Approved(null, Remember.RUN));
    written(page);
    assertEquals(2, page.calls.size());
    assertEquals(0, page.outcomes.size());
  }

  @Test
  void runWaitsForWhatIsStillToBeAnsweredOnceTheOtherCallIsOver() {
    PlayedCodeMode page = pausing("crm.place", "crm.mark");
    answer(page, 1, YES);
    written(page);
    assertEquals(0, page.outcomes.size());
    page.calls.getFirst().value("2");
    page.clock.settle();
    say(page, IDLE);
    assertEquals("paused: 1", page.last());
    PlayedCodeMode later = page(false);
    approve(later, "run-1.1");
    say(later, call(1, "crm.place", "{}"), call(2, "crm.mark", "{}"), IDLE);
    say(later, IDLE);
    assertEquals(List.of("place"), later.calls.stream().map(call -> call.function()).toList());
  }

  @Test
  void callThatIsUnderWayIsNotTakenForOneThatWaits() {
    PlayedCodeMode page = asking("crm.place", "crm.find");
    page.clock.pass(PlayedCodeMode.WAIT_MS);
    answer(page, 0, YES);
    assertEquals(2, page.calls.size());
    page.calls.getFirst().value("1");
    page.clock.settle();
    say(page, IDLE);
    assertEquals(0, page.outcomes.size());
    assertEquals("run-1 running", status(page));
  }

  @Test
  void answerToARunThatWaitsByThenIsNotWrittenAsIfItHadBeenHeard() {
    PlayedCodeMode page = pausing("crm.place");
    written(page);
    assertEquals("paused: 1", page.last());
    answer(page, 0, YES);
    assertEquals(0, page.calls.size());
    PlayedCodeMode later = page(false);
    approve(later, "run-1.1");
    say(later, call(1, "crm.place", "{}"), IDLE);
    assertEquals(1, later.calls.size());
  }

  @Test
  void runThatIsCancelledWhileItIsBeingPausedIsOver() {
    PlayedCodeMode page = pausing("crm.place");
    page.codeMode.runs().cancel("run-1", answers::add);
    written(page);
    assertEquals("run-cancelled: the run was cancelled", last());
    assertEquals("run-1 run-cancelled", status(page));
  }

  @Test
  void answerWhileThePauseIsWrittenIsGivenAfterIt() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    store.tellOfTheDiskLater();
    say(page, call(1, "crm.place", "{}"), IDLE);
    approve(page, "run-1.1");
    store.tellOfTheDisk();
    page.clock.settle();
    page.ready(1);
    page.guest(1).say(call(1, "crm.place", "{}"), IDLE);
    page.clock.settle();
    assertEquals(1, page.calls.size());
    page.calls.getFirst().value("1");
    page.clock.settle();
    page.guest(1).say(new Completed("1"), IDLE);
    page.clock.settle();
    assertEquals("1", last());
    assertEquals("[]", heldNow());
  }

  @Test
  void cancelWhileThePauseIsWrittenEndsIt() {
    PlayedCodeMode page = page(false);
    page.execute("x");
    store.tellOfTheDiskLater();
    say(page, call(1, "crm.place", "{}"), IDLE);
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    store.tellOfTheDisk();
    page.clock.settle();
    assertEquals("run-cancelled: the run was cancelled", last());
    assertEquals("run-1 run-cancelled", status(page));
    assertEquals("[]", heldNow());
  }

  @Test
  void cancelBeforeALongPauseIsToldEndsIt() {
    PlayedCodeMode page = page(false);
    Limits roomy = Limits.DEFAULT.with(Limit.OUTPUT_BYTES, 1 << 20);
    page.codeMode.execute(
        new RunRequest("x", List.of(), "{}", roomy, "", ""),
        page.codeMode.placeFor("", ""),
        "",
        page.outcomes::add);
    page.clock.settle();
    page.guest(0).say(new Printed("stdout", "x".repeat(1 << 17)), call(1, "crm.place", "{}"), IDLE);
    while (heldNow().equals("[run-1]")) {
      page.clock.step();
    }
    assertEquals(0, page.outcomes.size());
    page.codeMode.runs().cancel("run-1", answers::add);
    page.clock.settle();
    assertEquals("paused: 1", page.last());
    assertEquals("run-cancelled: the run was cancelled", last());
    assertEquals("run-1 run-cancelled", status(page));
  }
}
