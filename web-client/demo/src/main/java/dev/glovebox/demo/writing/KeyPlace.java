package dev.glovebox.demo.writing;

/**
 * Where a key of a row is being written: {@code client["na}, {@code client.get("na}.
 *
 * @param expression the row
 * @param from where the key begins
 * @param quote that the key stands in
 */
public record KeyPlace(String expression, int from, char quote) {
  private static final String GET = ".get(";

  /** Null where none is being written. */
  public static KeyPlace at(Place place) {
    String before = place.before();
    int open = Quotes.openIn(before);
    if (open < 1) {
      return null;
    }
    int end = before.charAt(open - 1) == '[' ? open - 1 : -1;
    if (before.substring(0, open).endsWith(GET)) {
      end = open - GET.length();
    }
    String expression = end < 0 ? "" : before.substring(beginOf(before, end), end);
    return expression.isEmpty()
        ? null
        : new KeyPlace(expression, place.lineStart() + open + 1, before.charAt(open));
  }

  /** Where the expression begins that ends here: names, dots, and what is in brackets. */
  private static int beginOf(String line, int end) {
    int at = end;
    while (at > 0) {
      char letter = line.charAt(at - 1);
      if (letter == ']' || letter == ')') {
        at = openingOf(line, at - 1);
        if (at < 0) {
          return end;
        }
      } else if (Place.isOfName(letter) || letter == '.') {
        at--;
      } else {
        return at;
      }
    }
    return at;
  }

  private static int openingOf(String line, int close) {
    int depth = 0;
    char quote = 0;
    for (int at = close; at >= 0; at--) {
      char letter = line.charAt(at);
      if (quote != 0) {
        quote = letter == quote ? 0 : quote;
      } else if (letter == '"' || letter == '\'') {
        quote = letter;
      } else if (letter == ']' || letter == ')') {
        depth++;
      } else if (letter == '[' || letter == '(') {
        depth--;
        if (depth == 0) {
          return at;
        }
      }
    }
    return -1;
  }
}
