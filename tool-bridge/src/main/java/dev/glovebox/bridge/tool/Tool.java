package dev.glovebox.bridge.tool;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.name.PythonName;
import java.util.Objects;

/**
 * A function that a script may call, under its final name. Lives as long as its source lists it.
 *
 * @param name the name in Python
 * @param original what its source calls it
 * @param description what it does, as its source tells; empty when it tells nothing
 * @param inputSchema JSON Schema of the arguments, or null when none is declared
 * @param outputSchema JSON Schema of the result, or null when none is declared
 * @param observedSchema JSON Schema of the results that were seen, with what is declared where it
 *     holds; null when none were seen or all were as declared
 * @param readOnly whether the source says that a call changes nothing
 * @param idempotent whether the source says that a call made twice does no more than once
 * @param reuse what may be done instead of calling it once for each call
 * @param source the id of the source that lists it
 * @param invoker runs it; called by the gate alone
 */
public record Tool(
    ToolName name,
    String original,
    String description,
    Json inputSchema,
    Json outputSchema,
    Json observedSchema,
    boolean readOnly,
    boolean idempotent,
    Reuse reuse,
    String source,
    ToolInvoker invoker) {
  public Tool {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(reuse, "reuse");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(invoker, "invoker");
  }

  /** A tool that its source calls as scripts do, and of whose results nothing was seen yet. */
  public Tool(
      ToolName name,
      String description,
      Json inputSchema,
      Json outputSchema,
      boolean readOnly,
      String source,
      ToolInvoker invoker) {
    this(
        name,
        name.function(),
        description,
        inputSchema,
        outputSchema,
        null,
        readOnly,
        false,
        Reuse.NONE,
        source,
        invoker);
  }

  /** The name without what tells it from others that fold to one name. */
  public ToolName plainName() {
    return new ToolName(name.namespace(), PythonName.function(original));
  }

  /** Whether whoever has looked at one of both has seen the other: what was observed aside. */
  public boolean isOfferedAs(Tool other) {
    return name.equals(other.name)
        && source.equals(other.source)
        && readOnly == other.readOnly
        && isOutgoing() == other.isOutgoing()
        && description.equals(other.description)
        && Objects.equals(inputSchema, other.inputSchema);
  }

  /** Whether what it is called with leaves the device. */
  public boolean isOutgoing() {
    return invoker instanceof OutgoingInvoker;
  }

  /** Whether a call that may have been made can be made once more without asking anybody. */
  public boolean isRepeatable() {
    return readOnly || idempotent;
  }

  /** The same, called as somebody else says who knows better. */
  public Tool reused(Reuse other) {
    return new Tool(
        name,
        original,
        description,
        inputSchema,
        outputSchema,
        observedSchema,
        readOnly,
        idempotent,
        other,
        source,
        invoker);
  }

  /** The same with what is known of its results. */
  public Tool observed(Json schema) {
    return new Tool(
        name,
        original,
        description,
        inputSchema,
        outputSchema,
        schema,
        readOnly,
        idempotent,
        reuse,
        source,
        invoker);
  }
}
