package dev.glovebox.bridge.schema;

/**
 * One thing that is wrong with a value.
 *
 * @param path to the value, such as {@code positions[2].amount}; empty for the value as a whole
 * @param expected what the schema wants
 * @param came the kind of what is there, never the value; empty where that says nothing
 */
public record ValueProblem(String path, String expected, String came) {
  /** {@code limit: expected an integer, got a string}. */
  public String text() {
    String end = came.isEmpty() ? "" : ", got " + came;
    return textWithoutValue() + end;
  }

  /** The same without what came. */
  public String textWithoutValue() {
    String start = path.isEmpty() ? "" : path + ": ";
    return start + "expected " + expected;
  }
}
