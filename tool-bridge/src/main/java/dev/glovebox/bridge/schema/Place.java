package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.name.PythonName;

/**
 * Where in a schema the reader is.
 *
 * @param name what a type found here would be called
 * @param isReserved whether that name is kept for exactly this type
 */
record Place(String name, boolean isReserved, int depth) {
  static Place root(String name) {
    return new Place(PythonName.type(name), false, 0);
  }

  Place property(String property) {
    return new Place(name + PythonName.type(property), false, depth + 1);
  }

  Place part(String word) {
    return new Place(name + word, false, depth + 1);
  }

  /** One step in, where the schema has only one way to go: the name goes with it. */
  Place same() {
    return new Place(name, isReserved, depth + 1);
  }

  /** One step in, to one of several options. */
  Place inner() {
    return new Place(name, false, depth + 1);
  }
}
