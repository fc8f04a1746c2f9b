package dev.glovebox.sandbox.page.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.Grants;
import dev.glovebox.sandbox.page.RecordedPort;
import dev.glovebox.sandbox.page.run.RunEnding;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which of the guests that are ended go on computing, and whether others need what they are in. */
class LeavingOffTest extends OneRun {
  private RecordedPort port;

  LeavingOffTest() {
    super(4);
  }

  @BeforeEach
  void startARun() {
    startTheRun();
    timers.settle();
    port = spawner.ports.getFirst();
  }

  @Test
  void guestThatSaysNothingWithinAMomentOfItsLimitHasNotLeftOff() {
    timers.pass(1_000);
    assertInstanceOf(RunEnding.LimitPassed.class, endings.getFirst());
    assertTrue(port.isTerminated);
    timers.pass(49);
    assertNull(port.hadLeftOff);
    timers.pass(1);
    assertFalse(port.hadLeftOff);
  }

  @Test
  void guestThatSaysAfterItsLimitThatItsTurnIsOverHasLeftOff() {
    timers.pass(1_010);
    port.guest.heard(new Broken("the turn took too long"));
    assertTrue(port.hadLeftOff);
    timers.pass(5_000);
    assertTrue(port.hadLeftOff);
  }

  @Test
  void whatAGuestPrintsAndCallsDoesNotMeanThatItHasLeftOff() {
    timers.pass(1_000);
    port.guest.heard(new Printed("stdout", "hello"));
    port.guest.heard(new ToolCalled(1, "crm.find", "[]", "{}"));
    timers.pass(50);
    assertFalse(port.hadLeftOff);
  }

  @Test
  void guestThatFloodsIsNotListenedToAnyLonger() {
    timers.pass(1_000);
    for (int said = 1; said < 100; said++) {
      port.guest.heard(new Printed("stdout", "x"));
    }
    assertNull(port.hadLeftOff);
    port.guest.heard(new Printed("stdout", "x"));
    assertTrue(port.hadLeftOff);
    timers.pass(50);
    assertTrue(port.hadLeftOff);
  }

  @Test
  void guestThatIsCancelledWhileItComputesHasNotLeftOff() {
    run.cancel();
    timers.pass(50);
    assertFalse(port.hadLeftOff);
  }

  @Test
  void nothingIsStartedInTheRestAfterOneThatHasNotLeftOff() {
    timers.pass(500);
    run.cancel();
    timers.pass(50 + 1_999);
    assertEquals(1, spawner.ports.size());
    timers.pass(1);
    assertEquals(2, spawner.ports.size());
  }

  @Test
  void guestThatIsCancelledWhileItRestsHas() {
    port.guest.heard(new Idle(-1));
    run.cancel();
    assertTrue(port.hadLeftOff);
  }

  @Test
  void guestThatTellsOfItsOwnEndHas() {
    port.guest.heard(new Broken("the interpreter died"));
    assertInstanceOf(RunEnding.Crashed.class, endings.getFirst());
    assertTrue(port.hadLeftOff);
  }

  @Test
  void guestWhoseValueIsTooLargeLeavesOffByItself() {
    port.guest.heard(new Completed("\"" + "x".repeat(100) + "\""));
    assertInstanceOf(RunEnding.LimitPassed.class, endings.getFirst());
    port.guest.heard(new Idle(-1));
    assertTrue(port.hadLeftOff);
  }

  @Test
  void guestThatDoesNotResetHasNotLeftOff() {
    port.guest.heard(new Completed("1"));
    port.guest.heard(new Idle(-1));
    timers.pass(2_000);
    assertTrue(port.isTerminated);
    timers.pass(50);
    assertFalse(port.hadLeftOff);
  }

  @Test
  void guestThatBreaksTheWireIsNotWaitedFor() {
    port.guest.failed("the guest broke the wire");
    assertInstanceOf(RunEnding.Crashed.class, endings.getFirst());
    assertTrue(port.hadLeftOff);
  }

  @Test
  void guestIsEndedOnce() {
    timers.pass(1_000);
    lease = null;
    port.guest.failed("its worker failed");
    timers.pass(50);
    assertFalse(port.hadLeftOff);
    assertEquals(1, endings.size());
  }

  private void loseTheOneThatIsReady() {
    timers.pass(1_000);
    spawner.ports.get(1).guest.heard(new Ready(1));
    spawner.ports.get(1).guest.lost("the frame is gone");
  }

  @Test
  void guestThatHasLeftOffHasASuccessorAtOnce() {
    loseTheOneThatIsReady();
    timers.pass(10);
    assertEquals(2, spawner.ports.size());
    port.guest.heard(new Broken("the turn took too long"));
    assertEquals(3, spawner.ports.size());
  }

  @Test
  void guestThatHasNotLeavesTheMachineAloneForAWhile() {
    loseTheOneThatIsReady();
    run.cancel();
    timers.pass(1_999);
    assertEquals(2, spawner.ports.size());
    timers.pass(51);
    assertEquals(3, spawner.ports.size());
  }

  @Test
  void startThatIsLostWhenNobodyWaitsIsNoFailureAndNotHurried() {
    timers.pass(1_000);
    run.cancel();
    for (int start = 1; start <= 4; start++) {
      spawner.ports.get(start).guest.lost("the frame is gone");
      timers.pass(1_999);
      assertEquals(start + 1, spawner.ports.size());
      timers.pass(51);
    }
    assertEquals(6, spawner.ports.size());
  }

  @Test
  void whoeverAsksMeanwhileDoesNotWaitForThat() {
    loseTheOneThatIsReady();
    run.cancel();
    pool.lease(Pool.For.RUN, grant -> {});
    assertEquals(4, spawner.ports.size());
  }

  @Test
  void sandboxesAreNeededWhileThereIsARun() {
    assertTrue(spawner.isInUse.getAsBoolean());
    run.cancel();
    assertFalse(spawner.isInUse.getAsBoolean());
  }

  @Test
  void sandboxesAreNeededWhileSomebodyWaitsForOne() {
    run.cancel();
    pool.lease(Pool.For.RUN, grant -> {});
    assertTrue(spawner.isInUse.getAsBoolean());
  }

  @Test
  void sandboxesAreNeededByASessionThatRunsNothing() {
    timers.pass(1_000);
    spawner.ports.get(1).guest.heard(new Ready(1));
    List<Session> sessions = new ArrayList<>();
    Session.open(pool, timers, why -> {}, grant -> sessions.add(Grants.value(grant)));
    run.cancel();
    assertTrue(spawner.isInUse.getAsBoolean());
    sessions.getFirst().close();
    assertFalse(spawner.isInUse.getAsBoolean());
  }

  @Test
  void sandboxThatIsKeptReadyIsNotNeeded() {
    port.guest.heard(new Completed("1"));
    port.guest.heard(new Idle(-1));
    port.guest.heard(new Clean());
    assertFalse(spawner.isInUse.getAsBoolean());
  }
}
