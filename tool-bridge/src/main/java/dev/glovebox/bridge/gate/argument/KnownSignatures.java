package dev.glovebox.bridge.gate.argument;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.signature.Signature;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.Map;
import java.util.TreeMap;

/**
 * The signatures of the tools that were called last: a script may call one tool a thousand times,
 * and its schema may be long. Lives as long as its gate.
 */
public final class KnownSignatures {
  private static final int MOST = 500;

  private final Map<ToolName, Known> known = new TreeMap<>();

  /** The signature, as far as arguments are concerned. */
  Signature of(Tool tool) {
    Known last = known.get(tool.name());
    if (last != null && last.inputSchema == tool.inputSchema()) {
      return last.signature;
    }
    if (known.size() == MOST) {
      known.clear();
    }
    Signature signature = SignatureReader.read(tool);
    known.put(tool.name(), new Known(tool.inputSchema(), signature));
    return signature;
  }

  private record Known(Json inputSchema, Signature signature) {}
}
