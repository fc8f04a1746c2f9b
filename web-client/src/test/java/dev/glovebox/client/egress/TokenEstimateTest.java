package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEstimateTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "word, 1",
    "two words, 2",
    "Capital, 1",
    "CAPITALS, 3",
    "1234567, 3",
    "'{\"a\":1}', 5",
    "abcdefghijklmno, 3",
    "客户客户, 3",
    "'a   b', 3",
  })
  void tokensAreEstimatedByTheKindsOfCharacters(String text, int tokens) {
    assertEquals(tokens, TokenEstimate.of(text));
  }

  @Test
  void beginningKeepsToItsBudget() {
    String text = "[{\"id\":\"C1000\",\"name\":\"Client 客户 😀😀\",\"value\":12.75}]\n".repeat(20);
    for (int budget = 0; budget < 200; budget++) {
      String start = text.substring(0, TokenEstimate.lengthWithin(text, budget));
      // A capital that the cut has parted from its word counts for itself.
      assertTrue(TokenEstimate.of(start) <= budget + 1, start);
      assertTrue(start.isEmpty() || !Character.isHighSurrogate(start.charAt(start.length() - 1)));
    }
    assertEquals(text.length(), TokenEstimate.lengthWithin(text, 10_000));
  }

  @Test
  void textOfSpacesIsNotFree() {
    assertEquals(32, TokenEstimate.of(" ".repeat(1_024)));
  }
}
