package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of the values at one place: all kinds that were seen there, added up. Lives as long
 * as the tool whose results it describes.
 */
final class Shape {
  /** More kinds than that at one place say nothing that a script could rely on. */
  private static final int MOST_KINDS = 3;

  private boolean isNull;
  private boolean isBoolean;
  private boolean isString;
  private boolean isInteger;
  private boolean isFraction;
  private boolean isUnknown;
  private Shape items;
  private ObjectFields fields;

  void seeNull() {
    isNull = true;
  }

  void seeBoolean() {
    isBoolean = true;
  }

  void seeString() {
    isString = true;
  }

  void seeNumber(String text) {
    boolean isWhole = text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0;
    isInteger |= isWhole;
    isFraction |= !isWhole;
  }

  /** Something that nobody looks into: it is too deep. */
  void seeUnknown() {
    isUnknown = true;
  }

  /** An array was seen: the shape of what is in it. */
  Shape items() {
    if (items == null) {
      items = new Shape();
    }
    return items;
  }

  /** An object was seen: what is known of its fields. */
  ObjectFields fields() {
    if (fields == null) {
      fields = new ObjectFields();
    }
    return fields;
  }

  void merge(Shape other) {
    isNull |= other.isNull;
    isBoolean |= other.isBoolean;
    isString |= other.isString;
    isInteger |= other.isInteger;
    isFraction |= other.isFraction;
    isUnknown |= other.isUnknown;
    if (other.items != null) {
      items().merge(other.items);
    }
    if (other.fields != null) {
      fields().merge(other.fields);
    }
  }

  /** As JSON Schema; an empty one where nothing is known that is of use. */
  JsonObject schema() {
    List<Json> kinds = kinds();
    if (isUnknown || kinds.isEmpty() || kinds.size() > MOST_KINDS) {
      return JsonObject.EMPTY;
    }
    if (isNull) {
      kinds.add(typed("null"));
    }
    return kinds.size() == 1
        ? (JsonObject) kinds.get(0)
        : JsonObject.builder().put("anyOf", new JsonArray(kinds)).build();
  }

  private List<Json> kinds() {
    List<Json> kinds = new ArrayList<>();
    if (isBoolean) {
      kinds.add(typed("boolean"));
    }
    if (isFraction || isInteger) {
      kinds.add(typed(isFraction ? "number" : "integer"));
    }
    if (isString) {
      kinds.add(typed("string"));
    }
    if (items != null) {
      kinds.add(JsonObject.builder().put("type", "array").put("items", items.schema()).build());
    }
    if (fields != null) {
      kinds.add(fields.schema());
    }
    return kinds;
  }

  private static JsonObject typed(String type) {
    return JsonObject.builder().put("type", new JsonString(type)).build();
  }
}
