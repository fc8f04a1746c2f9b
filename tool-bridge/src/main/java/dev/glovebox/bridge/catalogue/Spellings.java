package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from the keys of all spellings of a name to the tools of one namespace that they mean. */
final class Spellings {
  private final Map<String, List<ToolName>> byKey = new HashMap<>();

  /**
   * @param originals what their sources call the tools, by function name
   */
  Spellings(String namespace, Map<String, String> originals) {
    String prefix = PythonName.key(namespace);
    for (Map.Entry<String, String> entry : originals.entrySet()) {
      ToolName tool = new ToolName(namespace, entry.getKey());
      String key = PythonName.key(entry.getKey());
      add(key, tool);
      add(prefix + key, tool);
      if (!entry.getValue().equals(entry.getKey())) {
        String original = PythonName.key(entry.getValue());
        add(original, tool);
        add(prefix + original, tool);
      }
    }
  }

  /** The tools of that key; empty, one, or several when it is ambiguous. */
  List<ToolName> find(String key) {
    return byKey.getOrDefault(key, List.of());
  }

  private void add(String key, ToolName tool) {
    List<ToolName> tools = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!key.isEmpty() && !tools.contains(tool)) {
      tools.add(tool);
    }
  }
}
