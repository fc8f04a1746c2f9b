package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.PythonType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a type as an annotation. */
final class TypeText {
  private TypeText() {}

  /** The annotation; {@code naming} says how a named type is referred to. */
  static String of(PythonType type, UnaryOperator<String> naming) {
    return switch (type) {
      case PythonType.Plain plain -> plain.text();
      case PythonType.Named named -> naming.apply(named.name());
      case PythonType.Literals literals -> "Literal[" + String.join(", ", literals.values()) + "]";
      case PythonType.ListOf list -> "list[" + of(list.item(), naming) + "]";
      case PythonType.DictOf dict -> "dict[str, " + of(dict.value(), naming) + "]";
      case PythonType.TupleOf tuple -> tuple(tuple, naming);
      case PythonType.UnionOf union -> String.join(" | ", all(union.options(), naming));
    };
  }

  private static String tuple(PythonType.TupleOf tuple, UnaryOperator<String> naming) {
    List<String> items = all(tuple.items(), naming);
    if (tuple.rest() != null) {
      items.add("*tuple[" + of(tuple.rest(), naming) + ", ...]");
    }
    return "tuple[" + String.join(", ", items) + "]";
  }

  private static List<String> all(List<PythonType> types, UnaryOperator<String> naming) {
    List<String> texts = new ArrayList<>();
    for (PythonType type : types) {
      texts.add(of(type, naming));
    }
    return texts;
  }
}
