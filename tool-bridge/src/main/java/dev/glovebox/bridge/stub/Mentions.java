package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.NamesIn;
import dev.glovebox.bridge.schema.PythonType;
import java.util.Map;
import java.util.Set;

/** Follows the named types that a type mentions, directly and through others. */
final class Mentions {
  private Mentions() {}

  /** Adds to {@code found}, in the order in which they are met. */
  static void collect(PythonType type, Map<String, Declaration> declarations, Set<String> found) {
    collect(NamesIn.type(type), declarations, found);
  }

  private static void collect(
      Set<String> names, Map<String, Declaration> declarations, Set<String> found) {
    for (String name : names) {
      Declaration declaration = declarations.get(name);
      if (declaration != null && found.add(name)) {
        collect(NamesIn.declaration(declaration), declarations, found);
      }
    }
  }
}
