package dev.glovebox.bridge.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a union is made of. Lives while it is made. */
final class UnionParts {
  /** A check against more would be felt, and so would it to look for doubles among more. */
  static final int MOST = 500;

  private final List<PythonType> types = new ArrayList<>();
  private final List<String> literals = new ArrayList<>();
  private final Set<String> known = new TreeSet<>();
  private final Set<String> kinds = new TreeSet<>();
  private int literalsAt = -1;
  private boolean hasNone;
  private boolean isAny;

  void add(PythonType option) {
    switch (option) {
      case PythonType.UnionOf union -> union.options().forEach(this::add);
      case PythonType.Literals some -> addLiterals(some.values());
      case PythonType type when type.equals(PythonType.ANY) -> isAny = true;
      case PythonType type when type.equals(PythonType.NONE) -> hasNone = true;
      case PythonType type -> addType(type);
    }
  }

  private void addType(PythonType type) {
    isAny |= types.size() >= MOST;
    if (!isAny && !types.contains(type)) {
      types.add(type);
    }
  }

  private void addLiterals(List<String> values) {
    if (literalsAt < 0) {
      literalsAt = types.size();
    }
    for (String value : values) {
      kinds.add(kind(value));
      if (literals.size() <= MOST && known.add(value)) {
        literals.add(value);
      }
    }
  }

  private static String kind(String literal) {
    return literal.startsWith("\"")
        ? "str"
        : literal.equals("True") || literal.equals("False") ? "bool" : "int";
  }

  PythonType union() {
    if (isAny) {
      return PythonType.ANY;
    }
    List<PythonType> all = new ArrayList<>(types);
    if (literals.size() > MOST) {
      kinds.stream()
          .map(PythonType.Plain::new)
          .filter(kind -> !all.contains(kind))
          .forEach(all::add);
    } else if (literalsAt >= 0) {
      all.add(literalsAt, new PythonType.Literals(List.copyOf(literals)));
    }
    if (hasNone) {
      all.add(PythonType.NONE);
    }
    return all.isEmpty()
        ? PythonType.ANY
        : all.size() == 1 ? all.getFirst() : new PythonType.UnionOf(List.copyOf(all));
  }
}
