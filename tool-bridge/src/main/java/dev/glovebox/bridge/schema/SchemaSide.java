package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.Optional;
import java.util.function.Predicate;

/** What a schema of a function describes. */
public enum SchemaSide {
  INPUT("input"),
  OUTPUT("output"),
  /** Of what a script asks for, and not of a function. */
  ASKED("schema");

  private final String word;

  SchemaSide(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  /**
   * What is wrong with a schema of this side, as a sentence for whoever wrote it; empty when
   * nothing is.
   *
   * @param isPattern whether the browser takes a text for a regular expression
   */
  public Optional<String> fault(Json schema, Predicate<String> isPattern) {
    Optional<String> fault = SchemaFaults.first(word, schema, isPattern);
    return fault.isEmpty() && this == INPUT && describesNoObject(schema)
        ? Optional.of("input must describe an object, because arguments have names")
        : fault;
  }

  private static boolean describesNoObject(Json schema) {
    return schema instanceof JsonObject object
        && switch (object.get("type")) {
          case JsonString one -> !one.value().equals("object");
          case JsonArray several -> !several.items().contains(new JsonString("object"));
          case null, default -> false;
        };
  }
}
