package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads one schema. Lives for that one reading. */
public final class SchemaReader {
  private static final int MAX_DEPTH = 24;
  private static final int MAX_NODES = 4000;

  private final References references;
  private final Declarations declarations = new Declarations();
  private final Map<String, PythonType> byReference = new TreeMap<>();
  private final List<Read> read = new ArrayList<>();
  private int nodes;

  public SchemaReader(Json root) {
    this.references = new References(root);
  }

  /** The types of a whole schema; {@code name} is what an unnamed object would be called. */
  public static SchemaTypes read(Json schema, String name) {
    SchemaReader reader = new SchemaReader(schema);
    Place place = Place.root(name);
    PythonType type = reader.whole(schema, place);
    RolledTypes rolled = RolledTypes.of(reader.declarations());
    return new SchemaTypes(rolled.type(type), rolled.declarations());
  }

  /** The properties of an object schema, gathered from everywhere; empty for any other schema. */
  public ObjectShape shape(Json schema) {
    return ObjectShape.of(schema, references);
  }

  /** The type of one property of the object that {@code owner} names. */
  public PythonType property(String owner, String property, Json schema) {
    return type(schema, Place.root(owner).part(property));
  }

  /** The schema that a property's schema refers to, for its description and its default. */
  public Json target(Json schema) {
    return references.follow(schema);
  }

  /** The named types met so far. */
  public Map<String, Declaration> declarations() {
    return declarations.finished();
  }

  private PythonType whole(Json schema, Place place) {
    String name = declarations.reserve(title(schema, place.name()));
    byReference.put("#", new PythonType.Named(name));
    return named(name, schema, 0);
  }

  private PythonType type(Json schema, Place place) {
    if (!(schema instanceof JsonObject object)
        || ++nodes > MAX_NODES
        || place.depth() > MAX_DEPTH) {
      return PythonType.ANY;
    }
    String reference = object.text("$ref");
    PythonType type =
        reference != null ? reference(reference, place.depth()) : described(object, place);
    return object.isTrue("nullable") ? PythonType.orNone(type) : type;
  }

  private PythonType reference(String reference, int depth) {
    PythonType known = byReference.get(reference);
    if (known != null) {
      if (known instanceof PythonType.Named self) {
        declarations.mention(self.name());
      }
      return known;
    }
    Json target = references.resolve(reference);
    if (target == null || declarations.isFull()) {
      return PythonType.ANY;
    }
    for (Read read : read) {
      if (read.schema == target) {
        PythonType same = new PythonType.Named(read.name);
        byReference.put(reference, same);
        declarations.mention(read.name);
        return same;
      }
    }
    String name = declarations.reserve(References.lastWord(reference));
    byReference.put(reference, new PythonType.Named(name));
    PythonType type = named(name, target, depth);
    byReference.put(reference, type);
    return type;
  }

  /** Reads a schema that a name was reserved for; the name is used only when it is of use. */
  private PythonType named(String name, Json schema, int depth) {
    PythonType self = new PythonType.Named(name);
    PythonType type = type(schema, Place.named(name, true, depth + 1));
    if (declarations.isDeclared(name)) {
      return type;
    }
    boolean isInline = depth == 0 || isShort(type);
    if (isInline && !type.equals(self) && !declarations.isMentioned(name)) {
      declarations.release(name);
      return type;
    }
    declarations.declare(new Declaration.Alias(name, type.equals(self) ? PythonType.ANY : type));
    return self;
  }

  private static boolean isShort(PythonType type) {
    return type instanceof PythonType.Plain
        || type instanceof PythonType.Named
        || (type instanceof PythonType.Literals literals && literals.values().size() <= 8);
  }

  private PythonType described(JsonObject schema, Place place) {
    if (schema.has("const")) {
      return Enumeration.type(JsonArray.of(schema.get("const")));
    }
    if (schema.array("enum") != null) {
      return Enumeration.type(schema.array("enum"));
    }
    return switch (schema.get("type")) {
      case JsonString one -> typed(schema, one.value(), place);
      case JsonArray several -> union(schema, several, place);
      case null, default -> untyped(schema, place);
    };
  }

  private PythonType union(JsonObject schema, JsonArray types, Place place) {
    List<PythonType> options = new ArrayList<>();
    for (Json type : types.items()) {
      options.add(
          type instanceof JsonString text ? typed(schema, text.value(), place) : PythonType.ANY);
    }
    return PythonType.union(options);
  }

