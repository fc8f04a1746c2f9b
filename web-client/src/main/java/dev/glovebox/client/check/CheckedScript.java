package dev.glovebox.client.check;

import java.util.List;

/**
 * A script to check.
 *
 * @param inputs the names of the variables that it starts with
 * @param changing what it may call that may change something; null where nobody knows
 */
public record CheckedScript(
    String code, List<String> inputs, Session session, List<String> changing) {
  public CheckedScript(String code, List<String> inputs, Session session) {
    this(code, inputs, session, null);
  }

  /**
   * What ran before it in the same session: its names are known, with their types. The id is empty
   * for a script that stands alone.
   */
  public record Session(String id, List<Run> earlier) {
    public static final Session NONE = new Session("", List.of());
  }

  /** One earlier run. */
  public record Run(String code, List<String> inputs) {}

  /** All that it stands on, for finding the functions that it may mean. */
  String wholeText() {
    StringBuilder text = new StringBuilder();
    for (Run run : session.earlier()) {
      text.append(run.code()).append('\n');
    }
    return text.append(code).toString();
  }

  CheckedScript thatMayCall(List<String> changing) {
    return new CheckedScript(code, inputs, session, changing);
  }

  public static CheckedScript alone(String code, List<String> inputs) {
    return new CheckedScript(code, inputs, Session.NONE);
  }
}
