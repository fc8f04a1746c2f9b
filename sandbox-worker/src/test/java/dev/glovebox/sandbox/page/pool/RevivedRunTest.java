package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script that goes on in another sandbox, from a checkpoint of the one that it was in. */
class RevivedRunTest extends OneRun {
  private static final RunLimits LIMITS = new RunLimits(1_000, 10_000, 100, 30);
  private static final Bytes CHECKPOINT = () -> 4096;
  private static final ToGuest EXECUTE = new Execute("code", "{}");
  private final List<String> refusals = new ArrayList<>();
  private final Past past =
      new Past(
          CHECKPOINT,
          List.of(
              List.of(new ToolCalled(1, "a.b", "[]", "{}"), new Idle(-1)),
              List.of(
                  new Printed("stdout", "one"),
                  new ToolCalled(2, "a.c", "[]", "{}"),
                  new Idle(-1))),
          new Used(900, 2_000),
          refusals::add);

  private final List<String> heard = new ArrayList<>();
  private final List<Grant<Bytes, String>> checkpoints = new ArrayList<>();
  private SandboxRun run;

  RevivedRunTest() {
    super(2);
  }

  /** Answers each call of the past at once, as whoever knows how it ended does. */
  private final class Watch implements RunObserver {
    @Override
    public void called(ToolCalled call) {
      heard.add("called " + call.callId());
      if (call.callId() == 1) {
        run.answer(1, "1");
      }
    }

    @Override
    public void printed(String stream, String text) {
      heard.add("printed " + text);
    }

    @Override
    public void rested() {
      heard.add("rested");
    }

    @Override
    public void ended(RunEnding ending) {
      endings.add(ending);
    }
  }

  @BeforeEach
  void reviveARun() {
    run = firstLease().execute(new Script("code", "{}", TurnOrder.LIVE, past), LIMITS, new Watch());
    timers.settle();
  }

  private List<List<ToGuest>> sent(int number) {
    return spawner.ports.get(number).batches;
  }

  @Test
  void sandboxIsToldToReviveAndNothingElse() {
    assertEquals(List.of(List.of(new Revive("", "{}", CHECKPOINT))), sent(0));
  }

  @Test
  void pastComesFromThePastAndWhatFollowsFromTheSandbox() {
    guest(0).heard(new Revived());
    timers.settle();
    assertEquals(List.of("called 1", "rested", "printed one", "called 2", "rested"), heard);
    assertEquals(1, sent(0).size());

    run.answer(2, "2");
    timers.settle();
    assertEquals(List.of(new CallAnswered(2, "2")), sent(0).get(1));
    guest(0).heard(new Completed("3"));
    assertEquals(List.of(new RunEnding.Completed("3")), endings);
  }

  @Test
  void whatWasUsedBeforeItsEndCounts() {
    guest(0).heard(new Revived());
    timers.settle();
    assertEquals(new Used(900, 2_000), run.used());
    run.answer(2, "2");
    timers.settle();
    timers.pass(150);
    assertEquals(List.of(new RunEnding.LimitPassed("cpuMs", 1_000, 1_000)), endings);
  }

  @Test
  void timeThatWasWaitedBeforeCounts() {
    guest(0).heard(new Revived());
    timers.settle();
    timers.pass(7_999);
    assertEquals(List.of(), endings);
    timers.pass(1);
    assertEquals(List.of(new RunEnding.LimitPassed("wallMs", 10_000, 10_000)), endings);
  }

  @Test
  void scriptThatCannotBeRevivedBeginsAtItsBeginningInAnotherSandbox() {
    guest(0).heard(new Broken("checkpoint: it is of another build"));
    timers.settle();
    guest(1).heard(new Ready(1));
    timers.settle();
    assertEquals(List.of(List.of(EXECUTE)), sent(1));
    assertEquals(List.of(), heard);
    assertEquals(List.of(), endings);
    assertEquals(List.of("checkpoint: it is of another build"), refusals);
  }

