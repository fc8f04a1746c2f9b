package dev.glovebox.demo.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelayTest {

  @Test
  void sameQuestionTakesAsLongEachTimeAndNoneTakesLong() {
    assertEquals(Delay.of("orders.get_order"), Delay.of("orders.get_order"));
    assertTrue(
        IntStream.range(0, 10_000)
            .map(number -> Delay.of("question " + number))
            .allMatch(ms -> ms >= 15 && ms < 75));
  }
}
