package dev.glovebox.demo.approval;

import dev.glovebox.demo.value.JsonLine;
import dev.glovebox.demo.value.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The arguments of one call that asks, a field for each: those of the schema in its order, then
 * what the script gave beside them.
 */
public final class ApprovalForm {
  private final List<Field> fields;

  private ApprovalForm(List<Field> fields) {
    this.fields = fields;
  }

  /**
   * @param schema of the function's arguments; null where there is none
   * @param args an object
   */
  public static ApprovalForm of(JsonValue schema, JsonValue args) {
    JsonValue properties = schema == null ? null : schema.get("properties");
    Set<String> required = textsOf(schema == null ? null : schema.get("required"));
    ShapeReader shapes = new ShapeReader(schema);
    Set<String> names = new LinkedHashSet<>(namesOf(properties));
    names.addAll(namesOf(args));
    List<Field> fields = new ArrayList<>();
    for (String name : names) {
      JsonValue property = properties == null ? null : properties.get(name);
      JsonValue given = args.get(name);
      Shape shape = shapes.read(property, given);
      fields.add(new Field(name, shape, required.contains(name), given));
    }
    return new ApprovalForm(fields);
  }

  private static List<String> namesOf(JsonValue object) {
    List<String> names = new ArrayList<>();
    if (object != null && object.is(JsonValue.Kind.OBJECT)) {
      for (int index = 0; index < object.size(); index++) {
        names.add(object.nameAt(index));
      }
    }
    return names;
  }

  private static Set<String> textsOf(JsonValue list) {
    Set<String> texts = new LinkedHashSet<>();
    if (list != null && list.is(JsonValue.Kind.LIST)) {
      for (int index = 0; index < list.size(); index++) {
        texts.add(list.itemAt(index).plain());
      }
    }
    return texts;
  }

  public List<Field> fields() {
    return fields;
  }

  /**
   * What a person made of it.
   *
   * @param entered what stands in each field, by name; of a flag {@code true} or {@code false}
   * @param parser reads JSON, and gives null for what is none
   */
  public Reading read(Map<String, String> entered, Function<String, JsonValue> parser) {
    FieldReader reader = new FieldReader(parser);
    Map<String, String> problems = new LinkedHashMap<>();
    StringBuilder args = new StringBuilder("{");
    for (Field field : fields) {
      FieldReader.Entry entry = reader.read(field, entered.getOrDefault(field.name(), ""));
      if (entry.problem() != null) {
        problems.put(field.name(), entry.problem());
      } else if (entry.json() != null) {
        args.append(args.length() > 1 ? "," : "");
        args.append(JsonLine.quoted(field.name())).append(':').append(entry.json());
      }
    }
    return new Reading(args.append('}').toString(), problems);
  }

  /**
   * @param argsJson all arguments, where there is no problem
   * @param problems what is wrong, by the name of the field
   */
  public record Reading(String argsJson, Map<String, String> problems) {
    public boolean isFine() {
      return problems.isEmpty();
    }
  }
}
