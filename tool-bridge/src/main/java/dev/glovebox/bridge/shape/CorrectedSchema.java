package dev.glovebox.bridge.shape;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.schema.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a tool declares of its results, put right by what was seen: a declaration may be wrong, a
 * result is not. Only plain objects, lists and values are compared; of choices it believes the
 * tool.
 */
final class CorrectedSchema {
  private static final String[] CHOICES = {
    "anyOf", "oneOf", "allOf", "not", "if", "enum", "const", "patternProperties"
  };
  private static final String[] DEFINITIONS = {"$defs", "definitions"};

  private final References references;
  private final Set<String> unlisted;

  private CorrectedSchema(JsonObject root, Set<String> unlisted) {
    this.references = new References(root);
    this.unlisted = unlisted;
  }

  /**
   * The declared schema itself as long as nothing that was seen contradicts it.
   *
   * @param unlisted the places where {@link UnlistedValues} has found a value
   */
  static Json of(JsonObject declared, JsonObject seen, Set<String> unlisted) {
    Json corrected = new CorrectedSchema(declared, unlisted).correct(declared, seen, "");
    return corrected == declared ? declared : withDefinitions(corrected, declared);
  }

  private static Json withDefinitions(Json corrected, JsonObject root) {
    JsonObject.Builder whole = ((JsonObject) corrected).copy();
    for (String name : DEFINITIONS) {
      if (root.has(name)) {
        whole.put(name, root.get(name));
      }
    }
    return whole.build();
  }

  /** The same instance where both agree. */
  private Json correct(Json declared, Json seen, String place) {
    Json target = references.follow(declared);
    if (!(target instanceof JsonObject known) || !(seen instanceof JsonObject came)) {
      return declared;
    }
    ListedValues listed = ListedValues.of(known, references);
    if (listed != null) {
      return unlisted.contains(place) ? came : orNone(declared, listed, came);
    }
    String kind = kindOf(known);
    String type = came.text("type");
    if (kind.isEmpty() || type == null) {
      return came.has("anyOf") && !kind.isEmpty() ? orNone(declared, kind, came, place) : declared;
    }
    if (type.equals("null")) {
      return either(declared, came);
    }
    if (!accepts(kind, type)) {
      return came;
    }
    return switch (kind) {
      case "object" -> object(declared, known, came, place);
      case "array" -> array(declared, known, came, place);
      default -> declared;
    };
  }

  /** None may come beside what is listed. */
  private static Json orNone(Json declared, ListedValues listed, JsonObject came) {
    JsonArray kinds = came.array("anyOf");
    boolean isNull = kinds != null && kinds.items().contains(typed("null"));
    return isNull && !listed.haveNull() ? either(declared, typed("null")) : declared;
  }

  /** Several kinds came: all of them, unless they are what is declared or nothing. */
  private Json orNone(Json declared, String kind, JsonObject came, String place) {
    Json corrected = declared;
    boolean isNull = false;
    for (Json option : came.array("anyOf").items()) {
      String type = ((JsonObject) option).text("type");
      if ("null".equals(type)) {
        isNull = true;
      } else if (type == null || !accepts(kind, type)) {
        return came;
      } else {
        corrected = correct(declared, option, place);
      }
    }
    return isNull ? either(corrected, typed("null")) : corrected;
  }

  private Json object(Json declared, JsonObject known, JsonObject came, String place) {
    JsonObject properties = known.object("properties");
    JsonObject seen = came.object("properties");
    boolean isMap = known.get("additionalProperties") instanceof JsonObject;
    if (properties == null || seen == null || isMap) {
      return declared;
    }
    JsonObject.Builder corrected = properties.copy();
    boolean isSame = true;
    for (String name : seen.names()) {
      Json own = properties.get(name);
      Json right =
          own == null
              ? seen.get(name)
              : correct(own, seen.get(name), UnlistedValues.below(place, name));
      isSame &= right == own;
      corrected.put(name, right);
    }
    List<Json> required = required(known, properties, came);
    isSame &= required.size() == count(known) && !hasMore(seen, properties);
    if (isSame) {
      return declared;
    }
    JsonObject.Builder whole = known.copy();
    String reference = ((JsonObject) declared).text("$ref");
    if (reference != null && known.text("title") == null) {
      whole.put("title", References.lastWord(reference));
    }
    return whole
        .put("properties", corrected.build())
        .put("required", new JsonArray(required))
        .build();
  }

  /** What was always there: of the declared ones, and of those that nobody declared. */
  private static List<Json> required(JsonObject known, JsonObject properties, JsonObject came) {
    List<Json> required = new ArrayList<>();
    JsonArray always = came.array("required");
    List<Json> seen = always == null ? List.of() : always.items();
    JsonArray declared = known.array("required");
    for (Json name : declared == null ? List.<Json>of() : declared.items()) {
      if (seen.contains(name)) {
        required.add(name);
      }
    }
    for (Json name : seen) {
      if (name instanceof JsonString text && !properties.has(text.value())) {
        required.add(name);
      }
    }
    return required;
  }

  private static int count(JsonObject known) {
    JsonArray required = known.array("required");
    return required == null ? 0 : required.items().size();
  }

  private static boolean hasMore(JsonObject seen, JsonObject properties) {
    for (String name : seen.names()) {
      if (!properties.has(name)) {
        return true;
      }
    }
    return false;
  }

  private Json array(Json declared, JsonObject known, JsonObject came, String place) {
    Json items = known.get("items");
    if (items == null || !came.has("items")) {
      return declared;
    }
    Json corrected = correct(items, came.get("items"), UnlistedValues.item(place));
    return corrected == items ? declared : known.copy().put("items", corrected).build();
  }

  /** The one kind that a schema declares; empty where it is none alone or has conditions. */
  private static String kindOf(JsonObject schema) {
    for (String word : CHOICES) {
      if (schema.has(word)) {
        return "";
      }
    }
    String type = schema.text("type");
    if (type != null) {
      return type;
    }
    return schema.has("type") || schema.object("properties") == null ? "" : "object";
  }

  private static boolean accepts(String declared, String came) {
    return declared.equals(came) || (declared.equals("number") && came.equals("integer"));
  }

  private static Json either(Json one, Json other) {
    return JsonObject.builder().put("anyOf", new JsonArray(List.of(one, other))).build();
  }

  private static JsonObject typed(String type) {
    return JsonObject.builder().put("type", type).build();
  }
}
