package dev.glovebox.bridge.tool;

import dev.glovebox.bridge.name.PythonName;

/** The name of a tool in Python: {@code namespace.function}, both valid identifiers. */
public record ToolName(String namespace, String function) implements Comparable<ToolName> {
  public ToolName {
    requireIdentifier(namespace);
    requireIdentifier(function);
  }

  /** As a script writes it: {@code crm.find_clients}. */
  public String qualified() {
    return namespace + "." + function;
  }

  @Override
  public int compareTo(ToolName other) {
    int byNamespace = namespace.compareTo(other.namespace);
    return byNamespace != 0 ? byNamespace : function.compareTo(other.function);
  }

  @Override
  public String toString() {
    return qualified();
  }

  private static void requireIdentifier(String name) {
    if (!PythonName.isIdentifier(name)) {
      throw new IllegalArgumentException("Not a Python identifier: " + name);
    }
  }
}
