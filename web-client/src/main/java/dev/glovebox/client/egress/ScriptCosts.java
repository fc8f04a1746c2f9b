package dev.glovebox.client.egress;

/** What characters of other scripts than Latin cost, in hundredths of a token. */
final class ScriptCosts {
  /** The first character of another script. */
  static final char FIRST = 0x250;

  /** Two halves that are one character: an emoji, a rare ideograph. */
  static final int PAIR = 250;

  private static final int CYRILLIC = 27;
  private static final int SIGN = 100;
  private static final int KANA = 72;
  private static final int HANGUL = 73;
  private static final int IDEOGRAPH = 72;
  private static final int TRADITIONAL_IDEOGRAPH = 110;
  private static final int OTHER = 60;

  /** Frequent ideographs that are written so in traditional Chinese alone. */
  private static final String TRADITIONAL =
      "們個這來時說會為國後學對發與過還開關問間點實經長現動無種從應將當於並"
          + "類參數檔輸處設錯誤變義員體區條標題請讓給寫讀認識訊號碼話語買賣費錢銀資產業務職廠廣東車電頁項須領頭顯館馬驗";

  /** So many ideographs after one of these are taken for traditional ones. */
  private static final int TRADITIONAL_TEXT = 60;

  private int traditional;

  int of(char c) {
    if (isKana(c)) {
      traditional = 0;
      return KANA;
    } else if (isIdeograph(c)) {
      return ideograph(c);
    } else if (c >= 0xac00 && c < 0xd7b0) {
      return HANGUL;
    } else if (c >= 0x400 && c < 0x530) {
      return CYRILLIC;
    }
    return isSign(c) ? SIGN : OTHER;
  }

  private int ideograph(char c) {
    traditional = TRADITIONAL.indexOf(c) >= 0 ? TRADITIONAL_TEXT : Math.max(0, traditional - 1);
    return traditional > 0 ? TRADITIONAL_IDEOGRAPH : IDEOGRAPH;
  }

  private static boolean isKana(char c) {
    return c > 0x3040 && c < 0x3100;
  }

  private static boolean isIdeograph(char c) {
    return c >= 0x3400 && c < 0xa000;
  }

  private static boolean isSign(char c) {
    boolean isGeneral = c >= 0x2000 && c < 0x3040;
    return isGeneral || c >= 0xfe00;
  }
}
