package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Ready;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A run whose frame was harmed before it began goes on in another one, and nobody is the wiser. */
class LostSandboxTest extends OneRun {

  LostSandboxTest() {
    super(2);
  }

  @BeforeEach
  void startARun() {
    startTheRun();
  }

  private void lose(int number) {
    guest(number).lost("the frame is gone");
    timers.settle();
  }

  private void assertLost() {
    assertEquals(List.of(new RunEnding.Lost("the frame is gone")), endings);
  }

  @Test
  void scriptThatWasNotHeardBeginsAgainInAnotherSandbox() {
    timers.settle();
    lose(0);
    guest(1).heard(new Ready(1));
    assertEquals(List.of(List.of(new Execute("code", "{}"))), spawner.ports.get(1).batches);
    guest(1).heard(new Completed("2"));
    assertEquals(List.of(new RunEnding.Completed("2")), endings);
  }

  @Test
  void scriptThatWasNotSentYetIsSentOnce() {
    lose(0);
    guest(1).heard(new Ready(1));
    assertEquals(List.of(), spawner.ports.get(0).batches);
    assertEquals(List.of(List.of(new Execute("code", "{}"))), spawner.ports.get(1).batches);
  }

  @Test
  void scriptThatDidSomethingEndsWithItsSandbox() {
    timers.settle();
    guest(0).heard(new Printed("stdout", "hello"));
    lose(0);
    assertLost();
  }

  @Test
  void scriptThatRestedEndsWithItsSandbox() {
    timers.settle();
    guest(0).heard(new Idle(500));
    lose(0);
    assertLost();
  }

  @Test
  void scriptIsNotTriedAThirdTime() {
    timers.settle();
    lose(0);
    guest(1).heard(new Ready(1));
    lose(1);
    assertLost();
  }

  @Test
  void timeInALostSandboxIsNotTheScripts() {
    timers.settle();
    timers.pass(900);
    lose(0);
    guest(1).heard(new Ready(1));
    timers.pass(900);
    assertEquals(List.of(), endings);
    timers.pass(200);
    assertInstanceOf(RunEnding.LimitPassed.class, endings.getFirst());
  }

  @Test
  void scriptThatIsCancelledBetweenTwoLeavesTheOtherOneToTheNext() {
    timers.settle();
    guest(0).lost("the frame is gone");
    run.cancel();
    timers.settle();
    guest(1).heard(new Ready(1));
    assertEquals(List.of(new RunEnding.Cancelled()), endings);
    assertEquals(List.of(), spawner.ports.get(1).batches);
    assertTrue(lease().sandbox().isReady());
  }
}
