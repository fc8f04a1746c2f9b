package dev.glovebox.client.check;

import java.util.List;

/**
 * A script to check.
 *
 * @param inputs the names of the variables that it starts with
 */
public record CheckedScript(String code, List<String> inputs, Session session) {

  /**
   * What ran before it in the same session: its names are known, with their types. The id is empty
   * for a script that stands alone.
   */
  public record Session(String id, List<Run> earlier) {
    public static final Session NONE = new Session("", List.of());
  }

  /** One earlier run. */
  public record Run(String code, List<String> inputs) {}

  public static CheckedScript alone(String code, List<String> inputs) {
    return new CheckedScript(code, inputs, Session.NONE);
  }
}
