package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HoldoutsTest {
  private final ManualTimers timers = new ManualTimers();
  private boolean isInUse;
  private int givenUp;
  private final Holdouts holdouts = new Holdouts(timers, () -> isInUse, this::giveUp);

  private void giveUp() {
    givenUp++;
    holdouts.forget();
  }

  @Test
  void frameThatNobodyNeedsIsGivenUpAtOnce() {
    holdouts.add();
    timers.pass(1);
    assertEquals(1, givenUp);
  }

  @Test
  void frameThatIsInUseIsGivenUpWhenItIsFree() {
    isInUse = true;
    holdouts.add();
    timers.pass(1_000);
    assertEquals(0, givenUp);
    isInUse = false;
    timers.pass(50);
    assertEquals(1, givenUp);
  }

  @Test
  void frameIsKeptOnceTheBrowserHasEndedTheWorker() {
    isInUse = true;
    holdouts.add();
    timers.pass(2_000);
    isInUse = false;
    timers.pass(10_000);
    assertEquals(0, givenUp);
  }

  @Test
  void laterWorkerIsGivenItsOwnTime() {
    isInUse = true;
    holdouts.add();
    timers.pass(1_500);
    holdouts.add();
    timers.pass(1_500);
    isInUse = false;
    timers.pass(50);
    assertEquals(1, givenUp);
  }

  @Test
  void severalWorkersCostTheFrameOnce() {
    holdouts.add();
    holdouts.add();
    timers.pass(5_000);
    assertEquals(1, givenUp);
  }

  @Test
  void frameThatIsGoneAlreadyIsNotGivenUp() {
    isInUse = true;
    holdouts.add();
    timers.pass(100);
    holdouts.forget();
    isInUse = false;
    timers.pass(5_000);
    assertEquals(0, givenUp);
  }
}
