package dev.glovebox.bridge.source.functions;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.Objects;

/**
 * One function that a developer hands in.
 *
 * @param input JSON Schema of its arguments, or null
 * @param output JSON Schema of its result, or null
 * @param run calls it
 */
public record FunctionDefinition(
    String name, String description, Json input, Json output, boolean readOnly, ToolInvoker run) {
  public FunctionDefinition {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(run, "run");
    description = description == null ? "" : description;
  }

  ToolDefinition toTool() {
    return new ToolDefinition(name, description, input, output, readOnly, run);
  }
}
