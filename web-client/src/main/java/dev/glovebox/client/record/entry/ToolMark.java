package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.tool.Tool;

/**
 * A short text by which a function is known again in another page: where it comes from, what it
 * takes, and what it does with that. What is said about it may change.
 */
public final class ToolMark {
  private static final int MOST_CHARACTERS = 100_000;
  private static final String CHANGES = "c";
  private static final String SENDS = "s";

  private ToolMark() {}

  public static String of(Tool tool) {
    return source(tool) + "-" + arguments(tool) + "-" + manner(tool);
  }

  /** In what a function is another one than that of the mark; empty where it is not. */
  static String difference(String mark, Tool now) {
    String manner = mark.substring(mark.lastIndexOf('-') + 1);
    if (!mark.startsWith(source(now) + "-")) {
      return "it is another source's";
    }
    if (!mark.startsWith(source(now) + "-" + arguments(now) + "-")) {
      return "it takes other arguments";
    }
    if (!now.readOnly() && !manner.contains(CHANGES)) {
      return "it changes something, and only read before";
    }
    return now.isOutgoing() && !manner.contains(SENDS)
        ? "it sends away what it is given, and did not before"
        : "";
  }

  private static String source(Tool tool) {
    return new JsonHash(new JsonHash.Room(MOST_CHARACTERS)).add(tool.source()).text();
  }

  private static String arguments(Tool tool) {
    return new JsonHash(new JsonHash.Room(MOST_CHARACTERS)).add(tool.inputSchema()).text();
  }

  private static String manner(Tool tool) {
    return (tool.readOnly() ? "" : CHANGES) + (tool.isOutgoing() ? SENDS : "");
  }
}
