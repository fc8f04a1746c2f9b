package dev.glovebox.bridge.tool;

/** What a tool says, taken as it comes: the gate checks it. */
public sealed interface ToolAnswer {
  /** The result as a JSON text. */
  record Value(String json) implements ToolAnswer {}

  /** The arguments are not what the tool takes, though its schema admits them; it says why. */
  record Unfit(String problem) implements ToolAnswer {}

  /** The tool could not do it, and says why. */
  record Failed(String message) implements ToolAnswer {}
}
