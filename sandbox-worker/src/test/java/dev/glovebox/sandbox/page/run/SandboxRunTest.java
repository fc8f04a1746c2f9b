package dev.glovebox.sandbox.page.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Oversized;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SandboxRunTest extends LiveRun {
  @BeforeEach
  void startARun() {
    start(TurnOrder.LIVE);
  }

  @Test
  void scriptIsSentOnceTheRunStarts() {
    assertEquals(List.of(List.of(new Execute("code", "{}"))), port.batches);
  }

  @Test
  void valueEndsTheRun() {
    say(new Completed("2"), new Idle(-1));
    assertEquals(new RunEnding.Completed("2"), ending());
    assertTrue(timers.isQuiet());
  }

  @Test
  void answersThatComeTogetherLeaveTogether() {
    say(new ToolCalled(1, "a.b", "[]", "{}"), new ToolCalled(2, "a.c", "[]", "{}"), new Idle(-1));
    run.answer(2, "2");
    run.answer(1, "1");
    timers.settle();
    assertEquals(List.of(new CallAnswered(2, "2"), new CallAnswered(1, "1")), port.batches.get(1));
  }

  @Test
  void answerForABusyGuestWaitsUntilItIsIdle() {
    say(new ToolCalled(1, "a.b", "[]", "{}"));
    run.answer(1, "1");
    timers.settle();
    assertEquals(1, port.batches.size());
    say(new Idle(-1));
    assertEquals(List.of(new CallAnswered(1, "1")), port.batches.get(1));
  }

  @Test
  void scriptThatOnlyRunsPassesCpuMs() {
    timers.pass(5_000);
    assertEquals(new RunEnding.LimitPassed("cpuMs", 1_000, 1_000), ending());
  }

  /** The first turn, then the answers of calls 2 and 1 in one, and then a timer that is due. */
  private static final class AsRecorded implements TurnOrder {
    private final Deque<List<Integer>> answers =
        new ArrayDeque<>(List.of(List.of(), List.of(2, 1), List.of()));
    private double turns;

    @Override
    public Turn next(Outgoing waiting, Used used) {
      List<ToGuest> messages = messages(waiting);
      if (messages == null) {
        return null;
      }
      answers.poll();
      return new Turn(messages, 1_000 * ++turns, turns, new Used(300 * (turns - 1), 0));
    }

    private List<ToGuest> messages(Outgoing waiting) {
      if (turns == 0) {
        return waiting.next();
      }
      return answers.peek().isEmpty() ? List.of(new Wake()) : waiting.answersOf(answers.peek());
    }

    @Override
    public boolean isGiven() {
      return !answers.isEmpty();
    }

    @Override
    public String seed() {
      return "5eed";
    }
  }

  @Test
  void repeatedRunGoesThroughTheTurnsOfTheFirstTime() {
    start(new AsRecorded());
    assertEquals(List.of(List.of(new Seed("5eed"), new Execute("code", "{}"))), port.batches);
    say(new ToolCalled(1, "a.b", "[]", "{}"), new ToolCalled(2, "a.b", "[]", "{}"));
    run.answer(1, "1");
    say(new Idle(-1));
    timers.settle();
    assertEquals(1, port.batches.size(), "the other answer is not there yet");
    run.answer(2, "2");
    timers.settle();
    assertEquals(List.of(new CallAnswered(2, "2"), new CallAnswered(1, "1")), port.batches.get(1));
    say(new Idle(60_000));
    assertEquals(List.of(new Wake()), port.batches.get(2), "no timer is waited for");
    assertEquals(
        List.of(1_000.0, 2_000.0, 3_000.0), port.turns.stream().map(TurnBegins::wallMs).toList());
    assertEquals(
        List.of(1_000.0, 700.0, 400.0),
        port.turns.stream().map(TurnBegins::mostMs).toList(),
        "what was used before each turn counts");
  }

  @Test
  void eachTurnIsToldHowLongItMayTake() {
    timers.pass(900);
    say(new ToolCalled(1, "a.b", "[]", "{}"), new Idle(-1));
    timers.pass(5_000);
    run.answer(1, "1");
    timers.settle();
    assertEquals(List.of(new TurnBegins(1_000), new TurnBegins(100)), port.turns);
  }

  @Test
  void turnMayTakeNoLongerThanTheWallClockHasLeft() {
    say(new ToolCalled(1, "a.b", "[]", "{}"), new Idle(-1));
    timers.pass(9_990);
    run.answer(1, "1");
    timers.settle();
    assertEquals(new TurnBegins(10), port.turns.getLast());
  }

  @Test
  void guestThatLeavesOffBeforeTheTimerFiresHasPassedTheLimit() {
    timers.workFor(1_004);
    say(new Broken("the turn took too long"));
    assertEquals(new RunEnding.LimitPassed("cpuMs", 1_000, 1_004), ending());
  }

  @Test
  void guestThatBreaksBeforeItsTimeIsOverHasCrashed() {
    timers.workFor(999);
    say(new Broken("the turn took too long"));
    assertEquals(new RunEnding.Crashed("the turn took too long"), ending());
  }

  @Test
  void waitingForACallDoesNotCountAsRunning() {
    timers.pass(900);
    say(new ToolCalled(1, "a.b", "[]", "{}"), new Idle(-1));
    timers.pass(5_000);
    assertEquals(900, run.scriptMs());
    run.answer(1, "1");
    timers.pass(99);
    assertTrue(endings.isEmpty());
    timers.pass(1);
    assertEquals(new RunEnding.LimitPassed("cpuMs", 1_000, 1_000), ending());
  }

  @Test
  void runThatOnlyWaitsPassesWallMs() {
    say(new ToolCalled(1, "a.b", "[]", "{}"), new Idle(-1));
    timers.pass(20_000);
    assertEquals(new RunEnding.LimitPassed("wallMs", 10_000, 10_000), ending());
  }

  @Test
  void waitingForAPersonStopsTheWallClock() {
    say(new ToolCalled(1, "a.b", "[]", "{}"), new Idle(-1));
    timers.pass(4_000);
    run.waitForPerson(true);
    timers.pass(500_000);
    run.waitForPerson(false);
    timers.pass(5_999);
    assertTrue(endings.isEmpty());
    timers.pass(1);
    assertEquals(new RunEnding.LimitPassed("wallMs", 10_000, 10_000), ending());
  }

  @Test
  void sleeperIsWokenByThePage() {
    say(new Idle(250));
    timers.pass(249);
    assertEquals(1, port.batches.size());
    timers.pass(1);
    assertEquals(List.of(new Wake()), port.batches.get(1));
  }

  @Test
  void sleepBeyondWhatATimerTakesDoesNotComeAtOnce() {
    say(new Idle(1e300));
    timers.pass(5_000);
    assertEquals(1, port.batches.size());
  }

  @Test
  void guestThatPrintsNothingIsNotServed() {
    say(new Printed("stdout", ""));
    assertEquals(new RunEnding.Crashed("the guest sent more print messages than it may"), ending());
  }

  @Test
  void hugeValueIsRefusedWithoutBeingMeasured() {
    say(new Completed("é".repeat(31)));
    assertEquals(new RunEnding.LimitPassed("resultBytes", 30, 31), ending());
  }

  @Test
  void valueThatWasNotSentEndsTheRunWithItsSize() {
    say(new Oversized(99));
    assertEquals(new RunEnding.LimitPassed("resultBytes", 30, 99), ending());
  }

  @Test
  void guestThatWithholdsASmallValueIsNotServed() {
    say(new Oversized(30));
    assertEquals(new RunEnding.Crashed("a value of 30 bytes was not sent"), ending());
  }

  @Test
  void guestWithTooManyOpenCallsIsNotServed() {
    for (int id = 1; id <= 5_001; id++) {
      say(new ToolCalled(id, "a.b", "[]", "{}"));
    }
    assertEquals(5_000, calls.size());
    assertEquals(new RunEnding.Crashed("more than 5000 calls wait for an answer"), ending());
  }

  @Test
  void answersThatWereSentLeaveRoomForOtherCalls() {
    for (int id = 1; id <= 5_001; id++) {
      say(new ToolCalled(id, "a.b", "[]", "{}"), new Idle(-1));
      run.answer(id, "1");
      timers.settle();
    }
    assertTrue(endings.isEmpty());
  }

  @Test
  void answersThatTheGuestHasNotSeenLeaveNoRoom() {
    for (int id = 1; id <= 5_001; id++) {
      say(new ToolCalled(id, "a.b", "[]", "{}"));
      run.answer(id, "1");
    }
    assertEquals(new RunEnding.Crashed("more than 5000 calls wait for an answer"), ending());
  }

  @Test
  void manyAnswersLeaveInSeveralTurns() {
    for (int id = 1; id <= 300; id++) {
      say(new ToolCalled(id, "a.b", "[]", "{}"));
      run.answer(id, "1");
    }
    say(new Idle(-1));
    assertEquals(256, port.batches.get(1).size());
    say(new Idle(-1));
    assertEquals(44, port.batches.get(2).size());
  }

  @Test
  void largeAnswersLeaveInSeveralTurns() {
    String large = "\"" + "x".repeat(3 << 20) + "\"";
    say(new ToolCalled(1, "a.b", "[]", "{}"), new ToolCalled(2, "a.b", "[]", "{}"));
    run.answer(1, large);
    run.answer(2, large);
    say(new Idle(-1));
    assertEquals(List.of(new CallAnswered(1, large)), port.batches.get(1));
    say(new Idle(-1));
    assertEquals(List.of(new CallAnswered(2, large)), port.batches.get(2));
  }

  @Test
  void lostFrameEndsTheRun() {
    port.guest.lost("the frame is gone");
    assertEquals(new RunEnding.Lost("the frame is gone"), ending());
  }

  @Test
  void scriptThatSleepsAndThenSpinsIsStillCaught() {
    say(new Idle(10));
    timers.pass(10);
    timers.pass(1_000);
    assertEquals(new RunEnding.LimitPassed("cpuMs", 1_000, 1_000), ending());
  }

  @Test
  void printingTooMuchEndsTheRun() {
    say(new Printed("stdout", "12345678901234567890"));
    assertTrue(endings.isEmpty());
    say(new Printed("stdout", "é"));
    assertEquals(new RunEnding.LimitPassed("outputBytes", 20, 22), ending());
  }

  @Test
  void valueOverItsLimitEndsTheRun() {
    say(new Completed("\"" + "x".repeat(29) + "\""));
    assertEquals(new RunEnding.LimitPassed("resultBytes", 30, 31), ending());
  }

  @Test
  void exceptionIsToldAsTheGuestToldIt() {
    Failed failed = new Failed("script-error", "KeyError", "KeyError: 'x'", 2, 1, "", "");
    say(failed, new Idle(-1));
    assertEquals(new RunEnding.Raised(failed), ending());
  }

  @Test
  void deadInterpreterEndsTheRun() {
    say(new Broken("RangeError"));
    assertEquals(new RunEnding.Crashed("RangeError"), ending());
  }

  @Test
  void guestThatIsIdleTwiceIsNotServed() {
    say(new Idle(-1), new Idle(-1));
    assertEquals(new RunEnding.Crashed("an idle guest said that it is idle"), ending());
  }

  @Test
  void guestThatReusesACallNumberIsNotServed() {
    say(new ToolCalled(1, "a.b", "[]", "{}"), new ToolCalled(1, "a.b", "[]", "{}"));
    assertEquals(1, calls.size());
    assertEquals(new RunEnding.Crashed("call 1 came after 1"), ending());
  }

  @Test
  void nothingCountsAfterTheEnd() {
    run.cancel();
    say(new Completed("1"), new ToolCalled(1, "a.b", "[]", "{}"), new Printed("stdout", "x"));
    run.answer(1, "1");
    timers.pass(60_000);
    assertEquals(new RunEnding.Cancelled(), ending());
    assertTrue(calls.isEmpty());
    assertEquals(1, port.batches.size());
  }
}
