package dev.glovebox.demo.desk.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fee is wrong. | unhappy
          Thank you for the quick help! | happy
          Thank you, but it was late. | unhappy
          Thanks for the great talk, late as it was. | happy
          Where is the nearest branch? | neither
          Please translate this letter. | neither
          """)
  void letterSoundsAsMostOfItsWords(String letter, String sound) {
    assertEquals(sound, Sound.of(letter));
  }
}
