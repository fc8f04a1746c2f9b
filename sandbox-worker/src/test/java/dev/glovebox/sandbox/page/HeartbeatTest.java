package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeartbeatTest {
  private final ManualTimers timers = new ManualTimers();
  private int asked;
  private int lost;
  private boolean answers = true;
  private final Heartbeat heartbeat = new Heartbeat(timers, this::ask, () -> lost++);

  private void ask() {
    asked++;
    if (answers) {
      heartbeat.heard();
    }
  }

  private void hearAll() {
    timers.runOthers();
    timers.runOthers();
  }

  @Test
  void frameThatAnswersIsNotLost() {
    heartbeat.start();
    timers.pass(60_000);
    assertEquals(31, asked);
    assertEquals(0, lost);
  }

  @Test
  void frameThatIsSilentThreeTimesIsLostOnce() {
    heartbeat.start();
    answers = false;
    timers.pass(7_000);
    assertEquals(0, lost);
    timers.pass(1_000);
    hearAll();
    assertEquals(1, lost);
    assertTrue(timers.isQuiet());
  }

  @Test
  void oneSilenceIsForgiven() {
    heartbeat.start();
    answers = false;
    timers.pass(4_000);
    answers = true;
    timers.pass(60_000);
    assertEquals(0, lost);
  }

  @Test
  void answerThatHasArrivedIsHeardBeforeTheFrameIsGivenUp() {
    heartbeat.start();
    answers = false;
    timers.pass(5_999);
    timers.afterOthers(heartbeat::heard);
    timers.pass(1);
    hearAll();
    answers = true;
    timers.pass(60_000);
    assertEquals(0, lost);
  }

  @Test
  void stoppedHeartbeatAsksNoMore() {
    heartbeat.start();
    heartbeat.stop();
    assertTrue(timers.isQuiet());
  }
}
