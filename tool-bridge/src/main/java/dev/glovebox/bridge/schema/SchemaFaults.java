package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.name.NearestNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Looks for the mistakes that a schema library passes over or trips over in the middle of a call.
 * Lives for one schema; what it looks at is bounded, because strangers write schemas too.
 */
final class SchemaFaults {
  private static final int MOST_PARTS = 10_000;
  private static final int MOST_TYPES = 100;
  private static final int MOST_PATTERNS = 1_000;
  private static final int LONGEST_QUOTE = 60;
  private static final int LONGEST_PLACE = 200;

  private static final List<String> TYPES =
      List.of("string", "integer", "number", "boolean", "null", "array", "object");

  /** What the value of a keyword must be. */
  private enum Kind {
    SCHEMA("a schema"),
    SCHEMA_OR_SCHEMAS("a schema or a list of schemas"),
    SCHEMAS("a list of schemas"),
    NAMED_SCHEMAS("an object of schemas"),
    NAMED_PATTERNS("an object of schemas"),
    NAMES("a list of names"),
    LIST("a list"),
    NUMBER("a number"),
    TEXT("a text"),
    PATTERN("a text"),
    REFERENCE("a text"),
    TYPE("a type or a list of types"),
    ANYTHING("anything");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private static final Map<String, Kind> KEYWORDS =
      Map.ofEntries(
          Map.entry("$anchor", Kind.TEXT),
          Map.entry("$comment", Kind.ANYTHING),
          Map.entry("$defs", Kind.NAMED_SCHEMAS),
          Map.entry("$dynamicAnchor", Kind.TEXT),
          Map.entry("$dynamicRef", Kind.TEXT),
          Map.entry("$id", Kind.TEXT),
          Map.entry("$ref", Kind.REFERENCE),
          Map.entry("$schema", Kind.TEXT),
          Map.entry("additionalItems", Kind.SCHEMA),
          Map.entry("additionalProperties", Kind.SCHEMA),
          Map.entry("allOf", Kind.SCHEMAS),
          Map.entry("anyOf", Kind.SCHEMAS),
          Map.entry("const", Kind.ANYTHING),
          Map.entry("contains", Kind.SCHEMA),
          Map.entry("default", Kind.ANYTHING),
          Map.entry("definitions", Kind.NAMED_SCHEMAS),
          Map.entry("dependencies", Kind.ANYTHING),
          Map.entry("dependentRequired", Kind.ANYTHING),
          Map.entry("dependentSchemas", Kind.NAMED_SCHEMAS),
          Map.entry("deprecated", Kind.ANYTHING),
          Map.entry("description", Kind.ANYTHING),
          Map.entry("else", Kind.SCHEMA),
          Map.entry("enum", Kind.LIST),
          Map.entry("examples", Kind.ANYTHING),
          Map.entry("exclusiveMaximum", Kind.NUMBER),
          Map.entry("exclusiveMinimum", Kind.NUMBER),
          Map.entry("format", Kind.TEXT),
          Map.entry("if", Kind.SCHEMA),
          Map.entry("items", Kind.SCHEMA_OR_SCHEMAS),
          Map.entry("maxItems", Kind.NUMBER),
          Map.entry("maxLength", Kind.NUMBER),
          Map.entry("maxProperties", Kind.NUMBER),
          Map.entry("maximum", Kind.NUMBER),
          Map.entry("minItems", Kind.NUMBER),
          Map.entry("minLength", Kind.NUMBER),
          Map.entry("minProperties", Kind.NUMBER),
          Map.entry("minimum", Kind.NUMBER),
          Map.entry("multipleOf", Kind.NUMBER),
          Map.entry("not", Kind.SCHEMA),
          Map.entry("nullable", Kind.ANYTHING),
          Map.entry("oneOf", Kind.SCHEMAS),
          Map.entry("pattern", Kind.PATTERN),
          Map.entry("patternProperties", Kind.NAMED_PATTERNS),
          Map.entry("prefixItems", Kind.SCHEMAS),
          Map.entry("properties", Kind.NAMED_SCHEMAS),
          Map.entry("propertyNames", Kind.SCHEMA),
          Map.entry("readOnly", Kind.ANYTHING),
          Map.entry("required", Kind.NAMES),
          Map.entry("then", Kind.SCHEMA),
          Map.entry("title", Kind.ANYTHING),
          Map.entry("type", Kind.TYPE),
          Map.entry("unevaluatedItems", Kind.SCHEMA),
          Map.entry("unevaluatedProperties", Kind.SCHEMA),
          Map.entry("uniqueItems", Kind.ANYTHING),
          Map.entry("writeOnly", Kind.ANYTHING));

