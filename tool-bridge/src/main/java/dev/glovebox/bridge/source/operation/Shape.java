package dev.glovebox.bridge.source.operation;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** JSON Schemas for tables of operations, short enough to be read as a table. */
public final class Shape {
  private Shape() {}

  /** A property of an object. */
  public record Property(String name, Json schema, boolean isRequired) {}

  public static Property needs(String name, Json schema) {
    return new Property(name, schema, true);
  }

  public static Property may(String name, Json schema) {
    return new Property(name, schema, false);
  }

  /** An object that has one member for certain, and whatever others: a dict in a script. */
  public static JsonObject dataWith(String member, String description) {
    return JsonObject.builder()
        .put("type", "object")
        .put("description", description)
        .put("required", JsonArray.of(new JsonString(member)))
        .put("additionalProperties", JsonBoolean.TRUE)
        .build();
  }

  /** An object of these members and no others. */
  public static JsonObject object(Property... properties) {
    JsonObject.Builder members = JsonObject.builder();
    List<Json> required = new ArrayList<>();
    for (Property property : properties) {
      members.put(property.name(), property.schema());
      if (property.isRequired()) {
        required.add(new JsonString(property.name()));
      }
    }
    return JsonObject.builder()
        .put("type", "object")
        .put("properties", members.build())
        .put("required", new JsonArray(required))
        .put("additionalProperties", JsonBoolean.FALSE)
        .build();
  }

  /** An object of whatever members. */
  public static JsonObject data(String description) {
    return JsonObject.builder()
        .put("type", "object")
        .put("description", description)
        .put("additionalProperties", JsonBoolean.TRUE)
        .build();
  }

  public static JsonObject data() {
    return JsonObject.builder()
        .put("type", "object")
        .put("additionalProperties", JsonBoolean.TRUE)
        .build();
  }

  public static JsonObject listOf(Json items) {
    return JsonObject.builder().put("type", "array").put("items", items).build();
  }

  public static JsonObject text() {
    return typed("string");
  }

  public static JsonObject text(String description) {
    return typed("string", description);
  }

  public static JsonObject oneOf(String description, String... words) {
    List<Json> choices = new ArrayList<>();
    for (String word : words) {
      choices.add(new JsonString(word));
    }
    return JsonObject.builder()
        .put("enum", new JsonArray(choices))
        .put("description", description)
        .build();
  }

  public static JsonObject flag() {
    return typed("boolean");
  }

  public static JsonObject flag(String description) {
    return typed("boolean", description);
  }

  public static JsonObject number() {
    return typed("number");
  }

  /** A whole number from one to the most. */
  public static JsonObject count(String description, int most) {
    return JsonObject.builder()
        .put("type", "integer")
        .put("minimum", JsonNumber.of(1))
        .put("maximum", JsonNumber.of(most))
        .put("description", description)
        .build();
  }

  /** Any value. */
  public static JsonObject anything() {
    return JsonObject.EMPTY;
  }

  /** No value: {@code None} in a script. */
  public static JsonObject nothing() {
    return typed("null");
  }

  private static JsonObject typed(String type) {
    return JsonObject.builder().put("type", type).build();
  }

  private static JsonObject typed(String type, String description) {
    return JsonObject.builder().put("type", type).put("description", description).build();
  }
}
