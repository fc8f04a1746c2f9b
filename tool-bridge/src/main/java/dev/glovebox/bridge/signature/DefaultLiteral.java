package dev.glovebox.bridge.signature;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.schema.PythonType;
import java.util.Set;

/** The declared default of a parameter, where it can be shown in a signature. */
final class DefaultLiteral {
  private static final int MAX_LENGTH = 60;

  /** What servers write for a value that is not there, as a text. */
  private static final Set<String> NOTHING = Set.of("None", "null", "undefined");

  private DefaultLiteral() {}

  /** A short Python literal that is of the parameter's type, or null. */
  static String of(Json described, PythonType type) {
    Json value = described instanceof JsonObject object ? object.get("default") : null;
    String literal = literal(value);
    boolean isShown = literal != null && literal.length() <= MAX_LENGTH;
    return isShown && fits(value, literal, type) ? literal : null;
  }

  private static String literal(Json value) {
    return switch (value) {
      case JsonString text ->
          NOTHING.contains(text.value()) ? null : JsonWriter.quote(text.value());
      case JsonNumber number -> number.text();
      case JsonBoolean flag -> flag.value() ? "True" : "False";
      case null, default -> null;
    };
  }

  /** A default that contradicts its own type would make the stub an error. */
  private static boolean fits(Json value, String literal, PythonType type) {
    return switch (type) {
      case PythonType.Literals literals -> literals.values().contains(literal);
      case PythonType.Plain plain -> fits(value, plain);
      case PythonType.UnionOf union -> {
        for (PythonType option : union.options()) {
          if (fits(value, literal, option)) {
            yield true;
          }
        }
        yield false;
      }
      default -> false;
    };
  }

  private static boolean fits(Json value, PythonType.Plain plain) {
    return switch (plain.text()) {
      case "Any" -> true;
      case "str" -> value instanceof JsonString;
      case "bool" -> value instanceof JsonBoolean;
      case "float" -> value instanceof JsonNumber;
      case "int" -> value instanceof JsonNumber number && number.isInteger();
      default -> false;
    };
  }
}
