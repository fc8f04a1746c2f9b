package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonNull;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.browser.Patterns;
import dev.glovebox.bridge.schema.SchemaSide;
import dev.glovebox.bridge.source.functions.DefinitionKeys;
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
    JSObject run = fields.get(DefinitionKeys.RUN);
    if (!isA("function", run)) {
      throw noFunction(namespace, name);
    }
    DefinitionKeys.requireKnown(namespace + "." + name, JSObjects.keys(entry));
    JSObject input = fields.get(DefinitionKeys.INPUT);
    JSObject output = fields.get(DefinitionKeys.OUTPUT);
    boolean isReadOnly = isTrue(fields.get(DefinitionKeys.READ_ONLY));
    return new ToolDefinition(
        name,
        text(fields.get(DefinitionKeys.DESCRIPTION)),
        schema(namespace + "." + name, SchemaSide.INPUT, input),
        schema(namespace + "." + name, SchemaSide.OUTPUT, output),
        isReadOnly,
        isTrue(fields.get(DefinitionKeys.IDEMPOTENT)),
        JsReuse.of(namespace + "." + name, fields, isReadOnly),
        isOutgoing(namespace + "." + name, fields.get(DefinitionKeys.OUTGOING))
            ? new JsInvoker.Outgoing((JsFunction) run, validator(input), validator(output))
            : new JsInvoker((JsFunction) run, validator(input), validator(output)));
  }

  /** What is no plain yes or no must not pass for a no: arguments would leave as they are. */
  private static boolean isOutgoing(String function, JSObject value) {
    if (value != null && !isA("undefined", value) && !isA("boolean", value)) {
      throw new IllegalArgumentException(
          function + ": " + DefinitionKeys.OUTGOING + " must be true or false");
    }
    return isTrue(value);
  }

  private Json schema(String function, SchemaSide side, JSObject value) {
    if (value == null || isA("undefined", value)) {
      return null;
    }
    if (StandardSchema.isOne(value)) {
      return schemaOfValidator(value, side.word());
    }
    Json schema = isA("object", value) ? parser.parse(JSON.stringify(value)) : JsonNull.INSTANCE;
    side.fault(schema, Patterns::isOne)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException(function + ": " + fault);
            });
    return schema;
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
