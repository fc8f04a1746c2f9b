package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSBoolean;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/**
 * Reads {@code functions(namespace, {...})}: each entry a function, or an object with {@code run}.
 */
public final class JsFunctions {
  private final JsonParser parser;

  public JsFunctions(JsonParser parser) {
    this.parser = parser;
  }

  /** Begins to read the functions of a namespace. */
  public Reading read(String namespace, String purpose, JSMapLike<JSObject> entries) {
    return new Reading(namespace, purpose, entries);
  }

  /** Reads functions a few at a time, because there may be very many. Lives until all are read. */
  public final class Reading {
    private final String namespace;
    private final String purpose;
    private final JSMapLike<JSObject> entries;
    private final String[] names;
    private final List<ToolDefinition> definitions = new ArrayList<>();

    private Reading(String namespace, String purpose, JSMapLike<JSObject> entries) {
      this.namespace = namespace;
      this.purpose = purpose;
      this.entries = entries;
      this.names = JSObjects.keys(entries);
    }

    /**
     * The source when no more than so many functions were left to read, else null.
     *
     * @throws IllegalArgumentException naming the entry that is neither a function nor has one
     */
    public Source advance(int most) {
      int from = definitions.size();
      int to = names.length - from <= most ? names.length : from + most;
      for (int i = from; i < to; i++) {
        definitions.add(definition(namespace, names[i], entries.get(names[i])));
      }
      return to == names.length ? new FunctionsSource(namespace, purpose, definitions) : null;
    }
  }

  @SuppressWarnings("unchecked")
  private ToolDefinition definition(String namespace, String name, JSObject entry) {
    if (isA("function", entry)) {
      return new ToolDefinition(
          name, "", null, null, false, new JsInvoker((JsFunction) entry, null, null));
    }
    if (entry == null || !isA("object", entry)) {
      throw noFunction(namespace, name);
    }
    JSMapLike<JSObject> fields = (JSMapLike<JSObject>) entry;
    JSObject run = fields.get("run");
    if (!isA("function", run)) {
      throw noFunction(namespace, name);
    }
    return new ToolDefinition(
        name,
        text(fields.get("description")),
        schema(fields.get("input"), "input"),
        schema(fields.get("output"), "output"),
        isTrue(fields.get("readOnly")),
        new JsInvoker(
            (JsFunction) run, validator(fields.get("input")), validator(fields.get("output"))));
  }

  private Json schema(JSObject value, String side) {
    if (value == null || isA("undefined", value)) {
      return null;
    }
    return StandardSchema.isOne(value)
        ? schemaOfValidator(value, side)
        : parser.parse(JSON.stringify(value));
  }

  /** A type without a JSON Schema, such as a date, costs the function its types and no more. */
  private Json schemaOfValidator(JSObject validator, String side) {
    try {
      String text = StandardSchema.jsonSchema(validator, side);
      return text.isEmpty() ? null : parser.parse(text);
    } catch (RuntimeException noJsonSchema) {
      return null;
    }
  }

  private static JSObject validator(JSObject value) {
    return StandardSchema.isOne(value) ? value : null;
  }

  private static String text(JSObject value) {
    return isA("string", value) ? ((JSString) value).stringValue() : "";
  }

  private static boolean isTrue(JSObject value) {
    return isA("boolean", value) && ((JSBoolean) value).booleanValue();
  }

  private static boolean isA(String kind, JSObject value) {
    return kind.equals(JSObjects.typeOf(value));
  }

  private static IllegalArgumentException noFunction(String namespace, String name) {
    return new IllegalArgumentException(
        namespace + "." + name + " is neither a function nor an object with a function in run");
  }
}