  private PythonType typed(JsonObject schema, String type, Place place) {
    return switch (type) {
      case "string" -> PythonType.STRING;
      case "integer" -> PythonType.INTEGER;
      case "number" -> PythonType.NUMBER;
      case "boolean" -> PythonType.BOOLEAN;
      case "null" -> PythonType.NONE;
      case "array" -> array(schema, place);
      case "object" -> object(schema, place);
      default -> PythonType.ANY;
    };
  }

  private PythonType untyped(JsonObject schema, Place place) {
    if (schema.has("properties") || schema.has("additionalProperties")) {
      return object(schema, place);
    }
    if (schema.has("items") || schema.has("prefixItems")) {
      return array(schema, place);
    }
    if (schema.array("allOf") != null) {
      return all(schema, place);
    }
    JsonArray options =
        schema.array("anyOf") != null ? schema.array("anyOf") : schema.array("oneOf");
    return options == null ? PythonType.ANY : any(options, place);
  }

  private PythonType all(JsonObject schema, Place place) {
    JsonArray parts = schema.array("allOf");
    if (parts.items().size() == 1) {
      return type(parts.items().get(0), place.same());
    }
    if (!shape(schema).properties().isEmpty()) {
      return object(schema, place);
    }
    for (Json part : parts.items()) {
      PythonType type = type(part, place.inner());
      if (!type.equals(PythonType.ANY)) {
        return type;
      }
    }
    return PythonType.ANY;
  }

  private PythonType any(JsonArray options, Place place) {
    int alternatives = 0;
    for (Json option : options.items()) {
      alternatives += isNull(option) ? 0 : 1;
    }
    List<PythonType> types = new ArrayList<>();
    for (Json option : options.items()) {
      types.add(type(option, alternatives == 1 ? place.same() : place.inner()));
    }
    return PythonType.union(types);
  }

  private static boolean isNull(Json schema) {
    return schema instanceof JsonObject object && "null".equals(object.text("type"));
  }

  private PythonType array(JsonObject schema, Place place) {
    Json items = schema.get("items");
    JsonArray prefix = items instanceof JsonArray old ? old : schema.array("prefixItems");
    if (prefix == null || prefix.items().isEmpty()) {
      return new PythonType.ListOf(
          items == null ? PythonType.ANY : type(items, place.part("Item")));
    }
    List<PythonType> types = new ArrayList<>();
    for (Json item : prefix.items()) {
      types.add(type(item, place.part("Item")));
    }
    Json rest = items instanceof JsonArray ? schema.get("additionalItems") : items;
    boolean isClosed = rest == null || rest.equals(JsonBoolean.FALSE);
    return new PythonType.TupleOf(types, isClosed ? null : type(rest, place.part("Item")));
  }

  private PythonType object(JsonObject schema, Place place) {
    ObjectShape shape = shape(schema);
    if (shape.properties().isEmpty() || shape.isTooLarge() || declarations.isFull()) {
      boolean isMap = shape.properties().isEmpty() && shape.isOpen();
      return new PythonType.DictOf(
          isMap ? type(shape.additional(), place.part("Value")) : PythonType.ANY);
    }
    String name =
        place.isReserved() && !declarations.isDeclared(place.name())
            ? place.name()
            : declarations.reserve(title(schema, place.name()));
    read.add(new Read(schema, name));
    Place owner = Place.named(name, false, place.depth());
    List<Declaration.Field> fields = new ArrayList<>();
    for (Map.Entry<String, Json> property : shape.properties().entrySet()) {
      String key = property.getKey();
      PythonType type = type(property.getValue(), owner.part(key));
      String note = SchemaNote.of(references.follow(property.getValue()));
      fields.add(new Declaration.Field(key, type, shape.isRequired(key), note));
    }
    declarations.declare(new Declaration.TypedDict(name, fields));
    return new PythonType.Named(name);
  }

  /** An object that has its name, so that whoever refers to it by its place means that. */
  private record Read(Json schema, String name) {}

  private static String title(Json schema, String fallback) {
    String title = schema instanceof JsonObject object ? object.text("title") : null;
    return title == null || title.strip().isEmpty() || title.length() > 40 ? fallback : title;
  }
}
