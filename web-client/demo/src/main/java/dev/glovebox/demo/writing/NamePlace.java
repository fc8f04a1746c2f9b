package dev.glovebox.demo.writing;

/**
 * A name of the script's own, where somebody points at it.
 *
 * @param from where it begins
 * @param to where it ends
 */
public record NamePlace(String name, int from, int to) {
  /** Null where there is none: in texts, comments, and behind a dot. */
  public static NamePlace at(Place place) {
    String line = place.line();
    int from = place.at() - place.lineStart();
    int to = from;
    while (from > 0 && Place.isOfName(line.charAt(from - 1))) {
      from--;
    }
    while (to < line.length() && Place.isOfName(line.charAt(to))) {
      to++;
    }
    String before = line.substring(0, from);
    boolean isNone = from == to || Character.isDigit(line.charAt(from)) || before.endsWith(".");
    if (isNone || Quotes.openIn(before) >= 0 || Quotes.isComment(before)) {
      return null;
    }
    int start = place.lineStart();
    return new NamePlace(line.substring(from, to), start + from, start + to);
  }

  /** What is told of its value. */
  public Told told(Value value) {
    String says =
        value.keys().isEmpty() ? "" : "Its keys: " + String.join(", ", value.keys()) + ".";
    return new Told(from, to, name + ": " + value.type(), says);
  }
}
