package dev.glovebox.sandbox.page.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintMeterTest {
  private final PrintMeter meter = new PrintMeter(new RunLimits(1_000, 10_000, 64 << 10, 30));

  private int honestMessages() {
    int count = 0;
    while (meter.isHonest("x")) {
      count++;
    }
    return count;
  }

  @Test
  void runMayPrintInAsManyMessagesAsItsOutputAndTimeNeed() {
    assertEquals(100 + 2 * 32 + 2 * 40, honestMessages());
  }

  @Test
  void eachTurnMayBringOneMoreMessageOfEachStream() {
    honestMessages();
    meter.turnBegins();
    meter.turnBegins();
    assertTrue(meter.isHonest("x"));
  }

  @Test
  void messageWithoutTextIsNotHonest() {
    assertFalse(meter.isHonest(""));
  }

  @Test
  void bytesOverTheLimitFillIt() {
    meter.isHonest("x".repeat(64 << 10));
    assertFalse(meter.isFull());
    meter.isHonest("é");
    assertTrue(meter.isFull());
    assertEquals((64 << 10) + 2, meter.bytes());
  }
}