  private final References references;
  private final Predicate<String> isPattern;
  private final ArrayDeque<Part> left = new ArrayDeque<>();
  private final Set<String> anchors = new TreeSet<>();
  private final Set<String> ids = new TreeSet<>();
  private final Set<String> referred = new TreeSet<>();
  private final List<Reference> referencesAt = new ArrayList<>();
  private int parts;
  private int patterns;
  private boolean isCutShort;

  private SchemaFaults(Json root, Predicate<String> isPattern) {
    this.references = new References(root);
    this.isPattern = isPattern;
  }

  /** A schema that is to be looked at, and where it stands. */
  private record Part(String at, Json schema) {}

  /** What is referred to, and by whom first. */
  private record Reference(String at, String text) {}

  /** What is wrong first, beginning with where; empty when nothing is. */
  static Optional<String> first(String name, Json schema, Predicate<String> isPattern) {
    if (!(schema instanceof JsonObject object)) {
      return Optional.of(name + " must be an object that is a JSON Schema");
    }
    return isForeign(object)
        ? Optional.of(
            name
                + " has no keyword of JSON Schema, only "
                + quoted(object.names().get(0))
                + "; what an object has goes into \"properties\"")
        : Optional.ofNullable(new SchemaFaults(schema, isPattern).find(new Part(name, schema)));
  }

  /** One who writes {@code {name: {type: "string"}}} would have every argument pass. */
  private static boolean isForeign(JsonObject schema) {
    for (String name : schema.names()) {
      if (KEYWORDS.containsKey(name) || name.startsWith("x-")) {
        return false;
      }
    }
    return schema.size() > 0;
  }

  private String find(Part root) {
    left.add(root);
    while (!left.isEmpty() && ++parts <= MOST_PARTS) {
      Part part = left.remove();
      String fault = part.schema() instanceof JsonObject object ? fault(part.at(), object) : null;
      if (fault != null) {
        return fault;
      }
    }
    return left.isEmpty() && !isCutShort ? danglingReference() : null;
  }

  private String fault(String at, JsonObject schema) {
    for (String name : schema.names()) {
      Kind kind = KEYWORDS.getOrDefault(name, Kind.ANYTHING);
      String fault = fault(within(at, name), kind, schema.get(name));
      if (fault != null) {
        return fault;
      }
    }
    note(schema.text("$anchor"), anchors);
    note(schema.text("$dynamicAnchor"), anchors);
    note(schema.text("$id"), ids);
    return null;
  }

  private static void note(String text, Set<String> known) {
    if (text != null) {
      known.add(text);
    }
  }

  private String fault(String at, Kind kind, Json value) {
    boolean isFit =
        switch (kind) {
          case SCHEMA -> isSchema(at, value);
          case SCHEMA_OR_SCHEMAS -> isSchema(at, value) || areSchemas(at, value);
          case SCHEMAS -> areSchemas(at, value);
          case NAMED_SCHEMAS, NAMED_PATTERNS -> areNamedSchemas(at, value);
          case NAMES -> value instanceof JsonArray list && areTexts(list);
          case LIST -> value instanceof JsonArray;
          case NUMBER -> value instanceof JsonNumber;
          case TEXT, PATTERN -> value instanceof JsonString;
          case REFERENCE -> isReference(at, value);
          case TYPE ->
              value instanceof JsonString || (value instanceof JsonArray list && areTexts(list));
          case ANYTHING -> true;
        };
    return isFit ? faultWithin(at, kind, value) : at + " must be " + kind.words;
  }

