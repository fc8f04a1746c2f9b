package dev.glovebox.demo.desk.json;

import java.util.ArrayList;
import java.util.List;

/** JSON Schemas in few words, for the table of methods. */
public final class Schema {
  private Schema() {}

  /** One property of a record. */
  public record Field(String name, Row schema, boolean isRequired) {}

  public static Field need(String name, Row schema) {
    return new Field(name, schema, true);
  }

  public static Field may(String name, Row schema) {
    return new Field(name, schema, false);
  }

  /** What a method takes: its parameters by name, and no other. */
  public static Row parameters(Field... fields) {
    return object(fields);
  }

  /** A named shape; the name is what a script's type annotations call it. */
  public static Row record(String title, Field... fields) {
    Row schema = Row.of("title", title);
    schema.putAll(object(fields));
    return schema;
  }

  private static Row object(Field... fields) {
    Row properties = new Row();
    List<String> required = new ArrayList<>();
    for (Field field : fields) {
      properties.put(field.name(), field.schema());
      if (field.isRequired()) {
        required.add(field.name());
      }
    }
    Row schema = Row.of("type", "object").with("properties", properties);
    return schema.with("required", required).with("additionalProperties", false);
  }

  public static Row list(Row items) {
    return Row.of("type", "array").with("items", items);
  }

  public static Row text() {
    return Row.of("type", "string");
  }

  public static Row text(String description) {
    return described(text(), description);
  }

  public static Row date() {
    return text().with("format", "date");
  }

  public static Row date(String description) {
    return described(date(), description);
  }

  public static Row number(String description) {
    return described(Row.of("type", "number"), description);
  }

  public static Row whole() {
    return Row.of("type", "integer");
  }

  public static Row whole(String description) {
    return described(whole(), description);
  }

  /** A whole number that is at least this much. */
  public static Row atLeast(int least, String description) {
    return whole(description).with("minimum", least);
  }

  public static Row flag(String description) {
    return described(Row.of("type", "boolean"), description);
  }

  public static Row oneOf(List<String> words) {
    return text().with("enum", words);
  }

  public static Row described(Row schema, String description) {
    return schema.with("description", description);
  }

  public static Row orNull(Row schema) {
    return Row.of("anyOf", List.of(schema, Row.of("type", "null")));
  }
}
