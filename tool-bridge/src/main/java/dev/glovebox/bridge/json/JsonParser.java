package dev.glovebox.bridge.json;

/**
 * Reads a JSON text. The browser edge implements it with the browser's parser; callers that hold
 * text from outside wrap it in a {@link BoundedJsonParser} first.
 */
@FunctionalInterface
public interface JsonParser {
  /**
   * The value of the text.
   *
   * @throws JsonSyntaxException when the text is no JSON
   */
  Json parse(String text);

  /**
   * Whether the text is JSON. An edge that can tell without building the value should override
   * this: results of several megabytes are only tested, never read.
   */
  default boolean accepts(String text) {
    try {
      parse(text);
      return true;
    } catch (JsonSyntaxException notJson) {
      return false;
    }
  }
}
