package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;

/** What a schema says about a value that a type cannot say, in one short line. */
public final class SchemaNote {
  private static final int MAX_LENGTH = 160;

  private SchemaNote() {}

  /** Description, format and bounds; empty when there are none. */
  public static String of(Json schema) {
    if (!(schema instanceof JsonObject object)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    String description = object.text("description");
    add(out, OneLine.of(description == null ? "" : description, MAX_LENGTH));
    add(out, format(object));
    add(out, bounds(object, "minimum", "maximum", ""));
    add(out, bounds(object, "minLength", "maxLength", " characters"));
    add(out, bounds(object, "minItems", "maxItems", " items"));
    return out.toString();
  }

  private static String format(JsonObject object) {
    String format = object.text("format");
    return format == null || format.startsWith("int") ? "" : OneLine.of(format, 40);
  }

  private static String bounds(JsonObject object, String low, String high, String unit) {
    String from = object.get(low) instanceof JsonNumber number ? number.text() : null;
    String to = object.get(high) instanceof JsonNumber number ? number.text() : null;
    if (from != null && to != null) {
      return from + " to " + to + unit;
    }
    if (from != null) {
      return "at least " + from + unit;
    }
    return to != null ? "at most " + to + unit : "";
  }

  private static void add(StringBuilder out, String part) {
    if (!part.isEmpty()) {
      out.append(out.length() == 0 ? "" : "; ").append(part);
    }
  }
}
