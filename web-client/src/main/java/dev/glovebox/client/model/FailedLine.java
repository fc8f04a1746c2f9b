package dev.glovebox.client.model;

import dev.glovebox.client.failure.Failure;

/** The line of the script that failed, as the traceback quotes it: a model cannot count lines. */
final class FailedLine {
  private static final String FRAME = "File \"<script>\", line ";
  private static final int MOST = 120;

  private FailedLine() {}

  /** Empty where the traceback has none. */
  static String of(Failure failure) {
    String traceback = failure.traceback();
    int frame = traceback.lastIndexOf(FRAME + failure.place().line() + ",");
    int start = frame < 0 ? -1 : traceback.indexOf('\n', frame);
    if (start < 0) {
      return "";
    }
    int end = traceback.indexOf('\n', start + 1);
    String line = traceback.substring(start + 1, end < 0 ? traceback.length() : end);
    boolean isQuoted = line.startsWith("    ");
    String words = line.strip();
    return !isQuoted ? "" : words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
  }
}
