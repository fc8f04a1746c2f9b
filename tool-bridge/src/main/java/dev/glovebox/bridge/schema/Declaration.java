package dev.glovebox.bridge.schema;

import java.util.List;

/** A type that has a name of its own. */
public sealed interface Declaration {
  String name();

  /** An object with known keys. */
  record TypedDict(String name, List<Field> fields) implements Declaration {}

  /** Another name for a type; it makes recursion and reuse possible. */
  record Alias(String name, PythonType type) implements Declaration {}

  /**
   * A key of an object.
   *
   * @param note one line about the value, may be empty
   */
  record Field(String key, PythonType type, boolean isRequired, String note) {
    private static final int MAX_VALUE = 40;

    /**
     * What tells this type from the others of a union ({@code type: "text"}), if this key does: its
     * only value. Empty otherwise.
     */
    public String onlyValue() {
      boolean isOne =
          isRequired && type instanceof PythonType.Literals one && one.values().size() == 1;
      String value = isOne ? ((PythonType.Literals) type).values().get(0) : "";
      return value.length() <= MAX_VALUE ? value : "";
    }
  }
}
