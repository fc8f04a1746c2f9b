package dev.glovebox.bridge.json;

import java.util.Objects;

/** Refuses what is nested too deeply before the parser behind it sees the text. */
public final class BoundedJsonParser implements JsonParser {
  private final JsonParser parser;

  public BoundedJsonParser(JsonParser parser) {
    this.parser = Objects.requireNonNull(parser, "parser");
  }

  @Override
  public Json parse(String text) {
    if (JsonOutline.of(text).isTooDeep()) {
      throw new JsonSyntaxException(
          "The JSON text is nested deeper than " + JsonLimits.MAX_DEPTH + " levels.");
    }
    return parser.parse(text);
  }

  @Override
  public boolean accepts(String text) {
    return !JsonOutline.of(text).isTooDeep() && parser.accepts(text);
  }
}
