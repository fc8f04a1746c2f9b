package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;

/**
 * One part of an answer. Data in base64 beyond a bound is left out, with a word in its place, so
 * that one large image does not cost the script the rest of the answer.
 */
final class ContentPart {
  /** Characters of base64; three quarters of them are bytes. */
  static final int MAX_BASE64 = 8_000_000;

  private ContentPart() {}

  static Json bounded(Json part) {
    return part instanceof JsonObject object ? bounded(object) : part;
  }

  private static JsonObject bounded(JsonObject part) {
    JsonObject.Builder kept = JsonObject.builder();
    for (String name : part.names()) {
      Json value = part.get(name);
      if (isTooLong(name, value)) {
        int length = ((JsonString) value).value().length();
        kept.put("omitted", length + " characters of base64; at most " + MAX_BASE64 + " are kept");
      } else {
        boolean isEmbedded = name.equals("resource") && value instanceof JsonObject;
        kept.put(name, isEmbedded ? bounded((JsonObject) value) : value);
      }
    }
    return kept.build();
  }

  private static boolean isTooLong(String name, Json value) {
    return (name.equals("data") || name.equals("blob"))
        && value instanceof JsonString text
        && text.value().length() > MAX_BASE64;
  }
}
