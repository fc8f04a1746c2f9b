package dev.glovebox.bridge.name;

/**
 * A name as it comes from outside.
 *
 * @param text the name
 * @param origin what tells it from another one of the same text: its source, its schema
 */
public record ForeignName(String text, String origin) implements Comparable<ForeignName> {
  @Override
  public int compareTo(ForeignName other) {
    int byText = text.compareTo(other.text);
    return byText != 0 ? byText : origin.compareTo(other.origin);
  }
}
