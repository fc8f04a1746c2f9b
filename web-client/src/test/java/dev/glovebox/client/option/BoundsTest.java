package dev.glovebox.client.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {
  private static final Bounds OPEN = Bounds.from(50);
  private static final Bounds CLOSED = new Bounds(32, 4_096);

  @ParameterizedTest
  @ValueSource(doubles = {32, 33, 4_096})
  void bothEndsAreIncluded(double number) {
    assertTrue(CLOSED.hold(number));
  }

  @ParameterizedTest
  @ValueSource(doubles = {31, 4_097, 33.5, -1, 3e9, Double.NaN, Double.POSITIVE_INFINITY})
  void whatIsOutsideOrNotWholeIsNotHeld(double number) {
    assertFalse(CLOSED.hold(number));
  }

  @Test
  void numberThatNoTimerCountsToIsNotHeldByAnyBounds() {
    assertTrue(OPEN.hold(2_147_483_647));
    assertFalse(OPEN.hold(2_147_483_648.0));
    assertEquals("must be at most 2,147,483,647", OPEN.demandOn(2_147_483_648.0));
  }

  @Test
  void demandSaysWhatWouldBeTaken() {
    assertEquals("must be a whole number of at least 50", OPEN.demandOn(49));
    assertEquals("must be a whole number from 32 to 4,096", CLOSED.demandOn(31));
    assertEquals("must be at most 4,096", CLOSED.demandOn(5_000));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0", "999|999", "1000|1,000", "65536|65,536", "1048576|1,048,576"})
  void thousandsAreParted(int number, String text) {
    assertEquals(text, Bounds.grouped(number));
  }

  @ParameterizedTest
  @EnumSource
  void defaultOfEachLimitIsWithinItsBounds(Limit limit) {
    assertTrue(limit.option().bounds().hold(limit.otherwise()), limit.name());
  }
}
