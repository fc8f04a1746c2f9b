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

  @Test
  void textOfSpacesIsNotFree() {
    assertEquals(16, TokenEstimate.of(" ".repeat(1_024)));
  }
}
