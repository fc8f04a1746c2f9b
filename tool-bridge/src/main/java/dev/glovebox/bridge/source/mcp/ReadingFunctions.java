package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import java.util.ArrayList;
import java.util.List;

/** What a server with resources, and one with prompts, can be asked besides its tools. */
final class ReadingFunctions {
  static final List<ReadingFunction> OF_RESOURCES =
      List.of(
          new ReadingFunction(
              "list_resources",
              "The resources that the server lists; read one with read_resource(uri).",
              nothing(),
              list(record("uri", "name", "title?", "description?", "mimeType?")),
              McpRequest.LIST_RESOURCES),
          new ReadingFunction(
              "list_resource_templates",
              "Forms of addresses under which the server has resources that it does not list.",
              nothing(),
              list(record("uriTemplate", "name", "title?", "description?", "mimeType?")),
              McpRequest.LIST_RESOURCE_TEMPLATES),
          new ReadingFunction(
              "read_resource",
              "The parts of a resource: each has text, or blob in base64.",
              record("uri"),
              list(record("uri", "mimeType?", "text?", "blob?", "omitted?")),
              McpRequest.READ_RESOURCE));

  static final List<ReadingFunction> OF_PROMPTS =
      List.of(
          new ReadingFunction(
              "list_prompts",
              "The prompts that the server has; get one with get_prompt(name, arguments).",
              nothing(),
              list(with(record("name", "title?", "description?"), "arguments", list(argument()))),
              McpRequest.LIST_PROMPTS),
          new ReadingFunction(
              "get_prompt",
              "The messages of a prompt, filled in with the arguments.",
              with(record("name"), "arguments", map()),
              having(record("description?"), "messages", list(message())),
              McpRequest.GET_PROMPT));

  private ReadingFunctions() {}

  private static JsonObject argument() {
    return with(record("name", "description?"), "required", type("boolean"));
  }

  private static JsonObject message() {
    return having(record("role"), "content", JsonObject.builder().build());
  }

  private static JsonObject nothing() {
    return record();
  }

  private static JsonObject map() {
    return JsonObject.builder()
        .put("type", "object")
        .put("additionalProperties", type("string"))
        .build();
  }

  private static JsonObject type(String type) {
    return JsonObject.builder().put("type", type).build();
  }

  private static JsonObject list(Json items) {
    return JsonObject.builder().put("type", "array").put("items", items).build();
  }

  /** An object of texts; a name that ends with a question mark may be absent. */
  private static JsonObject record(String... names) {
    JsonObject.Builder properties = JsonObject.builder();
    List<Json> required = new ArrayList<>();
    for (String name : names) {
      boolean isOptional = name.endsWith("?");
      String plain = isOptional ? name.substring(0, name.length() - 1) : name;
      properties.put(plain, type("string"));
      if (!isOptional) {
        required.add(new JsonString(plain));
      }
    }
    return JsonObject.builder()
        .put("type", "object")
        .put("properties", properties.build())
        .put("required", new JsonArray(required))
        .build();
  }

  /** The same object with one more member. */
  private static JsonObject having(JsonObject record, String name, Json schema) {
    List<Json> required = new ArrayList<>(((JsonArray) record.get("required")).items());
    required.add(new JsonString(name));
    return with(record, name, schema, required);
  }

  /** The same object with one more member, which may be absent. */
  private static JsonObject with(JsonObject record, String name, Json schema) {
    return with(record, name, schema, ((JsonArray) record.get("required")).items());
  }

  private static JsonObject with(JsonObject record, String name, Json schema, List<Json> required) {
    JsonObject.Builder properties = JsonObject.builder();
    JsonObject before = record.object("properties");
    before.names().forEach(known -> properties.put(known, before.get(known)));
    properties.put(name, schema);
    return JsonObject.builder()
        .put("type", "object")
        .put("properties", properties.build())
        .put("required", new JsonArray(required))
        .build();
  }
}