  private String faultWithin(String at, Kind kind, Json value) {
    return switch (kind) {
      case TYPE -> unknownType(at, value);
      case PATTERN -> brokenPattern(at, ((JsonString) value).value());
      case NAMED_PATTERNS -> brokenName(at, (JsonObject) value);
      default -> null;
    };
  }

  private boolean isSchema(String at, Json value) {
    if (value instanceof JsonObject) {
      left.add(new Part(at, value));
    }
    return value instanceof JsonObject || value instanceof JsonBoolean;
  }

  private boolean areSchemas(String at, Json value) {
    if (!(value instanceof JsonArray list)) {
      return false;
    }
    int place = 0;
    for (Json item : list.items()) {
      if (isFull()) {
        return true;
      }
      if (!isSchema(within(at, String.valueOf(place++)), item)) {
        return false;
      }
    }
    return true;
  }

  private boolean areNamedSchemas(String at, Json value) {
    if (!(value instanceof JsonObject named)) {
      return false;
    }
    for (String name : named.names()) {
      if (isFull()) {
        return true;
      }
      if (!isSchema(within(at, name), named.get(name))) {
        return false;
      }
    }
    return true;
  }

  /** So many wait to be looked at that no more will be. */
  private boolean isFull() {
    boolean isFull = parts + left.size() >= MOST_PARTS;
    isCutShort |= isFull;
    return isFull;
  }

  private static boolean areTexts(JsonArray list) {
    for (Json item : list.items()) {
      if (!(item instanceof JsonString)) {
        return false;
      }
    }
    return true;
  }

  private boolean isReference(String at, Json value) {
    if (value instanceof JsonString text && referred.add(text.value())) {
      referencesAt.add(new Reference(at, text.value()));
    }
    return value instanceof JsonString;
  }

  private static String unknownType(String at, Json value) {
    for (Json type : value instanceof JsonArray several ? first(several) : List.of(value)) {
      String word = ((JsonString) type).value();
      if (!TYPES.contains(word)) {
        List<String> nearest = new NearestNames(TYPES).to(word, 1);
        String end = nearest.isEmpty() ? "" : "; did you mean " + nearest.getFirst() + "?";
        return at + " is " + quoted(word) + ", which is not a type" + end;
      }
    }
    return null;
  }

  private static List<Json> first(JsonArray types) {
    return types.items().subList(0, Math.min(MOST_TYPES, types.items().size()));
  }

  private String brokenName(String at, JsonObject patterns) {
    for (String pattern : patterns.names()) {
      String fault = brokenPattern(at, pattern);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  private String brokenPattern(String at, String pattern) {
    return ++patterns > MOST_PATTERNS || isPattern.test(pattern)
        ? null
        : at + " has " + quoted(pattern) + ", which is not a regular expression";
  }

  /** When all is read: what is referred to may stand further down. */
  private String danglingReference() {
    for (Reference reference : referencesAt) {
      if (!isThere(reference.text())) {
        return reference.at() + " is " + quoted(reference.text()) + ", which leads nowhere";
      }
    }
    return null;
  }

  /** Within a part that has an address of its own, the library alone knows what is meant. */
  private boolean isThere(String reference) {
    boolean hasResources = ids.size() > 1;
    if (reference.startsWith("#") && !reference.startsWith("#/") && reference.length() > 1) {
      return anchors.contains(reference.substring(1)) || ids.contains(reference);
    }
    return hasResources || references.resolve(reference) != null;
  }

  /** Bounded, because it is made for each part. */
  private static String within(String at, String name) {
    return at.length() > LONGEST_PLACE ? at : at + "." + shortened(name);
  }

  private static String quoted(String text) {
    return "\"" + shortened(text) + "\"";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }
}
