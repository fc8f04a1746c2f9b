package dev.glovebox.client.egress;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.sandbox.page.Utf8Length;
import java.util.List;
import java.util.Set;

/**
 * The forms in which a value holds bytes: those of Python and of the page's functions, the content
 * of MCP servers, and a picture that is written as text.
 */
final class BytesForm {
  private static final String SVG = "image/svg+xml";
  private static final String ANY = "application/octet-stream";

  /** Such as a digest: a model can read it, and it costs less than a picture. */
  private static final int SHORT_DATA = 128;

  private static final int LONGEST_TYPE = 100;

  /** Whoever has no other field is told in a word. */
  private static final Set<String> OWN_FIELDS =
      Set.of("type", "data", "mimeType", "text", "annotations", "_meta");

  private static final List<Kind> SEEN =
      List.of(
          new Kind("image/png", "iVBORw0KGgo", ""),
          new Kind("image/jpeg", "/9j/", ""),
          new Kind("image/gif", "R0lGOD", ""),
          new Kind("image/webp", "UklGR", "RUJQ"),
          new Kind("application/pdf", "JVBERi0", ""));

  /** What the base64 of such bytes begins with, and has after a length of four bytes. */
  private record Kind(String type, String start, String further) {
    private static final int FURTHER_AT = 12;

    boolean isOf(String data) {
      return data.startsWith(start)
          && (further.isEmpty()
              || (data.length() > FURTHER_AT && data.startsWith(further, FURTHER_AT)));
    }
  }

  private BytesForm() {}

  /** Where the bytes of an object are, and what they are. */
  record Found(String field, ContentPart part) {}

  /** Nothing where the object is data like other data. */
  static Found in(JsonObject object) {
    return switch (text(object, "type")) {
      case "bytes" -> encoded("data", text(object, "data"), ANY, SHORT_DATA);
      case "image", "audio" -> content(object);
      default ->
          object.has("blob")
              ? encoded("blob", text(object, "blob"), mediaType(object), SHORT_DATA)
              : null;
    };
  }

  /** Whether nothing is lost where a word stands for all of it. */
  static boolean isAll(JsonObject object) {
    return OWN_FIELDS.containsAll(object.names());
  }

  private static Found content(JsonObject object) {
    String type = mediaType(object);
    String written = text(object, "text");
    if (type.equals(SVG) && !written.isEmpty()) {
      return new Found("text", new ContentPart(SVG, Utf8Length.of(written), written, true));
    }
    return encoded("data", text(object, "data"), type, 0);
  }

  /**
   * A provider refuses a picture that is not what it says, and the conversation with it: what the
   * bytes begin with counts.
   */
  private static Found encoded(String field, String data, String declared, int shortest) {
    String seen = kindOf(data);
    if (data.isEmpty() || !isBase64(data) || (seen.isEmpty() && data.length() <= shortest)) {
      return null;
    }
    boolean isPretended = seen.isEmpty() && isSeen(declared);
    String type = seen.isEmpty() ? declared : seen;
    return new Found(field, new ContentPart(isPretended ? ANY : type, bytesIn(data), data, false));
  }

  /** What is known by its first bytes. */
  private static String kindOf(String data) {
    for (Kind kind : SEEN) {
      if (kind.isOf(data)) {
        return kind.type;
      }
    }
    return "";
  }

  private static boolean isSeen(String type) {
    for (Kind kind : SEEN) {
      if (kind.type.equals(type)) {
        return true;
      }
    }
    return false;
  }

  private static int bytesIn(String data) {
    int padding = data.endsWith("==") ? 2 : data.endsWith("=") ? 1 : 0;
    return data.length() / 4 * 3 - padding;
  }

  private static boolean isBase64(String data) {
    int end = data.length();
    while (end > data.length() - 2 && end > 0 && data.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (!isOfBase64(data.charAt(i))) {
        return false;
      }
    }
    return data.length() % 4 == 0;
  }

  /** Asked of millions of letters. */
  private static boolean isOfBase64(char c) {
    return (c >= 'A' && c <= 'Z')
        || (c >= 'a' && c <= 'z')
        || (c >= '0' && c <= '9')
        || c == '+'
        || c == '/';
  }

  /** A script writes what it likes. */
  private static String mediaType(JsonObject object) {
    String type = text(object, "mimeType");
    boolean isOne = type.length() <= LONGEST_TYPE && type.indexOf('/') > 0;
    for (int i = 0; i < type.length() && isOne; i++) {
      char c = type.charAt(i);
      isOne = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "/+-.".indexOf(c) >= 0;
    }
    return isOne ? type : ANY;
  }

  private static String text(JsonObject object, String name) {
    Json value = object.get(name);
    return value instanceof JsonString string ? string.value() : "";
  }
}
