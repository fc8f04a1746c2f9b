package dev.glovebox.bridge.schema;

import java.util.List;

/** A type as a Python annotation can say it. */
public sealed interface PythonType {
  PythonType ANY = new Plain("Any");
  PythonType NONE = new Plain("None");
  PythonType STRING = new Plain("str");
  PythonType INTEGER = new Plain("int");
  PythonType NUMBER = new Plain("float");
  PythonType BOOLEAN = new Plain("bool");

  /** A type of one word. */
  record Plain(String text) implements PythonType {}

  /** Some of the values of a plain type, written as Python literals. */
  record Literals(List<String> values) implements PythonType {}

  record ListOf(PythonType item) implements PythonType {}

  /** A dictionary with any keys. */
  record DictOf(PythonType value) implements PythonType {}

  /** A fixed sequence; {@code rest} is the type of what may follow, or null. */
  record TupleOf(List<PythonType> items, PythonType rest) implements PythonType {}

  /** Two options or more; made by {@link #union} alone, which flattens and sorts out. */
  record UnionOf(List<PythonType> options) implements PythonType {}

  /** A type declared apart, by its name in {@link SchemaTypes#declarations}. */
  record Named(String name) implements PythonType {}

  /**
   * The union of the options: without doubles, all literals in one, {@code None} last, {@code Any}
   * when one is, or when there are too many to be of use.
   */
  static PythonType union(List<PythonType> options) {
    UnionParts parts = new UnionParts();
    options.forEach(parts::add);
    return parts.union();
  }

  static PythonType orNone(PythonType type) {
    return union(List.of(type, NONE));
  }
}
