package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8LengthTest {
  @ParameterizedTest
  @CsvSource({"'',0", "a,1", "é,2", "€,3", "😀,4", "aé€😀,10"})
  void lengthIsThatOfTheBytes(String text, int bytes) {
    assertEquals(bytes, text.getBytes(StandardCharsets.UTF_8).length);
    assertEquals(bytes, Utf8Length.of(text));
  }

  @Test
  void halfOfAPairCountsAsHalfOfItsBytes() {
    assertEquals(2, Utf8Length.of("\ud800"));
  }
}
