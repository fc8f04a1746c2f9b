package dev.glovebox.demo.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void onlyLongAnswersAreFolded() {
    assertFalse(Shown.isFolded("x".repeat(400)));
    assertTrue(Shown.isFolded("x".repeat(401)));
  }

  @Test
  void lineAboveAnAnswerTellsItsLengthAndWhetherItIsAFailure() {
    assertEquals("The model was told 1.5 KB", Shown.answerLine(1500, false));
    assertEquals("The model was told of a failure, 12 B", Shown.answerLine(12, true));
  }
}
