package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Leads from the keys of all spellings of a name to the tools of one namespace that they mean. */
final class Spellings {
  private final Namespace namespace;
  private final Iterator<Tool> unread;
  private final String prefix;
  private final Map<String, ToolName> byKey = new TreeMap<>();

  /** The tools beyond the first of a key; hardly any key has one. */
  private final Map<String, List<ToolName>> others = new TreeMap<>();

  Spellings(Namespace namespace) {
    this.namespace = namespace;
    unread = namespace.tools().iterator();
    prefix = PythonName.key(namespace.name());
  }

  /** Reads the names of so many tools more; whether none is left. */
  boolean advance(int most) {
    for (int i = 0; i < most && unread.hasNext(); i++) {
      Tool tool = unread.next();
      String function = tool.name().function();
      String original = namespace.original(function);
      add(PythonName.key(function), tool.name());
      if (!original.equals(function)) {
        add(PythonName.key(original), tool.name());
      }
    }
    return !unread.hasNext();
  }

  /** The tools of that key; empty, one, or several when it is ambiguous. */
  Set<ToolName> find(String key) {
    Set<ToolName> found = TreeInOrder.set();
    collect(key, found);
    if (key.startsWith(prefix)) {
      collect(key.substring(prefix.length()), found);
    }
    return found;
  }

  private void collect(String key, Set<ToolName> found) {
    ToolName first = byKey.get(key);
    if (first != null) {
      found.add(first);
      found.addAll(others.getOrDefault(key, List.of()));
    }
  }

  private void add(String key, ToolName tool) {
    if (key.isEmpty()) {
      return;
    }
    ToolName first = byKey.putIfAbsent(key, tool);
    if (first != null && first != tool) {
      others.computeIfAbsent(key, k -> new ArrayList<>(1)).add(tool);
    }
  }
}
