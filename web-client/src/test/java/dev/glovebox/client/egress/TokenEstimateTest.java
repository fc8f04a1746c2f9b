package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEstimateTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "a, 2",
    "1234567, 3",
    "'[1,22,333,4444]', 10",
    "'{\"a\":1}', 6",
    "'one two six ten', 5",
    "客户客户, 3",
    "'a   b', 4",
    "'1,\n2', 3",
    "3f9a7c2e41b8, 11",
  })
  void tokensAreEstimatedByTheKindsOfCharacters(String text, int tokens) {
    assertEquals(tokens, TokenEstimate.of(text));
  }

  @Test
  void beginningKeepsToItsBudget() {
    String text = "[{\"id\":\"C1000\",\"name\":\"Client 客户 😀😀\",\"value\":12.75}]\n".repeat(20);
    for (int budget = 0; budget < 200; budget++) {
      String start = text.substring(0, TokenEstimate.lengthWithin(text, budget));
      // A blank that the cut has parted from its word counts for itself.
      assertTrue(TokenEstimate.of(start) <= budget + 1, start);
      assertTrue(start.isEmpty() || !Character.isHighSurrogate(start.charAt(start.length() - 1)));
    }
    assertEquals(text.length(), TokenEstimate.lengthWithin(text, 10_000));
  }

  /** What is short enough in characters is taken to fit without a count. */
  @Test
  void noCharacterHasMoreThanTwoTokens() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String alone = String.valueOf((char) c);
      assertTrue(TokenEstimate.of(alone) <= 2, alone);
      assertTrue(TokenEstimate.of(("." + alone).repeat(50)) <= 200, alone);
      assertTrue(TokenEstimate.of((alone + "A").repeat(50)) <= 200, alone);
    }
    assertTrue(TokenEstimate.of("😀".repeat(50)) <= 200);
  }

  @Test
  void countStopsAtTheLimit() {
    assertEquals(5, TokenEstimate.upTo(9, "one two six ten"));
    assertEquals(4, TokenEstimate.upTo(4, "one two six ten"));
    assertTrue(TokenEstimate.fits("one two six ten", 5));
    assertFalse(TokenEstimate.fits("one two six ten", 4));
  }

  @Test
  void longTextIsCountedBySamples() {
    StringBuilder mixed = new StringBuilder();
    long parts = 0;
    while (mixed.length() < 1 << 20) {
      String part = "one two six ten ".repeat(700) + "[1,22,333]".repeat(900) + "客户".repeat(2_000);
      mixed.append(part);
      parts += TokenEstimate.of(part);
    }
    double share = (double) TokenEstimate.of(mixed.toString()) / parts;
    assertEquals(1, share, 0.05);
  }

  @Test
  void textOfSpacesIsNotFree() {
    assertEquals(16, TokenEstimate.of(" ".repeat(1_024)));
  }
}
