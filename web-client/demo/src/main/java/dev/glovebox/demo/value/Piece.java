package dev.glovebox.demo.value;

/** One piece of a value that is shown. */
public sealed interface Piece {

  /**
   * A text as it stands.
   *
   * @param kind what it is: {@code string}, {@code name}; empty for what holds the value together
   */
  record Text(String kind, String text) implements Piece {}

  /**
   * What is left out so far.
   *
   * @param of the list, the object or the text of which it is the rest
   * @param from the first entry, or the first character, that is left out
   * @param count how many are left out
   */
  record Rest(JsonValue of, int from, int count, String indent) implements Piece {

    public boolean isOfText() {
      return of.kind() == JsonValue.Kind.STRING;
    }
  }
}
