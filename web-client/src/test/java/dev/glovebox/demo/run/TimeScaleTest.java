package dev.glovebox.demo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TimeScaleTest {

  @Test
  void runThatGoesOnGetsARoundLength() {
    assertEquals(new TimeScale(500, List.of(100.0, 200.0, 300.0, 400.0)), TimeScale.of(20, false));
    assertEquals(1000, TimeScale.of(480, false).length());
    assertEquals(2000, TimeScale.of(1000, false).length());
  }

  @Test
  void runThatIsOverFillsTheWidth() {
    assertEquals(new TimeScale(730, List.of(200.0, 400.0, 600.0)), TimeScale.of(730, true));
    assertEquals(1, TimeScale.of(0, true).length());
  }

  @Test
  void noMarkStandsWhereItsTextHasNoRoom() {
    for (double ms = 1; ms < 100_000; ms *= 1.37) {
      TimeScale scale = TimeScale.of(ms, true);
      assertTrue(scale.ticks().stream().allMatch(tick -> tick < scale.length() * 0.97));
      assertTrue(scale.ticks().size() <= 5);
    }
  }
}
