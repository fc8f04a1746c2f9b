package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Grants;
import dev.glovebox.sandbox.page.ManualTimers;
import dev.glovebox.sandbox.page.PlayedSpawner;
import dev.glovebox.sandbox.page.RecordedPort;
import dev.glovebox.sandbox.page.pool.Session.TakenMark;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.page.run.Script;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Forget;
import dev.glovebox.sandbox.wire.Message.GoBack;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Mark;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static final RunLimits LIMITS = new RunLimits(1_000, 10_000, 20, 30);

  private final PlayedSpawner spawner = new PlayedSpawner();
  private final ManualTimers timers = new ManualTimers();
  private final Pool pool = new Pool(spawner, new Pool.Size(0, 8), timers, PoolWatcher.NONE);
  private final List<String> told = new ArrayList<>();
  private Session session;
  private RecordedPort port;

  @BeforeEach
  void open() {
    Session.open(
        pool,
        timers,
        reason -> told.add("over: " + reason),
        opening -> session = Grants.value(opening));
    port = spawner.ports.getFirst();
    say(new Ready(1));
  }

  private void say(ToPage... messages) {
    List.of(messages).forEach(port.guest::heard);
  }

  private SandboxRun run(String code) {
    SandboxRun run = session.run(new Script(code, "{}", TurnOrder.LIVE), LIMITS, new Recorder());
    timers.settle();
    return run;
  }

  private int mark() {
    List<Grant<TakenMark, String>> marks = new ArrayList<>();
    session.mark(marks::add);
    Mark asked = (Mark) port.batches.getLast().getFirst();
    say(new Marked(asked.mark(), 4096));
    return Grants.value(marks.getFirst()).mark();
  }

  @Test
  void scriptsFollowEachOtherInOneSandbox() {
    run("a = 1");
    say(new Completed("1"), new Idle(-1));
    run("a + 1");
    assertEquals(
        List.of(List.of(new CarryOn("a = 1", "{}")), List.of(new CarryOn("a + 1", "{}"))),
        port.batches);
    assertEquals(List.of("Completed[valueJson=1]"), told);
    assertEquals(1, spawner.ports.size());
  }

  @Test
  void nextScriptWaitsUntilTheTurnOfTheLastOneHasEnded() {
    run("a = 1");
    say(new Completed("1"));
    run("a + 1");
    assertEquals(1, port.batches.size());
    say(new Idle(-1));
    timers.settle();
    assertEquals(List.of(new CarryOn("a + 1", "{}")), port.batches.get(1));
    say(new Completed("2"), new Idle(-1));
    assertEquals("Completed[valueJson=2]", told.getLast());
  }

  @Test
  void eachRunHasItsOwnTime() {
    for (int i = 0; i < 5; i++) {
      run("work");
      timers.pass(900);
      say(new Completed("1"), new Idle(-1));
    }
    assertTrue(session.isFree());
    run("while True: pass");
    timers.pass(1_000);
    assertEquals("over: a script passed the limit cpuMs", told.get(5));
    assertEquals("LimitPassed[limit=cpuMs, allowed=1000.0, actual=1000.0]", told.getLast());
    assertTrue(port.isTerminated);
  }

  @Test
  void sessionGoesBackToItsMark() {
    int mark = mark();
    session.goBack(mark, () -> told.add("back"));
    assertEquals(List.of(new GoBack(mark)), port.batches.getLast());
    assertFalse(session.isFree());
    say(new WentBack(mark));
    assertEquals(List.of("back"), told);
    assertTrue(session.isFree());
  }

  @Test
  void markIsTakenAfterTheTurnThatAnEndedRunLeftOpen() {
    run("a = 1");
    say(new Completed("1"));
    session.mark(marking -> told.add(marking.toString()));
    say(new Idle(-1), new Marked(1, 8192));
    assertEquals("Granted[value=TakenMark[mark=1, bytes=8192.0]]", told.getLast());
  }

  @Test
  void forgottenMarkIsNoMoreAMark() {
    int mark = mark();
    session.forget(mark);
    assertEquals(List.of(new Forget(mark)), port.batches.getLast());
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> session.goBack(mark, () -> {}));
    assertEquals("the session has no mark 1", refused.getMessage());
  }

  @Test
  void seventeenthMarkIsRefused() {
    for (int i = 0; i < 16; i++) {
      mark();
    }
    session.mark(marking -> told.add(marking.toString()));
    assertEquals(
        List.of("Refused[why=the session holds 16 marks, or too much memory in them]"), told);
  }

  @Test
  void markAfterTooMuchMemoryIsRefused() {
    session.mark(marking -> {});
    say(new Marked(1, (256 << 20) + 1));
    session.mark(marking -> told.add(marking.toString()));
    assertEquals(
        List.of("Refused[why=the session holds 1 marks, or too much memory in them]"), told);
  }

  @Test
  void guestThatNamesAnotherMarkIsNotServed() {
    session.mark(marking -> told.add(marking.toString()));
    say(new Marked(7, 1));
    assertEquals(
        List.of("over: the guest did not mark", "Refused[why=the guest did not mark]"), told);
    assertTrue(port.isTerminated);
  }

  @Test
  void guestThatGoesBackElsewhereIsNotServed() {
    int mark = mark();
    session.goBack(mark, () -> told.add("back"));
    say(new Marked(mark, 1));
    assertEquals(List.of("over: the guest did not go back to the mark"), told);
  }

  @Test
  void guestThatDoesNotAnswerIsNotServed() {
    session.mark(marking -> {});
    timers.pass(2_000);
    assertEquals(List.of("over: the sandbox did not answer"), told);
    assertTrue(port.isTerminated);
  }

  @Test
  void guestThatSpeaksBetweenRunsIsNotServed() {
    say(new Clean());
    assertEquals(List.of("over: a guest without a run spoke"), told);
  }

  @Test
  void answerToNothingIsNotHonest() {
    say(new Marked(1, 1));
    assertEquals(List.of("over: a guest answered what it was not asked"), told);
  }

  @Test
  void sessionWhoseFrameIsLostIsOver() {
    port.guest.lost("the frame is gone");
    assertEquals(List.of("over: the frame is gone"), told);
  }

  @Test
  void runInALostFrameEndsAndSoDoesItsSession() {
    run("await slow()");
    port.guest.lost("the frame is gone");
    assertEquals(List.of("over: the frame is gone", "Lost[reason=the frame is gone]"), told);
  }

  @Test
  void busySessionTakesNothingElse() {
    run("a = 1");
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> session.mark(marking -> {}));
    assertEquals("the session is busy", refused.getMessage());
  }

  @Test
  void closedSessionEndsItsSandboxAndTakesNothing() {
    session.close();
    assertTrue(port.isTerminated);
    assertEquals(List.of(), told);
    IllegalStateException refused = assertThrows(IllegalStateException.class, () -> run("a = 1"));
    assertEquals("the session is over", refused.getMessage());
  }

  @Test
  void closingCancelsWhatRuns() {
    run("await slow()");
    session.close();
    assertEquals(List.of("Cancelled[]"), told);
  }

  private final class Recorder implements RunObserver {
    @Override
    public void called(ToolCalled call) {}

    @Override
    public void printed(String stream, String text) {}

    @Override
    public void ended(RunEnding ending) {
      told.add(ending.toString());
    }
  }
}
