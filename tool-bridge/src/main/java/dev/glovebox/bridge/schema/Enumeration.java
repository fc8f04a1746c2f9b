package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The type of values that are listed one by one. */
final class Enumeration {
  private static final int MAX_LENGTH = 100;

  private Enumeration() {}

  static PythonType type(JsonArray values) {
    List<PythonType> plain = new ArrayList<>();
    List<String> literals = new ArrayList<>();
    Set<String> known = new TreeSet<>();
    boolean isLiteral = values.items().size() <= UnionParts.MOST;
    boolean hasNull = false;
    boolean hasText = false;
    for (Json value : values.items()) {
      if (hasText && !isLiteral && value instanceof JsonString) {
        continue;
      }
      hasText |= value instanceof JsonString;
      if (value instanceof JsonNull) {
        hasNull = true;
        continue;
      }
      addOnce(plain(value), plain);
      String literal = isLiteral ? literal(value) : null;
      isLiteral = literal != null;
      if (isLiteral && known.add(literal)) {
        literals.add(literal);
      }
    }
    PythonType type =
        isLiteral && !literals.isEmpty()
            ? new PythonType.Literals(List.copyOf(literals))
            : plain.isEmpty() && hasNull ? PythonType.NONE : PythonType.union(plain);
    return hasNull ? PythonType.orNone(type) : type;
  }

  /** There are four kinds at most, and there may be hundreds of thousands of values. */
  private static void addOnce(PythonType kind, List<PythonType> kinds) {
    for (PythonType known : kinds) {
      if (known == kind) {
        return;
      }
    }
    kinds.add(kind);
  }

  private static PythonType plain(Json value) {
    return switch (value) {
      case JsonString text -> PythonType.STRING;
      case JsonNumber number -> number.isInteger() ? PythonType.INTEGER : PythonType.NUMBER;
      case JsonBoolean flag -> PythonType.BOOLEAN;
      default -> PythonType.ANY;
    };
  }

  private static String literal(Json value) {
    return switch (value) {
      case JsonString text ->
          text.value().length() <= MAX_LENGTH ? JsonWriter.quote(text.value()) : null;
      case JsonNumber number -> number.isInteger() ? number.text() : null;
      case JsonBoolean flag -> flag.value() ? "True" : "False";
      default -> null;
    };
  }
}
