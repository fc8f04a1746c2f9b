package dev.glovebox.demo.approval;

import dev.glovebox.demo.value.JsonValue;
import java.util.List;

/**
 * What a field may hold.
 *
 * @param choices the only values that are allowed; empty where there are others
 * @param isNullable whether it may also be nothing
 * @param says what the schema tells of it, or an empty text
 */
record Shape(Kind kind, List<JsonValue> choices, Bounds bounds, boolean isNullable, String says) {

  /** How a field is written into. */
  enum Kind {
    TEXT,
    WHOLE,
    NUMBER,
    FLAG,
    CHOICE,
    DATE,
    JSON
  }

  /**
   * Between which a number, the length of a text or of a list lies; NaN where nothing is said.
   *
   * @param isOpen whether neither end belongs to it
   */
  record Bounds(double least, double most, boolean isOpen) {
    static final Bounds NONE = new Bounds(Double.NaN, Double.NaN, false);

    boolean isBelow(double value) {
      return isOpen ? value <= least : value < least;
    }

    boolean isAbove(double value) {
      return isOpen ? value >= most : value > most;
    }
  }

  Shape as(Kind other) {
    return new Shape(other, choices, bounds, isNullable, says);
  }
}
