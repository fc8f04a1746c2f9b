package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fields of the objects at one place. Objects with very many names, or with names that look
 * like data, are maps: of these no name is kept.
 */
final class ObjectFields {
  private static final int MOST_FIELDS = 40;
  private static final int MOST_NAME = 40;

  private final TreeMap<String, Shape> fields = new TreeMap<>();
  private final TreeMap<String, Integer> seen = new TreeMap<>();
  private int objects;
  private Shape values;

  /** The shape of the values under a name. */
  Shape field(String name) {
    if (values != null) {
      return values;
    }
    Shape known = fields.get(name);
    if (known != null) {
      return known;
    }
    if (fields.size() == MOST_FIELDS || !isName(name)) {
      becomeMap();
      return values;
    }
    Shape field = new Shape();
    fields.put(name, field);
    return field;
  }

  /** Whether the names say nothing: nobody has to remember them. */
  boolean isMap() {
    return values != null;
  }

  /** One object was read to its end, with these names in it. */
  void seeWhole(Collection<String> names) {
    objects++;
    for (String name : names) {
      seen.merge(name, 1, Integer::sum);
    }
    if (values != null) {
      seen.clear();
    }
  }

  void merge(ObjectFields other) {
    if (other.values != null && values == null) {
      becomeMap();
    }
    for (Map.Entry<String, Shape> field : other.fields.entrySet()) {
      field(field.getKey()).merge(field.getValue());
    }
    if (other.values != null) {
      values.merge(other.values);
    }
    objects += other.objects;
    other.seen.forEach((name, count) -> seen.merge(name, count, Integer::sum));
  }

  Json schema() {
    JsonObject.Builder schema = JsonObject.builder().put("type", "object");
    if (values != null) {
      return schema.put("additionalProperties", values.schema()).build();
    }
    if (fields.isEmpty()) {
      return schema.build();
    }
    JsonObject.Builder properties = JsonObject.builder();
    List<Json> required = new ArrayList<>();
    for (Map.Entry<String, Shape> field : fields.entrySet()) {
      properties.put(field.getKey(), field.getValue().schema());
      if (seen.getOrDefault(field.getKey(), 0) == objects) {
        required.add(new JsonString(field.getKey()));
      }
    }
    return schema
        .put("properties", properties.build())
        .put("required", new JsonArray(required))
        .build();
  }

  private void becomeMap() {
    values = new Shape();
    fields.values().forEach(values::merge);
    fields.clear();
    seen.clear();
  }

  /** Whether it can be the name of a field, and not a client's number or address. */
  private static boolean isName(String text) {
    if (text.isEmpty() || text.length() > MOST_NAME || isDigit(text.charAt(0))) {
      return false;
    }
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
      digits += isDigit(c) ? 1 : 0;
      if (!isLetter && !isDigit(c) && c != '-') {
        return false;
      }
    }
    return digits <= 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
