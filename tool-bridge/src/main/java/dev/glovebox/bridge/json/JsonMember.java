package dev.glovebox.bridge.json;

import dev.glovebox.bridge.json.JsonTokens.Token;

/** One member of an object, its value still a text. */
public record JsonMember(String name, String valueJson) {

  /**
   * Reads the text of one member, as {@link JsonOutline#parts} gives it.
   *
   * @throws JsonSyntaxException when it is none
   */
  static JsonMember read(String text) {
    JsonTokens tokens = new JsonTokens(text);
    if (tokens.next() != Token.NAME) {
      throw new JsonSyntaxException("No member of an object.");
    }
    String name = tokens.text();
    int colon = text.indexOf(':', tokens.position());
    return new JsonMember(name, text.substring(colon + 1).strip());
  }
}
