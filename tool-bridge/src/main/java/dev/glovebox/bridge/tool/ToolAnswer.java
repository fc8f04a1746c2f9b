package dev.glovebox.bridge.tool;

/** What a tool says, taken as it comes: the gate checks it. */
public sealed interface ToolAnswer {
  /**
   * The result as a JSON text, which is read once more unless the edge wrote it with JSON's own
   * writer.
   */
  record Value(String json, boolean isSurelyJson) implements ToolAnswer {
    public Value(String json) {
      this(json, false);
    }

    /** What {@code JSON.stringify} gave. */
    public static Value written(String json) {
      return new Value(json, true);
    }
  }

  /** The arguments are not what the tool takes, though its schema admits them; it says why. */
  record Unfit(String problem) implements ToolAnswer {}

  /**
   * The tool could not do it, and says why.
   *
   * @param mayPass whether it could do it when it is asked once more
   */
  record Failed(String message, boolean mayPass) implements ToolAnswer {
    public Failed(String message) {
      this(message, true);
    }

    /** What would fail again. */
    public static Failed forGood(String message) {
      return new Failed(message, false);
    }
  }
}
