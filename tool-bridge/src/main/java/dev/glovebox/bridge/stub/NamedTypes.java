package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.signature.SignatureReader;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Reads which types the tools of a namespace name, and follows its changes: only what has changed
 * is read again, a few tools at a time. Lives as long as a namespace of that name is there.
 */
final class NamedTypes {
  private final TypeNames names = new TypeNames();
  private final Map<String, Read> reads = new TreeMap<>();
  private final ArrayDeque<Tool> unread = new ArrayDeque<>();

  /** Takes up a namespace in the place of the one before. */
  void follow(Namespace namespace) {
    unread.clear();
    for (String function : List.copyOf(reads.keySet())) {
      Tool now = namespace.tool(function);
      Read read = reads.get(function);
      if (now == null || !read.isOf(now)) {
        reads.remove(function);
        names.remove(read.meanings);
      }
    }
    for (Tool tool : namespace.tools()) {
      if (!reads.containsKey(tool.name().function())) {
        unread.add(tool);
      }
    }
  }

  /** Reads up to so many tools; how many of these were left over. */
  int advance(int most) {
    int left = most;
    while (left > 0 && !unread.isEmpty()) {
      read(unread.remove());
      left--;
    }
    return left;
  }

  /** The names, once every tool was read. */
  TypeNames names() {
    advance(Integer.MAX_VALUE);
    return names;
  }

  private void read(Tool tool) {
    reads.put(tool.name().function(), new Read(tool, names.add(SignatureReader.read(tool))));
  }

  /** What was read of one tool: the types that it names. */
  private record Read(Tool tool, List<TypeNames.Meaning> meanings) {
    boolean isOf(Tool other) {
      return isSame(tool.inputSchema(), other.inputSchema())
          && isSame(tool.outputSchema(), other.outputSchema())
          && isSame(tool.observedSchema(), other.observedSchema());
    }

    private static boolean isSame(Json left, Json right) {
      return left == right || Objects.equals(left, right);
    }
  }
}
