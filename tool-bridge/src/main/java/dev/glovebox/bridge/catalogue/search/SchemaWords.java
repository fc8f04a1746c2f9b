package dev.glovebox.bridge.catalogue.search;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * The words of one schema that somebody may look for: names of keys, allowed values, and what is
 * said about them. Bounded, because schemas come from strangers.
 */
final class SchemaWords {
  private static final int MAX_DEPTH = 8;

  /** Keys that lie deeper say little of what a function is for: a list's items are at two. */
  private static final int NEAR = 2;

  private static final int MAX_PLACES = 300;
  private static final int MAX_VALUES = 60;
  private static final int MAX_LENGTH = 300;
  private static final String[] BRANCHES = {"allOf", "anyOf", "oneOf", "prefixItems"};

  private final int weightOfNames;
  private final int weightOfNotes;
  private final List<String> names = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private Json root;
  private int places;

  SchemaWords(int weightOfNames, int weightOfNotes) {
    this.weightOfNames = weightOfNames;
    this.weightOfNotes = weightOfNotes;
  }

  /** Reads a schema; null is one that says nothing. */
  void visit(Json schema) {
    root = schema;
    visit(schema, 0);
  }

  /** Tells each text with its weight. */
  void tell(ObjIntConsumer<String> listener) {
    names.forEach(name -> listener.accept(name, weightOfNames));
    notes.forEach(note -> listener.accept(note, weightOfNotes));
  }

  private void visit(Json schema, int depth) {
    if (!(schema instanceof JsonObject object) || depth > MAX_DEPTH || ++places > MAX_PLACES) {
      return;
    }
    String description = object.text("description");
    if (description != null && depth > 0) {
      notes.add(description.substring(0, Math.min(MAX_LENGTH, description.length())));
    }
    addValues(object.array("enum"));
    if (object.get("const") instanceof JsonString text) {
      names.add(text.value());
    }
    JsonObject properties = object.object("properties");
    if (properties != null) {
      for (String name : properties.names()) {
        if (places >= MAX_PLACES) {
          break;
        }
        (depth > NEAR ? notes : names).add(name);
        visit(properties.get(name), depth + 1);
      }
    }
    visit(object.get("items"), depth + 1);
    visit(object.get("additionalProperties"), depth + 1);
    for (String branch : BRANCHES) {
      JsonArray options = object.array(branch);
      if (options != null) {
        options.items().forEach(option -> visit(option, depth + 1));
      }
    }
    visit(referred(object.text("$ref")), depth + 1);
  }

  private void addValues(JsonArray values) {
    if (values != null) {
      List<Json> items = values.items();
      for (Json value : items.subList(0, Math.min(MAX_VALUES, items.size()))) {
        if (value instanceof JsonString text) {
          names.add(text.value().substring(0, Math.min(MAX_LENGTH, text.value().length())));
        }
      }
    }
  }

  /** What a reference into the same schema means; others are followed by nobody. */
  private Json referred(String reference) {
    if (reference == null || !reference.startsWith("#/")) {
      return null;
    }
    Json target = root;
    int start = 2;
    while (start <= reference.length() && target instanceof JsonObject object) {
      int slash = reference.indexOf('/', start);
      int end = slash < 0 ? reference.length() : slash;
      target = object.get(reference.substring(start, end));
      start = end + 1;
    }
    return target;
  }
}
