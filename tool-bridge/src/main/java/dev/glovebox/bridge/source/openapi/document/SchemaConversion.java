package dev.glovebox.bridge.source.openapi.document;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.schema.References;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns schemas of a document into JSON Schema 2020-12, each referenced one once. What is only read
 * is left out of requests, what is only written out of answers. Lives as long as the reading of its
 * document.
 */
final class SchemaConversion {
  /** Words that are not JSON Schema, or only talk about the schema. */
  private static final Set<String> DROPPED =
      Set.of(
          "nullable",
          "discriminator",
          "example",
          "examples",
          "xml",
          "externalDocs",
          "deprecated",
          "readOnly",
          "writeOnly",
          "$schema",
          "$id",
          "exclusiveMinimum",
          "exclusiveMaximum");

  /** Words whose value is data, and not to be read as schemas. */
  private static final Set<String> DATA = Set.of("enum", "const", "default", "required", "type");

  private final OpenApiDocument document;
  private final String hiddenMark;
  private final Map<String, String> namesByReference = new TreeMap<>();
  private final Set<String> takenNames = new TreeSet<>();
  private final Map<String, Json> converted = new TreeMap<>();
  private final Map<String, Set<String>> mentions = new TreeMap<>();

  private SchemaConversion(OpenApiDocument document, String hiddenMark) {
    this.document = document;
    this.hiddenMark = hiddenMark;
  }

  static SchemaConversion ofRequests(OpenApiDocument document) {
    return new SchemaConversion(document, "readOnly");
  }

  static SchemaConversion ofAnswers(OpenApiDocument document) {
    return new SchemaConversion(document, "writeOnly");
  }

  /** The schema in today's words; the references that it mentions are added to the set. */
  Json part(Json schema, Set<String> mentioned) {
    return switch (schema) {
      case JsonObject object -> object(object, mentioned);
      case JsonBoolean flag -> flag;
      case null, default -> JsonObject.EMPTY;
    };
  }

  /** The definitions behind these references and behind all that they mention. */
  JsonObject definitions(Set<String> references) {
    Map<String, Json> definitions = new TreeMap<>();
    List<String> waiting = new ArrayList<>(references);
    for (int i = 0; i < waiting.size(); i++) {
      String reference = waiting.get(i);
      if (definitions.put(name(reference), definition(reference)) == null) {
        waiting.addAll(mentions.get(reference));
      }
    }
    return JsonObject.of(definitions);
  }

  /** The whole schema with its definitions. */
  Json whole(Json schema) {
    Set<String> mentioned = new TreeSet<>();
    return withDefinitions(part(schema, mentioned), mentioned);
  }

  /** The schema with the definitions behind these references. */
  Json withDefinitions(Json schema, Set<String> mentioned) {
    if (mentioned.isEmpty() || !(schema instanceof JsonObject object)) {
      return schema;
    }
    return object.copy().put("$defs", definitions(mentioned)).build();
  }

  private Json definition(String reference) {
    Json known = converted.get(reference);
    if (known == null) {
      Set<String> mentioned = new TreeSet<>();
      known = part(document.target(reference), mentioned);
      converted.put(reference, known);
      mentions.put(reference, mentioned);
    }
    return known;
  }

  private Json object(JsonObject schema, Set<String> mentioned) {
    JsonObject.Builder out = JsonObject.builder();
    for (String name : schema.names()) {
      if (!DROPPED.contains(name) && !name.startsWith("x-")) {
        out.put(name, member(name, schema.get(name), schema, mentioned));
      }
    }
    bound(schema, "minimum", "exclusiveMinimum", out);
    bound(schema, "maximum", "exclusiveMaximum", out);
    JsonObject built = out.build();
    return schema.isTrue("nullable") ? nullable(built) : built;
  }

  private Json member(String name, Json value, JsonObject owner, Set<String> mentioned) {
    return switch (value) {
      case JsonString text when name.equals("$ref") -> reference(text, mentioned);
      case JsonObject map when name.equals("properties") || name.equals("patternProperties") ->
          each(map, name.equals("properties"), mentioned);
      case JsonArray names when name.equals("required") -> required(names, owner);
      case JsonObject schema when !DATA.contains(name) -> object(schema, mentioned);
      case JsonArray schemas when !DATA.contains(name) -> all(schemas, mentioned);
      default -> value;
    };
  }

  private Json reference(JsonString reference, Set<String> mentioned) {
    String text = reference.value();
    if (document.target(text) == null) {
      // Points outside of the document, or to nothing: a definition that admits everything.
      converted.put(text, JsonObject.EMPTY);
      mentions.put(text, Set.of());
    }
    mentioned.add(text);
    return new JsonString("#/$defs/" + name(text));
  }

  private Json each(JsonObject schemas, boolean areProperties, Set<String> mentioned) {
    JsonObject.Builder out = JsonObject.builder();
    for (String name : schemas.names()) {
      if (!areProperties || !isHidden(schemas.get(name))) {
        out.put(name, part(schemas.get(name), mentioned));
      }
    }
    return out.build();
  }

  private Json all(JsonArray schemas, Set<String> mentioned) {
    List<Json> out = new ArrayList<>();
    for (Json schema : schemas.items()) {
      out.add(part(schema, mentioned));
    }
    return new JsonArray(out);
  }

  private Json required(JsonArray names, JsonObject owner) {
    JsonObject properties = owner.object("properties");
    List<Json> out = new ArrayList<>();
    for (Json name : names.items()) {
      boolean isHidden =
          properties != null
              && name instanceof JsonString text
              && isHidden(properties.get(text.value()));
      if (!isHidden) {
        out.add(name);
      }
    }
    return new JsonArray(out);
  }

  private boolean isHidden(Json property) {
    JsonObject object = document.object(property);
    return object != null && object.isTrue(hiddenMark);
  }

  /** In 3.0 an exclusive bound is a mark beside the bound, in 2020-12 a bound of its own. */
  private static void bound(
      JsonObject schema, String inclusive, String exclusive, JsonObject.Builder out) {
    Json mark = schema.get(exclusive);
    if (mark == null || JsonBoolean.FALSE.equals(mark)) {
      return;
    }
    if (!JsonBoolean.TRUE.equals(mark)) {
      out.put(exclusive, mark);
    } else if (schema.has(inclusive)) {
      out.put(exclusive, schema.get(inclusive));
    }
  }

  private static Json nullable(JsonObject schema) {
    Json type = schema.get("type");
    if (!(type instanceof JsonString) || schema.has("$ref") || schema.has("enum")) {
      return JsonObject.builder()
          .put("anyOf", JsonArray.of(schema, JsonObject.builder().put("type", "null").build()))
          .build();
    }
    return schema.copy().put("type", JsonArray.of(type, new JsonString("null"))).build();
  }

  /** A name without anything that a reference would have to escape; the same in every reading. */
  private String name(String reference) {
    String known = namesByReference.get(reference);
    if (known != null) {
      return known;
    }
    String plain = plain(References.lastWord(reference));
    String name = plain;
    for (int i = 2; !takenNames.add(name); i++) {
      name = plain + "_" + i;
    }
    namesByReference.put(reference, name);
    return name;
  }

  private static String plain(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isPlain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      out.append(isPlain ? c : '_');
    }
    return out.isEmpty() ? "schema" : out.toString();
  }
}
