package dev.glovebox.bridge.stub;

import dev.glovebox.bridge.schema.PythonType;
import dev.glovebox.bridge.schema.SchemaNote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Writes a type as an annotation, for a reader or in full for the type checker. */
final class TypeText {
  private static final int SOME = 3;

  private TypeText() {}

  /** What is told of values that are too many for a reader. */
  enum Many {
    /** All of them: the type checker reads it. */
    ALL,
    /** That they are texts; a note beside the type says of which. */
    KINDS,
    /** The first ones. */
    SOME
  }

  /** The annotation; {@code naming} says how a named type is referred to. */
  static String of(PythonType type, UnaryOperator<String> naming, boolean isForChecker) {
    return of(type, naming, isForChecker ? Many.ALL : Many.KINDS);
  }

  static String of(PythonType type, UnaryOperator<String> naming, Many many) {
    return switch (type) {
      case PythonType.Plain plain -> plain.text();
      case PythonType.Named named -> naming.apply(named.name());
      case PythonType.Literals literals -> literals(literals, many);
      case PythonType.ListOf list -> "list[" + of(list.item(), naming, many) + "]";
      case PythonType.DictOf dict -> "dict[str, " + of(dict.value(), naming, many) + "]";
      case PythonType.TupleOf tuple -> tuple(tuple, naming, many);
      case PythonType.UnionOf union -> String.join(" | ", all(union.options(), naming, many));
    };
  }

  private static String literals(PythonType.Literals literals, Many many) {
    List<String> values = literals.values();
    if (many == Many.ALL || values.size() <= SchemaNote.MANY_VALUES) {
      return "Literal[" + String.join(", ", values) + "]";
    }
    return many == Many.SOME
        ? "Literal[" + String.join(", ", values.subList(0, SOME)) + ", …]"
        : of(PythonType.union(kinds(literals)), name -> name, many);
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

  private static String tuple(PythonType.TupleOf tuple, UnaryOperator<String> naming, Many many) {
    List<String> items = all(tuple.items(), naming, many);
    if (tuple.rest() != null) {
      items.add("*tuple[" + of(tuple.rest(), naming, many) + ", ...]");
    }
    return "tuple[" + String.join(", ", items) + "]";
  }

  private static List<String> all(List<PythonType> types, UnaryOperator<String> naming, Many many) {
    List<String> texts = new ArrayList<>();
    for (PythonType type : types) {
      texts.add(of(type, naming, many));
    }
    return texts;
  }
}
