package dev.glovebox.bridge.source.openapi.operation;

/** Where in a request an argument goes. */
public enum Place {
  PATH("path"),
  QUERY("query"),
  HEADER("header"),
  /** One field of the body. */
  FIELD("body"),
  /** The body as a whole. */
  BODY("body");

  private final String word;

  Place(String word) {
    this.word = word;
  }

  /** As documents call it. */
  public String word() {
    return word;
  }

  /** The place of a parameter, or null when a page cannot send one there, as into a cookie. */
  public static Place ofParameter(String word) {
    for (Place place : new Place[] {PATH, QUERY, HEADER}) {
      if (place.word.equals(word)) {
        return place;
      }
    }
    return null;
  }
}
