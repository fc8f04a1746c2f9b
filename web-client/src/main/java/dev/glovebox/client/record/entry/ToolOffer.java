package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.json.JsonSyntaxException;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.tool.Tool;

/**
 * A short text that changes when what a person is shown of a tool does: an approval holds for the
 * tool that was looked at.
 */
public final class ToolOffer {
  private static final long PRIME = 1_099_511_628_211L;
  private static final long BASIS = -3_750_763_034_362_895_579L;

  private ToolOffer() {}

  public static String of(Tool tool) {
    String described =
        String.join(
            "\n",
            tool.name().qualified(),
            tool.source(),
            String.valueOf(tool.readOnly()),
            String.valueOf(tool.isOutgoing()),
            tool.description(),
            schema(tool));
    long hash = BASIS;
    for (int i = 0; i < described.length(); i++) {
      hash = (hash ^ described.charAt(i)) * PRIME;
    }
    return Long.toHexString(hash);
  }

  private static String schema(Tool tool) {
    try {
      return tool.inputSchema() == null ? "" : JsonWriter.write(tool.inputSchema());
    } catch (JsonSyntaxException tooDeep) {
      return "";
    }
  }
}
