package dev.glovebox.bridge.json;

/** Writes a value as compact JSON text. One writer serves one value. */
public final class JsonWriter {
  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  private JsonWriter() {}

  /**
   * The text of the value.
   *
   * @throws JsonSyntaxException when the value is nested deeper than {@link JsonLimits#MAX_DEPTH}
   */
  public static String write(Json value) {
    JsonWriter writer = new JsonWriter();
    writer.value(value, 0);
    return writer.out.toString();
  }

  /** The text as a JSON string; it is a valid Python literal too. */
  public static String quote(String text) {
    JsonWriter writer = new JsonWriter();
    writer.string(text);
    return writer.out.toString();
  }

  private void value(Json value, int depth) {
    switch (value) {
      case JsonObject object -> object(object, deeper(depth));
      case JsonArray array -> array(array, deeper(depth));
      case JsonString string -> string(string.value());
      case JsonNumber number -> out.append(number.text());
      case JsonBoolean flag -> out.append(flag.value());
      case JsonNull nothing -> out.append("null");
    }
  }

  private static int deeper(int depth) {
    if (depth == JsonLimits.MAX_DEPTH) {
      throw new JsonSyntaxException(
          "The value is nested deeper than " + JsonLimits.MAX_DEPTH + " levels.");
    }
    return depth + 1;
  }

  private void object(JsonObject object, int depth) {
    char before = '{';
    for (String name : object.names()) {
      out.append(before);
      string(name);
      out.append(':');
      value(object.get(name), depth);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private void array(JsonArray array, int depth) {
    out.append('[');
    boolean isFirst = true;
    for (Json item : array.items()) {
      if (!isFirst) {
        out.append(',');
      }
      isFirst = false;
      value(item, depth);
    }
    out.append(']');
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == 0x7f || isLoneSurrogate(text, i)) {
            unicode(c);
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLoneSurrogate(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private void unicode(char c) {
    out.append("\\u")
        .append(HEX.charAt(c >> 12))
        .append(HEX.charAt(c >> 8 & 15))
        .append(HEX.charAt(c >> 4 & 15))
        .append(HEX.charAt(c & 15));
  }
}
