package dev.glovebox.bridge.source.ioconnect;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.json.JsonSyntaxException;

/**
 * What the owner of a method declared for models, in its flag {@code ioIntelMCPTool} or in the
 * definition of its application. Whatever is not of the right form reads as absent.
 *
 * @param description empty where there is none
 * @param input JSON Schema of the arguments, or null
 * @param output JSON Schema of the result, or null
 */
record DeclaredTool(String description, Json input, Json output, boolean isReadOnly) {
  static final DeclaredTool NONE = new DeclaredTool("", null, null, false);

  private static final String FLAG = "ioIntelMCPTool";

  /** What the flags of a method declare. */
  static DeclaredTool ofFlags(Json flags, JsonParser parser) {
    return flags instanceof JsonObject object ? of(object.get(FLAG), parser) : NONE;
  }

  /** What one entry declares. Its schemas are objects, or JSON texts of objects. */
  static DeclaredTool of(Json entry, JsonParser parser) {
    if (!(entry instanceof JsonObject declared)) {
      return NONE;
    }
    String description = declared.text("description");
    JsonObject annotations = declared.object("annotations");
    return new DeclaredTool(
        description == null ? "" : description,
        schema(declared.get("inputSchema"), parser),
        schema(declared.get("outputSchema"), parser),
        annotations != null && annotations.isTrue("readOnlyHint"));
  }

  /** This, and where it is silent the other. */
  DeclaredTool or(DeclaredTool other) {
    return new DeclaredTool(
        description.isEmpty() ? other.description : description,
        input == null ? other.input : input,
        output == null ? other.output : output,
        isReadOnly || other.isReadOnly);
  }

  private static Json schema(Json declared, JsonParser parser) {
    return switch (declared) {
      case JsonObject object -> object;
      case JsonString text -> parsed(text.value(), parser);
      case null, default -> null;
    };
  }

  private static Json parsed(String text, JsonParser parser) {
    try {
      return parser.parse(text) instanceof JsonObject object ? object : null;
    } catch (JsonSyntaxException notJson) {
      return null;
    }
  }
}
