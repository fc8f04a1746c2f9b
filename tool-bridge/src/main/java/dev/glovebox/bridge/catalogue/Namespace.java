package dev.glovebox.bridge.catalogue;

import dev.glovebox.bridge.name.PythonName;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolName;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tools of one namespace at one moment. As long as nothing changes the catalogue gives the same
 * object, so what is derived from it may be kept beside it.
 */
public final class Namespace {
  private final String name;
  private final String purpose;
  private final TreeMap<String, Tool> tools;
  private final Map<String, String> originals;
  private Spellings spellings;
  private Map<String, String> byOriginal;

  /**
   * @param tools by their function names
   * @param originals what their sources call them, by function name
   */
  Namespace(
      String name, String purpose, TreeMap<String, Tool> tools, Map<String, String> originals) {
    this.name = name;
    this.purpose = purpose;
    this.tools = tools;
    this.originals = originals;
  }

  public String name() {
    return name;
  }

  /** One line that says what it is good for; may be empty. */
  public String purpose() {
    return purpose;
  }

  /** The tools in the order of their names. */
  public Collection<Tool> tools() {
    return Collections.unmodifiableCollection(tools.values());
  }

  /** The tool of that function name, or null. */
  public Tool tool(String function) {
    return tools.get(function);
  }

  /** What its source calls the function. */
  public String original(String function) {
    return originals.get(function);
  }

  /** What its source calls a function that shares its name with another one, or nothing. */
  public String originalOfTwin(String function) {
    String original = originals.get(function);
    return original == null || PythonName.function(original).equals(function) ? "" : original;
  }

  /** The function that its source calls so and that has another name here, or null. */
  public String functionCalled(String original) {
    if (byOriginal == null) {
      byOriginal = new TreeMap<>();
      originals.forEach(
          (function, called) -> {
            if (!function.equals(called)) {
              byOriginal.put(called, function);
            }
          });
    }
    return byOriginal.get(original);
  }

  /** The same with another tool of the same name in it. */
  Namespace with(Tool tool) {
    TreeMap<String, Tool> changed = new TreeMap<>(tools);
    changed.put(tool.name().function(), tool);
    Namespace other = new Namespace(name, purpose, changed, originals);
    other.spellings = spellings;
    other.byOriginal = byOriginal;
    return other;
  }

  /** The tools that the key of a spelling means. */
  Set<ToolName> spelled(String key) {
    readSpellings(Integer.MAX_VALUE);
    return spellings.find(key);
  }

  /**
   * Does now what the first question for a spelling would wait for, for so many tools more; whether
   * none is left.
   */
  public boolean readSpellings(int most) {
    if (spellings == null) {
      spellings = new Spellings(this);
    }
    return spellings.advance(most);
  }

  NamespaceSummary summary() {
    return new NamespaceSummary(name, purpose, tools.size());
  }
}
