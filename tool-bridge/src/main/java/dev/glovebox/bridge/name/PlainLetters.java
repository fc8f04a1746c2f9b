package dev.glovebox.bridge.name;

/**
 * Plain letters for the accented Latin ones. Python compares identifiers after normalising them, so
 * only ASCII is safe to pass as a name between languages. Data.
 */
public final class PlainLetters {
  private static final String[] TABLE = {
    "ÀÁÂÃÅĀĂĄ",
    "A",
    "àáâãåāăą",
    "a",
    "ÄÆ",
    "Ae",
    "äæ",
    "ae",
    "ÇĆĈĊČ",
    "C",
    "çćĉċč",
    "c",
    "ĎĐÐ",
    "D",
    "ďđð",
    "d",
    "ÈÉÊËĒĔĖĘĚ",
    "E",
    "èéêëēĕėęě",
    "e",
    "ĜĞĠĢ",
    "G",
    "ĝğġģ",
    "g",
    "ĤĦ",
    "H",
    "ĥħ",
    "h",
    "ÌÍÎÏĨĪĬĮİ",
    "I",
    "ìíîïĩīĭįı",
    "i",
    "Ĵ",
    "J",
    "ĵ",
    "j",
    "Ķ",
    "K",
    "ķ",
    "k",
    "ĹĻĽĿŁ",
    "L",
    "ĺļľŀł",
    "l",
    "ÑŃŅŇ",
    "N",
    "ñńņň",
    "n",
    "ÒÓÔÕŌŎŐ",
    "O",
    "òóôõōŏő",
    "o",
    "ÖØŒ",
    "Oe",
    "öøœ",
    "oe",
    "ŔŖŘ",
    "R",
    "ŕŗř",
    "r",
    "ŚŜŞŠȘ",
    "S",
    "śŝşšș",
    "s",
    "ß",
    "ss",
    "ŢŤŦȚ",
    "T",
    "ţťŧț",
    "t",
    "Þ",
    "Th",
    "þ",
    "th",
    "ÙÚÛŨŪŬŮŰŲ",
    "U",
    "ùúûũūŭůűų",
    "u",
    "Ü",
    "Ue",
    "ü",
    "ue",
    "Ŵ",
    "W",
    "ŵ",
    "w",
    "ÝŶŸ",
    "Y",
    "ýŷÿ",
    "y",
    "ŹŻŽ",
    "Z",
    "źżž",
    "z"
  };

  private PlainLetters() {}

  /** The text with every known accented letter replaced; other characters stay. */
  public static String of(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 && out == null) {
        out = new StringBuilder(text.substring(0, i));
      }
      if (out != null) {
        append(out, c);
      }
    }
    return out == null ? text : out.toString();
  }

  private static void append(StringBuilder out, char c) {
    if (c >= 0x80) {
      for (int row = 0; row < TABLE.length; row += 2) {
        if (TABLE[row].indexOf(c) >= 0) {
          out.append(TABLE[row + 1]);
          return;
        }
      }
    }
    out.append(c);
  }
}
