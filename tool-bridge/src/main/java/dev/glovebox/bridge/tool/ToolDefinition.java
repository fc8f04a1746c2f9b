package dev.glovebox.bridge.tool;

import dev.glovebox.bridge.json.Json;
import java.util.Objects;

/**
 * A tool as its source describes it, before the catalogue gives it a name in Python.
 *
 * @param name the source's own name, any text
 * @param description empty when there is none
 * @param inputSchema JSON Schema of the arguments, or null
 * @param outputSchema JSON Schema of the result, or null
 * @param readOnly whether the source says that a call changes nothing
 * @param idempotent whether the source says that a call made twice does no more than once
 * @param reuse what may be done instead of calling it once for each call
 */
public record ToolDefinition(
    String name,
    String description,
    Json inputSchema,
    Json outputSchema,
    boolean readOnly,
    boolean idempotent,
    Reuse reuse,
    ToolInvoker invoker) {
  public ToolDefinition {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reuse, "reuse");
    Objects.requireNonNull(invoker, "invoker");
    description = description == null ? "" : description;
  }

  /** One of which nobody says that it may be repeated, or need not be called. */
  public ToolDefinition(
      String name,
      String description,
      Json inputSchema,
      Json outputSchema,
      boolean readOnly,
      ToolInvoker invoker) {
    this(name, description, inputSchema, outputSchema, readOnly, false, Reuse.NONE, invoker);
  }
}
