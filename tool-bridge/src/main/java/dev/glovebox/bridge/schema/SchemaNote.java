package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonWriter;
import java.util.ArrayList;
import java.util.List;

/** What a schema says about a value that a type cannot say, in one short line. */
public final class SchemaNote {
  private static final int MAX_LENGTH = 160;

  /** Values that may be given often stand in prose, one after the other. */
  private static final int MAX_LENGTH_OF_VALUES = 400;

  private static final int FEWEST_VALUES = 5;
  private static final int MOST_PATTERN = 80;
  private static final int MOST_DEFAULT = 80;
  private static final int MOST_VALUES = 100;

  /** More are not written out for a reader. */
  public static final int MANY_VALUES = 40;

  private static final int SHOWN_VALUES = 3;
  private static final String MOST_EXACT = "9007199254740991";

  private SchemaNote() {}

  /** Description, format, pattern, bounds, and of many values some; empty when there are none. */
  public static String of(Json schema) {
    if (!(schema instanceof JsonObject object)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    String description = object.text("description");
    add(out, of(description == null ? "" : description));
    add(out, format(object));
    add(out, pattern(object));
    add(out, choices(object));
    add(out, bounds(object, "minimum", "maximum", ""));
    add(out, beyond(object, "exclusiveMinimum", "more than "));
    add(out, beyond(object, "exclusiveMaximum", "less than "));
    add(out, bounds(object, "minLength", "maxLength", " characters"));
    add(out, bounds(object, "minItems", "maxItems", " items"));
    if (description == null || !description.contains("efault")) {
      add(out, defaultItems(object));
    }
    return out.toString();
  }

  /** A description of a value in one line. */
  public static String of(String description) {
    String values = OneLine.of(description, MAX_LENGTH_OF_VALUES);
    int commas = 0;
    for (int i = 0; i < values.length(); i++) {
      commas += values.charAt(i) == ',' ? 1 : 0;
    }
    return commas < FEWEST_VALUES ? OneLine.of(description, MAX_LENGTH) : values;
  }

  private static String format(JsonObject object) {
    String format = object.text("format");
    return format == null || format.startsWith("int") ? "" : OneLine.of(format, 40);
  }

  private static String pattern(JsonObject object) {
    String pattern = object.text("pattern");
    return pattern == null || pattern.length() > MOST_PATTERN
        ? ""
        : "fits " + OneLine.of(pattern, MOST_PATTERN);
  }

  /** Some of the values that are too many for the type. */
  private static String choices(JsonObject object) {
    JsonArray values = object.array("enum");
    if (values == null || values.items().size() <= MANY_VALUES) {
      return "";
    }
    List<String> shown = new ArrayList<>();
    for (Json value : values.items().subList(0, SHOWN_VALUES)) {
      String told = value instanceof JsonString text ? text.value() : shortText(value);
      shown.add(told.isEmpty() ? "…" : OneLine.of(told, MAX_LENGTH));
    }
    return "one of " + values.items().size() + ", such as " + String.join(", ", shown);
  }

  /** The default that a signature cannot show, because it is a list. */
  private static String defaultItems(JsonObject object) {
    JsonArray items = object.array("default");
    String written = items == null || items.items().isEmpty() ? "" : shortText(items);
    return written.isEmpty() || written.length() > MOST_DEFAULT ? "" : "by default " + written;
  }

  /** Empty for what is long or deep: strangers say what the default is. */
  private static String shortText(Json value) {
    return valuesLeft(value, MOST_VALUES) < 0 ? "" : JsonWriter.write(value);
  }

  /** How many more values there may be; negative when there are too many. */
  private static int valuesLeft(Json value, int most) {
    int left = most - 1;
    if (value instanceof JsonArray array) {
      for (int i = 0; i < array.items().size() && left >= 0; i++) {
        left = valuesLeft(array.items().get(i), left);
      }
    } else if (value instanceof JsonObject object) {
      for (int i = 0; i < object.size() && left >= 0; i++) {
        left = valuesLeft(object.get(object.names().get(i)), left);
      }
    }
    return left;
  }

  private static String beyond(JsonObject object, String name, String words) {
    return object.get(name) instanceof JsonNumber number ? words + number.text() : "";
  }

  private static String bounds(JsonObject object, String low, String high, String unit) {
    String from = bound(object.get(low));
    String to = bound(object.get(high));
    if (from != null && to != null) {
      return from + " to " + to + unit;
    }
    if (from != null) {
      return "at least " + from + (from.equals("1") ? one(unit) : unit);
    }
    return to != null ? "at most " + to + unit : "";
  }

  /** The ends of what JavaScript counts exactly are written beside every whole number by some. */
  private static String bound(Json value) {
    boolean isBound = value instanceof JsonNumber number && !number.text().endsWith(MOST_EXACT);
    return isBound ? ((JsonNumber) value).text() : null;
  }

  private static String one(String unit) {
    return unit.isEmpty() ? "" : unit.substring(0, unit.length() - 1);
  }

  private static void add(StringBuilder out, String part) {
    if (part.isEmpty()) {
      return;
    }
    int last = out.length() - 1;
    if (last > 0 && out.charAt(last) == '.' && out.charAt(last - 1) != '.') {
      out.setLength(last);
    }
    out.append(out.length() == 0 ? "" : "; ").append(part);
  }
}
