package dev.glovebox.demo.approval;

import dev.glovebox.demo.approval.Shape.Bounds;
import dev.glovebox.demo.approval.Shape.Kind;
import dev.glovebox.demo.value.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Reads what a form can show out of a JSON Schema; what it does not know is left to the gate. */
final class ShapeReader {
  /** A chain of references that is longer leads nowhere. */
  private static final int MOST_REFERENCES = 10;

  private final JsonValue root;

  ShapeReader(JsonValue root) {
    this.root = root;
  }

  /** Of a property; without a schema, of what the script gave. */
  Shape read(JsonValue property, JsonValue given) {
    JsonValue schema = property == null ? null : resolved(property);
    if (schema == null || !schema.is(JsonValue.Kind.OBJECT)) {
      return new Shape(kindOf(given), List.of(), Bounds.NONE, false, "");
    }
    JsonValue inner = withoutNull(schema);
    boolean isNullable = inner != schema || typesOf(schema).contains("null") || hasNull(schema);
    Kind kind = kindOf(inner, given);
    String says =
        text(property, "description").isEmpty()
            ? text(inner, "description")
            : text(property, "description");
    return new Shape(kind, choicesOf(inner), bounds(inner, kind), isNullable, says);
  }

  private JsonValue resolved(JsonValue schema) {
    JsonValue found = schema;
    for (int step = 0; step < MOST_REFERENCES; step++) {
      JsonValue reference = found.get("$ref");
      if (reference == null || !reference.is(JsonValue.Kind.STRING)) {
        return found;
      }
      found = at(reference.plain());
      if (found == null) {
        return null;
      }
    }
    return null;
  }

  /** What a reference such as {@code #/$defs/Side} means. */
  private JsonValue at(String reference) {
    if (root == null || !reference.startsWith("#/")) {
      return null;
    }
    JsonValue found = root;
    int from = 2;
    while (found != null && from <= reference.length()) {
      int slash = reference.indexOf('/', from);
      int to = slash < 0 ? reference.length() : slash;
      found = found.get(reference.substring(from, to));
      from = to + 1;
    }
    return found;
  }

  /** The other of two choices of which one is null. */
  private JsonValue withoutNull(JsonValue schema) {
    for (String word : List.of("anyOf", "oneOf")) {
      JsonValue choices = schema.get(word);
      if (choices != null && choices.is(JsonValue.Kind.LIST) && choices.size() == 2) {
        for (int index = 0; index < 2; index++) {
          JsonValue other = resolved(choices.itemAt(1 - index));
          if (other != null && typesOf(choices.itemAt(index)).contains("null")) {
            return other;
          }
        }
      }
    }
    return schema;
  }

  private static boolean hasNull(JsonValue schema) {
    JsonValue values = schema.get("enum");
    for (int index = 0; values != null && index < values.size(); index++) {
      if (values.itemAt(index).is(JsonValue.Kind.NULL)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> typesOf(JsonValue schema) {
    JsonValue type = schema.get("type");
    List<String> types = new ArrayList<>();
    if (type != null && type.is(JsonValue.Kind.STRING)) {
      types.add(type.plain());
    } else if (type != null && type.is(JsonValue.Kind.LIST)) {
      for (int index = 0; index < type.size(); index++) {
        types.add(type.itemAt(index).plain());
      }
    }
    return types;
  }

  private static List<JsonValue> choicesOf(JsonValue schema) {
    List<JsonValue> choices = new ArrayList<>();
    JsonValue only = schema.get("const");
    if (only != null) {
      choices.add(only);
    }
    JsonValue values = schema.get("enum");
    if (values != null && values.is(JsonValue.Kind.LIST)) {
      for (int index = 0; index < values.size(); index++) {
        if (!values.itemAt(index).is(JsonValue.Kind.NULL)) {
          choices.add(values.itemAt(index));
        }
      }
    }
    return choices;
  }

  private static Kind kindOf(JsonValue schema, JsonValue given) {
    if (!choicesOf(schema).isEmpty()) {
      return Kind.CHOICE;
    }
    List<String> types = typesOf(schema);
    types.remove("null");
    if (types.size() != 1) {
      return types.isEmpty() ? kindOf(given) : Kind.JSON;
    }
    return switch (types.get(0)) {
      case "string" -> text(schema, "format").equals("date") ? Kind.DATE : Kind.TEXT;
      case "integer" -> Kind.WHOLE;
      case "number" -> Kind.NUMBER;
      case "boolean" -> Kind.FLAG;
      default -> Kind.JSON;
    };
  }

  private static Kind kindOf(JsonValue given) {
    if (given == null) {
      return Kind.JSON;
    }
    return switch (given.kind()) {
      case STRING -> Kind.TEXT;
      case NUMBER -> Kind.NUMBER;
      case BOOLEAN -> Kind.FLAG;
      default -> Kind.JSON;
    };
  }

  private static Bounds bounds(JsonValue schema, Kind kind) {
    return switch (kind) {
      case WHOLE, NUMBER -> ofNumber(schema);
      case TEXT -> new Bounds(number(schema, "minLength"), number(schema, "maxLength"), false);
      case JSON -> new Bounds(number(schema, "minItems"), number(schema, "maxItems"), false);
      default -> Bounds.NONE;
    };
  }

  private static Bounds ofNumber(JsonValue schema) {
    double least = number(schema, "exclusiveMinimum");
    double most = number(schema, "exclusiveMaximum");
    boolean isOpen = !Double.isNaN(least) || !Double.isNaN(most);
    return isOpen
        ? new Bounds(least, most, true)
        : new Bounds(number(schema, "minimum"), number(schema, "maximum"), false);
  }

  private static double number(JsonValue schema, String name) {
    JsonValue value = schema.get(name);
    return value != null && value.is(JsonValue.Kind.NUMBER)
        ? Double.parseDouble(value.text())
        : Double.NaN;
  }

  private static String text(JsonValue schema, String name) {
    JsonValue value = schema.get(name);
    return value != null && value.is(JsonValue.Kind.STRING) ? value.plain() : "";
  }
}
