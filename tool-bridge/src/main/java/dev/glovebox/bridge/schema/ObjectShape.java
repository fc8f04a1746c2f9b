package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.order.TreeInOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The properties of an object schema, gathered from the schema itself, from all of its {@code
 * allOf}, and as optional ones from the branches of {@code anyOf} and {@code oneOf}.
 */
public final class ObjectShape {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_PROPERTIES = 300;
  private static final int MAX_BRANCHES = 500;
  private static final int MAX_REQUIRED = 5_000;

  private final References references;
  private final Map<String, Json> properties = new TreeInOrder<>();
  private final Set<String> required = new TreeSet<>();
  private final List<JsonArray> requiring = new ArrayList<>();
  private Json additional;
  private boolean hasPatterns;
  private int branches;

  private ObjectShape(References references) {
    this.references = references;
  }

  /** Of a schema that stands alone. */
  public static ObjectShape of(Json schema) {
    return of(schema, new References(schema));
  }

  static ObjectShape of(Json schema, References references) {
    ObjectShape shape = new ObjectShape(references);
    shape.gather(schema, true, 0);
    shape.gatherRequired();
    return shape;
  }

  private void gatherRequired() {
    int left = MAX_REQUIRED;
    for (JsonArray names : requiring) {
      for (Json name : names.items()) {
        if (left-- == 0) {
          return;
        }
        if (name instanceof JsonString text && properties.containsKey(text.value())) {
          required.add(text.value());
        }
      }
    }
  }

  /** The schemas of the properties by name, in the order of the schema. */
  public Map<String, Json> properties() {
    return properties;
  }

  public boolean isRequired(String property) {
    return required.contains(property);
  }

  /** Whether there are more properties than a person or a model would read. */
  public boolean isTooLarge() {
    return properties.size() > MAX_PROPERTIES;
  }

  /** The schema of properties that are not listed; null when nothing is said about them. */
  public Json additional() {
    return additional;
  }

  /** Whether the schema says in so many words that further properties may be there. */
  public boolean isOpen() {
    return hasPatterns || (additional != null && !additional.equals(JsonBoolean.FALSE));
  }

  private void gather(Json schema, boolean counts, int depth) {
    // References make a small schema as wide as it likes.
    if (depth > MAX_DEPTH
        || ++branches > MAX_BRANCHES
        || !(references.follow(schema) instanceof JsonObject object)) {
      return;
    }
    gatherProperties(object);
    if (counts && object.array("required") != null) {
      requiring.add(object.array("required"));
    }
    if (additional == null && object.has("additionalProperties")) {
      additional = object.get("additionalProperties");
    }
    gatherBranches(object.array("allOf"), counts, depth);
    gatherBranches(object.array("anyOf"), false, depth);
    gatherBranches(object.array("oneOf"), false, depth);
  }

  private void gatherProperties(JsonObject object) {
    JsonObject own = object.object("properties");
    if (own != null) {
      for (String name : own.names()) {
        if (isTooLarge()) {
          break;
        }
        properties.putIfAbsent(name, own.get(name));
      }
    }
    JsonObject patterns = object.object("patternProperties");
    if (patterns != null && patterns.size() > 0) {
      hasPatterns = true;
      additional = patterns.size() == 1 ? patterns.get(patterns.names().get(0)) : JsonBoolean.TRUE;
    }
  }

  private void gatherBranches(JsonArray branches, boolean counts, int depth) {
    if (branches != null) {
      for (Json branch : branches.items()) {
        gather(branch, counts, depth + 1);
      }
    }
  }
}
