package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;

/** Finds what {@code $ref} points to within one schema. Nothing is ever fetched. */
public final class References {
  private static final int MAX_CHAIN = 16;

  private final Json root;

  public References(Json root) {
    this.root = root;
  }

  /** The target of a reference such as {@code #/$defs/Client} or {@code #client}, or null. */
  public Json resolve(String reference) {
    String inside = fragment(reference);
    if (inside == null) {
      return null;
    }
    if (inside.isEmpty()) {
      return root;
    }
    return inside.charAt(0) == '/' ? pointer(inside) : anchor(inside);
  }

  /** The schema behind a chain of bare references; the schema itself when it is none. */
  public Json follow(Json schema) {
    Json at = schema;
    for (int i = 0; i < MAX_CHAIN; i++) {
      String reference = at instanceof JsonObject object ? object.text("$ref") : null;
      if (reference == null) {
        return at;
      }
      at = resolve(reference);
    }
    return null;
  }

  /** The last word of a reference, which is mostly the name of a definition. */
  public static String lastWord(String reference) {
    int slash = reference.lastIndexOf('/');
    int hash = reference.lastIndexOf('#');
    return unescape(reference.substring(Math.max(slash, hash) + 1));
  }

  private String fragment(String reference) {
    if (reference.startsWith("#")) {
      return reference.substring(1);
    }
    String id = root instanceof JsonObject object ? object.text("$id") : null;
    if (id != null && reference.startsWith(id)) {
      String rest = reference.substring(id.length());
      return rest.isEmpty() || rest.equals("#")
          ? ""
          : rest.startsWith("#") ? rest.substring(1) : null;
    }
    return null;
  }

  private Json pointer(String pointer) {
    Json at = root;
    int from = 1;
    while (from <= pointer.length() && at != null) {
      int slash = pointer.indexOf('/', from);
      int end = slash < 0 ? pointer.length() : slash;
      at = step(at, unescape(pointer.substring(from, end)));
      from = end + 1;
    }
    return at;
  }

  private static Json step(Json at, String token) {
    return switch (at) {
      case JsonObject object -> object.get(token);
      case JsonArray array -> item(array, token);
      default -> null;
    };
  }

  private static Json item(JsonArray array, String token) {
    int index = 0;
    for (int i = 0; i < token.length(); i++) {
      int digit = token.charAt(i) - '0';
      if (digit < 0 || digit > 9 || index > array.items().size()) {
        return null;
      }
      index = index * 10 + digit;
    }
    return !token.isEmpty() && index < array.items().size() ? array.items().get(index) : null;
  }

  private static String unescape(String token) {
    String decoded = token.indexOf('%') < 0 ? token : percentDecoded(token);
    return decoded.replace("~1", "/").replace("~0", "~");
  }

  private static String percentDecoded(String token) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      int code = token.charAt(i) == '%' && i + 2 < token.length() ? hex(token, i + 1) : -1;
      if (code >= 0 && code < 0x80) {
        out.append((char) code);
        i += 2;
      } else {
        out.append(token.charAt(i));
      }
    }
    return out.toString();
  }

  private static int hex(String text, int at) {
    int high = Character.digit(text.charAt(at), 16);
    int low = Character.digit(text.charAt(at + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private Json anchor(String anchor) {
    if (!(root instanceof JsonObject object)) {
      return null;
    }
    for (String place : new String[] {"$defs", "definitions"}) {
      JsonObject definitions = object.object(place);
      if (definitions != null) {
        for (String name : definitions.names()) {
          if (definitions.get(name) instanceof JsonObject definition
              && (anchor.equals(definition.text("$anchor"))
                  || ("#" + anchor).equals(definition.text("$id")))) {
            return definition;
          }
        }
      }
    }
    JsonString own = object.get("$anchor") instanceof JsonString text ? text : null;
    return own != null && own.value().equals(anchor) ? root : null;
  }
}
