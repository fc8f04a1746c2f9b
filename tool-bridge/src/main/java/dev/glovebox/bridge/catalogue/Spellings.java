package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leads from every spelling of a name to the tools that may be meant. */
final class Spellings {
  private final Map<String, List<ToolName>> byKey = new HashMap<>();

  Spellings(Collection<Namespace> namespaces) {
    for (Namespace namespace : namespaces) {
      for (Tool tool : namespace.tools()) {
        String original = namespace.original(tool.name().function());
        add(PythonName.key(tool.name().qualified()), tool.name());
        add(PythonName.key(tool.name().function()), tool.name());
        add(PythonName.key(original), tool.name());
        add(PythonName.key(namespace.name() + original), tool.name());
      }
    }
  }

  /** The tools of that spelling; empty, one, or several when it is ambiguous. */
  List<ToolName> find(String spelling) {
    return byKey.getOrDefault(PythonName.key(spelling), List.of());
  }

  private void add(String key, ToolName tool) {
    List<ToolName> tools = byKey.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!key.isEmpty() && !tools.contains(tool)) {
      tools.add(tool);
    }
  }
}
