package dev.glovebox.demo.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LegibleTest {
  private static final Pattern HIDDEN = Pattern.compile("const HIDDEN =\\s+/(.+)/g;");
  private static final String TAGS_BY_HALVES = "\\udb40[\\udc00-\\udc7f]";
  private static final String TAGS = "[\\x{e0000}-\\x{e007f}]";

  @Test
  void whatTurnsTheDirectionIsWrittenOut() {
    assertEquals("pay \\u202e001\\u2069", Legible.of("pay \u202e001\u2069"));
    assertEquals("\\udb40\\udc41", Legible.of("\udb40\udc41"));
    assertEquals("\\u0007", Legible.of("\u0007"));
  }

  @Test
  void ordinaryTextIsAsItWas() {
    String text = "Zürich,\n\t東京 \ud83d\udc4d";
    assertEquals(text, Legible.of(text));
    assertTrue(Legible.isLegible(text));
  }

  /** JavaScript sees the halves of a pair, Java the whole. */
  @Test
  void itIsTheListOfThePackage() throws IOException {
    Matcher list = HIDDEN.matcher(Files.readString(Path.of("src/main/js/legible.js")));
    assertTrue(list.find());
    Pattern hidden = Pattern.compile(list.group(1).replace(TAGS_BY_HALVES, TAGS));
    for (int c = 0; c < 0xe0100; c++) {
      String text = Character.toString(c);
      assertEquals(!hidden.matcher(text).find(), Legible.isLegible(text), Integer.toHexString(c));
    }
  }
}
