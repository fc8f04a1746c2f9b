package dev.glovebox.demo.desk.letters;

import java.util.List;
import java.util.Locale;

/**
 * How a letter sounds, by the words in it. In an app a small model would say it; scripts would call
 * it in the same way.
 */
public final class Sound {
  public static final String UNHAPPY = "unhappy";
  public static final String HAPPY = "happy";
  public static final String NEITHER = "neither";
  public static final List<String> ALL = List.of(UNHAPPY, HAPPY, NEITHER);

  private static final List<String> BAD =
      List.of(
          "angry", "disappointed", "error", "late", "nobody", "rude", "slow", "unhappy", "wrong");
  private static final List<String> GOOD =
      List.of("friendly", "glad", "great", "helpful", "pleased", "quick", "thank", "thanks");

  private Sound() {}

  /** One of {@link #ALL}: of what there is more; a complaint counts where there is as much. */
  public static String of(String letter) {
    int bad = 0;
    int good = 0;
    int from = 0;
    String text = letter.toLowerCase(Locale.ROOT) + " ";
    for (int at = 0; at < text.length(); at++) {
      if (!Character.isLetter(text.charAt(at))) {
        String word = text.substring(from, at);
        bad += BAD.contains(word) ? 1 : 0;
        good += GOOD.contains(word) ? 1 : 0;
        from = at + 1;
      }
    }
    if (bad + good == 0) {
      return NEITHER;
    }
    return bad >= good ? UNHAPPY : HAPPY;
  }
}
