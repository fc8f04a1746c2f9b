package dev.glovebox.bridge.source.mcp;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;

/**
 * One tool as its server describes it; texts that are absent are empty, schemas null.
 *
 * @param readOnly whether the server says that it changes nothing
 * @param idempotent whether the server says that a call made twice does no more than once
 */
record McpTool(
    String name,
    String description,
    Json input,
    Json output,
    boolean readOnly,
    boolean idempotent) {

  /** The tool, or null when the description has no name. */
  static McpTool of(Json described) {
    if (!(described instanceof JsonObject tool) || tool.text("name") == null) {
      return null;
    }
    JsonObject hints =
        tool.object("annotations") == null ? JsonObject.EMPTY : tool.object("annotations");
    return new McpTool(
        tool.text("name"),
        description(tool, hints),
        tool.object("inputSchema"),
        tool.object("outputSchema"),
        hints.isTrue("readOnlyHint"),
        hints.isTrue("idempotentHint"));
  }

  private static String description(JsonObject tool, JsonObject hints) {
    StringBuilder out = new StringBuilder(firstText(tool, hints));
    if (hints.isTrue("destructiveHint") && !hints.isTrue("readOnlyHint")) {
      sentence(out, "May delete or overwrite what is there.");
    }
    if (hints.isTrue("openWorldHint")) {
      sentence(out, "Reaches systems beyond this server.");
    }
    return out.toString();
  }

  private static String firstText(JsonObject tool, JsonObject hints) {
    String[] candidates = {tool.text("description"), tool.text("title"), hints.text("title")};
    for (String text : candidates) {
      if (text != null && !text.strip().isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private static void sentence(StringBuilder out, String text) {
    String before = out.toString().stripTrailing();
    boolean isOpen =
        !before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1));
    out.setLength(before.length());
    out.append(isOpen ? ". " : before.isEmpty() ? "" : " ").append(text);
  }
}
