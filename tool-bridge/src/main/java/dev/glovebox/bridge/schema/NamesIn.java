package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.order.TreeInOrder;
import java.util.Set;

/**
 * The names of types that stand in a type or in a declaration itself, and not in what they mean, in
 * the order in which they are met.
 */
public final class NamesIn {
  private final Set<String> found = TreeInOrder.set();

  private NamesIn() {}

  public static Set<String> type(PythonType type) {
    NamesIn names = new NamesIn();
    names.visit(type);
    return names.found;
  }

  public static Set<String> declaration(Declaration declaration) {
    NamesIn names = new NamesIn();
    switch (declaration) {
      case Declaration.Alias alias -> names.visit(alias.type());
      case Declaration.TypedDict dict -> dict.fields().forEach(field -> names.visit(field.type()));
    }
    return names.found;
  }

  private void visit(PythonType type) {
    switch (type) {
      case PythonType.Named named -> found.add(named.name());
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
}
