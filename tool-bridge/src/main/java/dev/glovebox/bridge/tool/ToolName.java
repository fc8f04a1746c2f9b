package dev.glovebox.bridge.tool;

import dev.glovebox.bridge.name.PythonName;

/** The name of a tool in Python: {@code namespace.function}, both valid identifiers. */
public final class ToolName implements Comparable<ToolName> {
  private final String namespace;
  private final String function;

  /** Put together once: a call tells it to all who watch over calls. */
  private final String qualified;

  public ToolName(String namespace, String function) {
    requireIdentifier(namespace);
    requireIdentifier(function);
    this.namespace = namespace;
    this.function = function;
    this.qualified = namespace + "." + function;
  }

  public String namespace() {
    return namespace;
  }

  public String function() {
    return function;
  }

  /** As a script writes it: {@code crm.find_clients}. */
  public String qualified() {
    return qualified;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ToolName name && qualified.equals(name.qualified);
  }

  @Override
  public int hashCode() {
    return qualified.hashCode();
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
