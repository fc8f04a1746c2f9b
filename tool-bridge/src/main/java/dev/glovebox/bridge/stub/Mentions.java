package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.Declaration;
import dev.glovebox.bridge.schema.PythonType;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Follows the named types that a type mentions, directly and through others. */
final class Mentions {
  private final Map<String, Declaration> declarations;
  private final Set<String> found;

  private final boolean isDeep;

  private Mentions(Map<String, Declaration> declarations, Set<String> found, boolean isDeep) {
    this.declarations = declarations;
    this.found = found;
    this.isDeep = isDeep;
  }

  /** Adds to {@code found}, in the order in which they are met. */
  static void collect(PythonType type, Map<String, Declaration> declarations, Set<String> found) {
    new Mentions(declarations, found, true).visit(type);
  }

  /** Only what stands in the type itself. */
  static Set<String> direct(PythonType type, Map<String, Declaration> declarations) {
    Mentions mentions = new Mentions(declarations, new LinkedHashSet<>(), false);
    mentions.visit(type);
    return mentions.found;
  }

  /** Only what stands in the declaration itself. */
  static Set<String> directOf(Declaration declaration, Map<String, Declaration> declarations) {
    Mentions mentions = new Mentions(declarations, new LinkedHashSet<>(), false);
    mentions.visit(declaration);
    return mentions.found;
  }

  private void visit(PythonType type) {
    switch (type) {
      case PythonType.Named named -> visitNamed(named.name());
      case PythonType.ListOf list -> visit(list.item());
      case PythonType.DictOf dict -> visit(dict.value());
      case PythonType.UnionOf union -> union.options().forEach(this::visit);
      case PythonType.TupleOf tuple -> {
        tuple.items().forEach(this::visit);
        if (tuple.rest() != null) {
          visit(tuple.rest());
        }
      }
      case PythonType.Plain plain -> {}
      case PythonType.Literals literals -> {}
    }
  }

  private void visitNamed(String name) {
    Declaration declaration = declarations.get(name);
    if (declaration != null && found.add(name) && isDeep) {
      visit(declaration);
    }
  }

  private void visit(Declaration declaration) {
    switch (declaration) {
      case Declaration.Alias alias -> visit(alias.type());
      case Declaration.TypedDict dict -> dict.fields().forEach(field -> visit(field.type()));
    }
  }
}
