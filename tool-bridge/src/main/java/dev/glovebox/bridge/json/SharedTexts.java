package dev.glovebox.bridge.json;

/**
 * One object for each of the short texts that documents repeat: {@code "string"}, {@code "type"}, a
 * property's name. A catalogue would hold each of them a hundred thousand times. A text drives out
 * the one before in its place, so that strangers cannot make it grow or slow.
 */
public final class SharedTexts {
  private static final int PLACES = 512;
  private static final int MOST_CHARACTERS = 32;

  private final JsonString[] texts = new JsonString[PLACES];

  /** A text that is equal to this one. */
  public JsonString of(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_CHARACTERS) {
      return new JsonString(text);
    }
    int mixed = (text.charAt(0) * 31 + text.charAt(length / 2)) * 31 + text.charAt(length - 1);
    int place = (mixed * 31 + length) & (PLACES - 1);
    JsonString there = texts[place];
    if (there == null || !there.value().equals(text)) {
      there = new JsonString(text);
      texts[place] = there;
    }
    return there;
  }
}
