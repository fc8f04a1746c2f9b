package dev.glovebox.client.check;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.Namespace;
import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.tool.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tools of a catalogue by their function names alone, for calls whose namespace was forgotten.
 * Lives until the catalogue changes.
 */
final class ToolsByFunction {
  static final ToolsByFunction NONE = new ToolsByFunction();

  private final Map<String, List<Tool>> tools = new TreeMap<>();
  private NearestNames nearest;

  private ToolsByFunction() {}

  static ToolsByFunction of(Catalogue catalogue) {
    ToolsByFunction all = new ToolsByFunction();
    for (Namespace namespace : catalogue.all()) {
      for (Tool tool : namespace.tools()) {
        all.tools.computeIfAbsent(tool.name().function(), name -> new ArrayList<>(1)).add(tool);
      }
    }
    return all;
  }

  /** The tools of that name, of any namespace. */
  List<Tool> named(String function) {
    return tools.getOrDefault(function, List.of());
  }

  /** The tools of names that look like it. */
  List<Tool> near(String misspelt, int names) {
    if (nearest == null) {
      nearest = new NearestNames(tools.keySet());
    }
    List<Tool> found = new ArrayList<>();
    for (String name : nearest.to(misspelt, names)) {
      found.addAll(tools.get(name));
    }
    return found;
  }
}
