package dev.glovebox.bridge.tool;

/** What a tool says, taken as it comes: the gate checks it. */
public sealed interface ToolAnswer {
  /** The result as a JSON text. */
  record Value(String json) implements ToolAnswer {}

  /** The tool could not do it, and says why. */
  record Failed(String message) implements ToolAnswer {}
}
