package dev.glovebox.e2e.harness.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("house")
class TurnTest {
  private final AtomicInteger measured = new AtomicInteger();

  @AfterEach
  void endTurn() {
    Turn.end();
  }

  @Test
  void whatHoldsBesideOthersIsMeasuredOnce() {
    Turn.sharedThenAlone(measured::incrementAndGet);

    assertEquals(1, measured.get());
  }

  @Test
  void whatFailsBesideOthersIsJudgedAlone() {
    Turn.sharedThenAlone(() -> assertEquals(2, measured.incrementAndGet()));

    assertEquals(2, measured.get());
  }

  @Test
  void whatFailsAloneTooFails() {
    assertThrows(
        AssertionError.class,
        () -> Turn.sharedThenAlone(() -> assertEquals(0, measured.incrementAndGet())));
    assertEquals(2, measured.get());
  }
}