  @Test
  void sandboxThatDoesNotReviveInTimeIsGivenUp() {
    timers.pass(6_000);
    timers.settle();
    guest(1).heard(new Ready(1));
    timers.settle();
    assertEquals(List.of(List.of(EXECUTE)), sent(1));
    assertEquals(List.of("the sandbox did not revive"), refusals);
  }

  @Test
  void scriptThatBreaksOnceItWasRevivedEndsAndDoesNotBeginAgain() {
    guest(0).heard(new Revived());
    timers.settle();
    run.answer(2, "2");
    timers.settle();
    guest(0).heard(new Broken("it damaged the interpreter's memory"));
    timers.settle();
    assertInstanceOf(RunEnding.Crashed.class, endings.getFirst());
    assertEquals(List.of(), refusals);
    timers.pass(1_000);
    guest(1).heard(new Ready(1));
    timers.settle();
    assertFalse(sent(1).contains(List.of(EXECUTE)));
  }

  @Test
  void guestThatRevivesTwiceIsNotHonest() {
    guest(0).heard(new Revived());
    guest(0).heard(new Revived());
    assertInstanceOf(RunEnding.Crashed.class, endings.getFirst());
  }

  @Test
  void scriptThatRestsGivesACheckpoint() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    assertEquals(List.of(new Checkpoint()), sent(0).get(1));
    guest(0).heard(new Checkpointed(CHECKPOINT));
    assertEquals(List.of(new Grant.Granted<>(CHECKPOINT)), checkpoints);
  }

  @Test
  void scriptThatIsNotAllInMemoryGivesNone() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    guest(0).heard(new Checkpointed(() -> 0));
    assertInstanceOf(Grant.Refused.class, checkpoints.getFirst());
    assertEquals(List.of(), endings);
  }

  @Test
  void checkpointIsWaitedForForAWhile() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    run.checkpoint(checkpoints::add);
    timers.pass(6_000);
    assertEquals(2, checkpoints.size());
    assertFalse(checkpoints.stream().anyMatch(Grant.Granted.class::isInstance));
  }

  @Test
  void checkpointThatComesTooLateIsNobodysAndEndsNothing() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    timers.pass(6_000);
    run.checkpoint(checkpoints::add);
    assertEquals(2, sent(0).size());
    guest(0).heard(new Checkpointed(CHECKPOINT));
    assertEquals(List.of(), endings);

    run.checkpoint(checkpoints::add);
    guest(0).heard(new Checkpointed(CHECKPOINT));
    assertEquals(List.of(), endings);
    assertEquals(new Grant.Granted<>(CHECKPOINT), checkpoints.getLast());
  }

  @Test
  void answerWaitsForTheCheckpointWhichTheScriptsClockDoesNotCount() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    run.answer(2, "2");
    timers.settle();
    timers.pass(5_500);
    assertEquals(2, sent(0).size());
    guest(0).heard(new Checkpointed(CHECKPOINT));
    assertEquals(List.of(new CallAnswered(2, "2")), sent(0).getLast());
    assertEquals(900, run.used().scriptMs());
    assertEquals(List.of(), endings);
  }

  @Test
  void answerWaitsNoLongerThanWhoeverAsked() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    run.answer(2, "2");
    timers.settle();
    timers.pass(6_000);
    assertEquals(List.of(new CallAnswered(2, "2")), sent(0).getLast());
  }

  @Test
  void whoWaitsForACheckpointHearsThatTheScriptEnded() {
    guest(0).heard(new Revived());
    timers.settle();
    run.checkpoint(checkpoints::add);
    run.cancel();
    assertEquals(List.of(new Grant.Refused<>("the script has ended")), checkpoints);
  }

  @Test
  void checkpointThatNobodyAskedForIsNotHonest() {
    guest(0).heard(new Revived());
    timers.settle();
    guest(0).heard(new Checkpointed(CHECKPOINT));
    assertInstanceOf(RunEnding.Crashed.class, endings.getFirst());
  }
}
