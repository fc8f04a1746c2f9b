package dev.glovebox.bridge.schema;

import dev.glovebox.bridge.name.PythonName;

/**
 * Where in a schema the reader is. What a type found here would be called is only made up when
 * there is one: most places hold a text or a number.
 */
final class Place {
  private final Place outer;
  private final String foreign;
  private final boolean isReserved;
  private final int depth;
  private String name;

  private Place(Place outer, String foreign, boolean isReserved, int depth) {
    this.outer = outer;
    this.foreign = foreign;
    this.isReserved = isReserved;
    this.depth = depth;
  }

  static Place root(String name) {
    return new Place(null, name, false, 0);
  }

  /**
   * @param isReserved whether the name is kept for exactly the type that is found here
   */
  static Place named(String name, boolean isReserved, int depth) {
    Place place = new Place(null, name, isReserved, depth);
    place.name = name;
    return place;
  }

  /** What a type found here would be called. */
  String name() {
    if (name == null) {
      name = outer == null ? PythonName.type(foreign) : outer.name() + PythonName.type(foreign);
    }
    return name;
  }

  boolean isReserved() {
    return isReserved;
  }

  int depth() {
    return depth;
  }

  /** The value of a property, or another part of what is here. */
  Place part(String word) {
    return new Place(this, word, false, depth + 1);
  }

  /** One step in, where the schema has only one way to go: the name goes with it. */
  Place same() {
    return inner(isReserved);
  }

  /** One step in, to one of several options. */
  Place inner() {
    return inner(false);
  }

  private Place inner(boolean keepsReservation) {
    Place place = new Place(outer, foreign, keepsReservation, depth + 1);
    place.name = name;
    return place;
  }
}
