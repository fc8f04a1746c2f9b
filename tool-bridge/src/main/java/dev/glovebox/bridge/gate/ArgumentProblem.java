package dev.glovebox.bridge.gate;

/**
 * One thing that is wrong with the arguments.
 *
 * @param path to the value, such as {@code positions[2].amount}; empty for the arguments as a whole
 * @param expected what the schema wants
 * @param came what is there
 */
public record ArgumentProblem(String path, String expected, String came) {
  /** {@code limit: expected an integer, got a string}. */
  String text() {
    String start = path.isEmpty() ? "" : path + ": ";
    String end = came.isEmpty() ? "" : ", got " + came;
    return start + "expected " + expected + end;
  }
}
