package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.schema.SchemaNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a type as an annotation, for a reader or in full for the type checker. */
final class TypeText {
  private TypeText() {}

  /** The annotation; {@code naming} says how a named type is referred to. */
  static String of(PythonType type, UnaryOperator<String> naming, boolean isForChecker) {
    return switch (type) {
      case PythonType.Plain plain -> plain.text();
      case PythonType.Named named -> naming.apply(named.name());
      case PythonType.Literals literals ->
          isForChecker || literals.values().size() <= SchemaNote.MANY_VALUES
              ? "Literal[" + String.join(", ", literals.values()) + "]"
              : of(PythonType.union(kinds(literals)), naming, false);
      case PythonType.ListOf list -> "list[" + of(list.item(), naming, isForChecker) + "]";
      case PythonType.DictOf dict -> "dict[str, " + of(dict.value(), naming, isForChecker) + "]";
      case PythonType.TupleOf tuple -> tuple(tuple, naming, isForChecker);
      case PythonType.UnionOf union ->
          String.join(" | ", all(union.options(), naming, isForChecker));
    };
  }

  private static List<PythonType> kinds(PythonType.Literals literals) {
    List<PythonType> kinds = new ArrayList<>();
    for (String value : literals.values()) {
      char start = value.charAt(0);
      kinds.add(
          start == '"'
              ? PythonType.STRING
              : start == 'T' || start == 'F' ? PythonType.BOOLEAN : PythonType.INTEGER);
    }
    return kinds;
  }

  private static String tuple(
      PythonType.TupleOf tuple, UnaryOperator<String> naming, boolean isForChecker) {
    List<String> items = all(tuple.items(), naming, isForChecker);
    if (tuple.rest() != null) {
      items.add("*tuple[" + of(tuple.rest(), naming, isForChecker) + ", ...]");
    }
    return "tuple[" + String.join(", ", items) + "]";
  }

  private static List<String> all(
      List<PythonType> types, UnaryOperator<String> naming, boolean isForChecker) {
    List<String> texts = new ArrayList<>();
    for (PythonType type : types) {
      texts.add(of(type, naming, isForChecker));
    }
    return texts;
  }
}
