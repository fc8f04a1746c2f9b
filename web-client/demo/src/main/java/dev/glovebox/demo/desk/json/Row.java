package dev.glovebox.demo.desk.json;

import java.util.LinkedHashMap;

/** One JSON object, its members in the order in which they were put. */
public final class Row extends LinkedHashMap<String, Object> {
  private static final long serialVersionUID = 1;

  public static Row of(String name, Object value) {
    return new Row().with(name, value);
  }

  /** Puts a member and gives the row, so that a row reads as one expression. */
  public Row with(String name, Object value) {
    put(name, value);
    return this;
  }
}
