package dev.glovebox.demo.desk.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {

  @Test
  void commaPartsFieldsAndLinesAreRows() {
    assertEquals(
        List.of(List.of("id", "city"), List.of("1", "Oslo"), List.of("", "")),
        CsvText.rows("id,city\r\n1,Oslo\n,\n"));
  }

  @Test
  void fieldInQuotesHasCommasLinesAndQuotes() {
    assertEquals(
        List.of(List.of("1", "She said \"no\", twice\nand left", "x")),
        CsvText.rows("1,\"She said \"\"no\"\", twice\nand left\",x"));
  }

  @Test
  void textWithoutAnEndingLineEndsItsRow() {
    assertEquals(List.of(List.of("a", "")), CsvText.rows("a,"));
    assertEquals(List.of(List.of("open")), CsvText.rows("\"open"));
    assertEquals(List.of(), CsvText.rows(""));
  }
}
