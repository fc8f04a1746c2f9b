package dev.glovebox.bridge.signature;

import dev.glovebox.bridge.schema.PythonType;

/**
 * One parameter.
 *
 * @param name in Python
 * @param property its name in the JSON arguments
 * @param type of its value
 * @param isRequired whether it must be given
 * @param defaultLiteral the declared default as a Python literal, or null
 * @param note one line about the value, may be empty
 */
public record Parameter(
    String name,
    String property,
    PythonType type,
    boolean isRequired,
    String defaultLiteral,
    String note) {

  Parameter withNote(String other) {
    return new Parameter(name, property, type, isRequired, defaultLiteral, other);
  }

  Parameter with(PythonType otherType) {
    return new Parameter(name, property, otherType, isRequired, defaultLiteral, note);
  }
}
