package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The platform's signature language, as JSON Schema:
 *
 * <pre>
 * sig   = param {"," param}
 * param = type ["[]"] ["?"] name ["(" description ")"]
 * type  = bool | int | double | long | string | datetime | ("tuple:" | "composite:") "{" sig "}"
 * </pre>
 *
 * The platform never parses what an application writes there, so anything may come: what is not of
 * the language is not a schema, and never an error.
 */
public final class InteropSignature {
  private static final int MAX_DEPTH = 16;
  private static final int MAX_LENGTH = 20_000;

  private final String text;
  private int at;

  private InteropSignature(String text) {
    this.text = text;
  }

  /**
   * The schema of an object with these parameters; null for what is empty or not of the language.
   */
  public static Json schemaOf(String signature) {
    if (signature == null || signature.strip().isEmpty() || signature.length() > MAX_LENGTH) {
      return null;
    }
    InteropSignature parser = new InteropSignature(signature);
    try {
      Json schema = parser.parameters(0);
      parser.skipSpace();
      return parser.at == signature.length() ? schema : null;
    } catch (NotOfTheLanguage garbage) {
      return null;
    }
  }

  private Json parameters(int depth) throws NotOfTheLanguage {
    JsonObject.Builder properties = JsonObject.builder();
    List<Json> required = new ArrayList<>();
    do {
      parameter(depth, properties, required);
    } while (take(','));
    return JsonObject.builder()
        .put("type", "object")
        .put("properties", properties.build())
        .put("required", new JsonArray(required))
        .build();
  }

  private void parameter(int depth, JsonObject.Builder properties, List<Json> required)
      throws NotOfTheLanguage {
    JsonObject.Builder schema = type(depth);
    boolean isOptional = take('?');
    boolean isArray = take('[');
    if (isArray && !take(']')) {
      throw new NotOfTheLanguage();
    }
    isOptional |= take('?');
    String name = word();
    JsonObject.Builder whole =
        isArray ? JsonObject.builder().put("type", "array").put("items", schema.build()) : schema;
    String description = description();
    if (!description.isEmpty()) {
      whole.put("description", description);
    }
    properties.put(name, whole.build());
    if (!isOptional) {
      required.add(new JsonString(name));
    }
  }

  private JsonObject.Builder type(int depth) throws NotOfTheLanguage {
    String type = word().toLowerCase(Locale.ROOT);
    return switch (type) {
      case "bool", "boolean" -> JsonObject.builder().put("type", "boolean");
      case "int", "long" -> JsonObject.builder().put("type", "integer");
      case "double" -> JsonObject.builder().put("type", "number");
      case "string" -> JsonObject.builder().put("type", "string");
      case "datetime" -> JsonObject.builder().put("type", "string").put("format", "date-time");
      case "composite" -> members(composite(depth));
      case "tuple" -> JsonObject.builder().put("anyOf", tuple(composite(depth)));
      default -> throw new NotOfTheLanguage();
    };
  }

  private JsonObject composite(int depth) throws NotOfTheLanguage {
    if (depth >= MAX_DEPTH || !take(':') || !take('{')) {
      throw new NotOfTheLanguage();
    }
    JsonObject schema = (JsonObject) parameters(depth + 1);
    if (!take('}')) {
      throw new NotOfTheLanguage();
    }
    return schema;
  }

  private static JsonObject.Builder members(JsonObject schema) {
    JsonObject.Builder builder = JsonObject.builder();
    schema.names().forEach(name -> builder.put(name, schema.get(name)));
    return builder;
  }

  /** Nothing says how a tuple travels: by its names, or one value after the other. */
  private static JsonArray tuple(JsonObject byName) {
    JsonObject properties = byName.object("properties");
    List<Json> inOrder = new ArrayList<>();
    properties.names().forEach(name -> inOrder.add(properties.get(name)));
    return JsonArray.of(
        JsonObject.builder()
            .put("type", "array")
            .put("prefixItems", new JsonArray(inOrder))
            .build(),
        byName);
  }

  /** Brackets inside it are its own as long as they are closed. */
  private String description() throws NotOfTheLanguage {
    if (!take('(')) {
      return "";
    }
    int start = at;
    int open = 1;
    while (open > 0) {
      if (at == text.length()) {
        throw new NotOfTheLanguage();
      }
      char c = text.charAt(at++);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return text.substring(start, at - 1).strip();
  }

  private String word() throws NotOfTheLanguage {
    skipSpace();
    int start = at;
    while (at < text.length() && isWordPart(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      throw new NotOfTheLanguage();
    }
    return text.substring(start, at);
  }

  private boolean take(char wanted) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private void skipSpace() {
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '_'
        || c == '$'
        || c == '-'
        || c == '.'
        || c > 0x7f;
  }

  /** Thrown and caught within this class. */
  private static final class NotOfTheLanguage extends Exception {
    private static final long serialVersionUID = 1L;
  }
}
