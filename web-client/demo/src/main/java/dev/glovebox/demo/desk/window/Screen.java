package dev.glovebox.demo.desk.window;

import java.util.List;

/**
 * What a window shows.
 *
 * @param heading what it is about
 * @param line prices to draw, the oldest first; empty where there is nothing to draw
 */
public record Screen(String heading, Table table, List<Double> line) {

  /**
   * The answer in rows.
   *
   * @param columns the heads of the columns; none where each row is a name and what it is
   * @param more how many rows the answer has beside these
   */
  public record Table(List<String> columns, List<List<String>> rows, int more) {}
}
