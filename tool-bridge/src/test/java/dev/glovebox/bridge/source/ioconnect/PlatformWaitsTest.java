package dev.glovebox.bridge.source.ioconnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformWaitsTest {

  @ParameterizedTest
  @ValueSource(ints = {20, 100, 30_000, 600_000, Integer.MAX_VALUE})
  void bothWaitsTogetherStayBelowTheGates(int callMs) {
    PlatformWaits waits = PlatformWaits.below(callMs);
    assertTrue(0L + waits.forMethodMs() + waits.forAnswerMs() < callMs, waits::toString);
  }

  @Test
  void methodThatIsNotThereIsNotWaitedForLong() {
    assertEquals(new PlatformWaits(5_000, 90_000), PlatformWaits.below(120_000));
  }
}
