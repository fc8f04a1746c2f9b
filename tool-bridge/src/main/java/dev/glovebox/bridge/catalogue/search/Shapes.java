package dev.glovebox.bridge.catalogue.search;

/**
 * What a value in a question is: an address, a path, an amount of money. Values are given to a
 * function; only what they are helps to find it.
 */
final class Shapes {
  private static final String MONEY = "$€£¥";

  private Shapes() {}

  /** Words for what stands between two blanks, or nothing where it is no value. */
  static String of(String run) {
    if (run.contains("://") || run.startsWith("www.")) {
      return "url " + host(run);
    }
    if (run.indexOf('@') > 0) {
      return "email";
    }
    if (isChannel(run)) {
      return "channel";
    }
    if (isKey(run)) {
      return "issue";
    }
    if (run.length() > 3 && run.startsWith("r/")) {
      return "subreddit";
    }
    if (isMoney(run)) {
      return "amount";
    }
    boolean isPath = run.startsWith("/") || run.startsWith("~/") || run.indexOf(":\\") > 0;
    return isPath ? "file path" : isAddress(run) ? "ip address" : "";
  }

  /** Of the name of a site its own part: {@code example} of {@code https://www.example.com/a}. */
  private static String host(String url) {
    int start = url.contains("://") ? url.indexOf("://") + 3 : 0;
    int end = start;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start, end);
    int last = host.lastIndexOf('.');
    int before = last < 0 ? -1 : host.lastIndexOf('.', last - 1);
    return last < 0 ? "" : host.substring(before + 1, last);
  }

  /** As people name the rooms of a chat. */
  private static boolean isChannel(String run) {
    return run.length() > 2 && run.charAt(0) == '#' && Character.isLetter(run.charAt(1));
  }

  /** As trackers number what is to be done: {@code ABC-123}. */
  private static boolean isKey(String run) {
    int dash = run.indexOf('-');
    if (dash < 2 || dash + 1 >= run.length()) {
      return false;
    }
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      boolean isRight = i < dash ? c >= 'A' && c <= 'Z' : i == dash || c >= '0' && c <= '9';
      if (!isRight && (i < dash + 2 || Character.isLetter(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isMoney(String run) {
    return run.length() > 1
        && (MONEY.indexOf(run.charAt(0)) >= 0 || MONEY.indexOf(run.charAt(run.length() - 1)) >= 0)
        && (Character.isDigit(run.charAt(1)) || Character.isDigit(run.charAt(0)));
  }

  private static boolean isAddress(String run) {
    int dots = 0;
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      dots += c == '.' && i + 1 < run.length() ? 1 : 0;
      if (c != '.' && c != ',' && c != '/' && c != '?' && (c < '0' || c > '9')) {
        return false;
      }
    }
    return dots == 3;
  }
}
