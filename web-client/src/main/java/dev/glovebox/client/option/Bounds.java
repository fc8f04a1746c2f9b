package dev.glovebox.client.option;

/** Which whole numbers are taken, both ends included. */
public record Bounds(int least, int most) {

  /** With no upper end but what a number of the page can be, and a browser's timer count to. */
  public static Bounds from(int least) {
    return new Bounds(least, Integer.MAX_VALUE);
  }

  public boolean hold(double number) {
    return number == (int) number && number >= least && number <= most;
  }

  /** As the documentation says it. */
  public String text() {
    return most == Integer.MAX_VALUE
        ? "at least " + grouped(least)
        : "from " + grouped(least) + " to " + grouped(most);
  }

  /** What a number must be that they do not hold. */
  public String demandOn(double number) {
    return number > most ? "must be at most " + grouped(most) : "must be " + kind();
  }

  /** What they hold, in a sentence. */
  public String kind() {
    return "a whole number " + (most == Integer.MAX_VALUE ? "of " : "") + text();
  }

  /** A number with a comma at each thousand. */
  public static String grouped(int number) {
    String digits = Integer.toString(number);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.toString();
  }
}
