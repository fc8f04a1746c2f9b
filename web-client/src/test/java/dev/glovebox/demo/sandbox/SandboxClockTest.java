package dev.glovebox.demo.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SandboxClockTest {
  private double now;
  private int served;
  private final SandboxClock sandbox = new SandboxClock(() -> now, () -> served++);

  @Test
  void clockRunsFromTheLoadingOnAndTheEndTellsHowLongItTook() {
    now = 400;
    assertEquals("Loading… 0.4 s", sandbox.words());
    sandbox.loaded();
    now = 2100;
    assertEquals("Preparing… 2.1 s", sandbox.words());
    assertTrue(sandbox.isPreparing());

    sandbox.heard("ready");

    assertEquals("Ready", sandbox.words());
    assertEquals("in 2.10 s", sandbox.took());
    assertFalse(sandbox.isPreparing());
  }

  @Test
  void runThatHasToWaitIsToldOnceWhenItHasItsSandbox() {
    sandbox.loaded();
    sandbox.runStarted();
    assertEquals(0, served);

    sandbox.heard("ready");
    sandbox.heard("starting");
    sandbox.heard("ready");

    assertEquals(1, served);
    assertEquals("busy", sandbox.state());
  }

  @Test
  void nextSandboxIsPreparedUnseenWhileARunGoesOn() {
    sandbox.heard("ready");
    sandbox.runStarted();

    sandbox.heard("starting");

    assertEquals("Running", sandbox.words());
    assertEquals("", sandbox.took());
    now = 3000;
    sandbox.runEnded();
    assertEquals("Preparing… 3.0 s", sandbox.words());
  }

  @Test
  void runThatHasEndedHadASandboxEvenWhereNobodyTold() {
    sandbox.loaded();
    sandbox.runStarted();

    sandbox.runEnded();

    assertEquals("Ready", sandbox.words());
    assertEquals("", sandbox.took());
  }

  @Test
  void stateWithoutAWordIsShownAsItIs() {
    sandbox.heard("elsewhere");

    assertEquals("elsewhere", sandbox.words());
  }
}
