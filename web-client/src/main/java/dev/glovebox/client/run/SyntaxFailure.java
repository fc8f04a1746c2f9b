package dev.glovebox.client.run;

import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Diagnostic.Range;
import dev.glovebox.client.failure.Diagnostic.Severity;
import dev.glovebox.client.failure.Failure;
import java.util.List;

/**
 * A script that is not Python, as its reader is told: in Python's words, or in the checker's where
 * Python only says that it is wrong.
 */
final class SyntaxFailure {
  private static final String WORDLESS = "invalid syntax";

  private SyntaxFailure() {}

  /**
   * @param unread what the checker says of it; null where it was not asked or found nothing
   */
  static Failure of(Failure pythons, String code, Diagnostic unread) {
    Diagnostic told = told(pythons, code, unread);
    return new Failure(
        pythons.code(),
        pythons.blame(),
        told.message(),
        new Failure.Place(told.range().line(), told.range().column()),
        told.hint(),
        pythons.traceback(),
        List.of(told));
  }

  private static Diagnostic told(Failure pythons, String code, Diagnostic unread) {
    if (unread != null && pythons.message().equals(WORDLESS)) {
      return unread;
    }
    int line = Math.max(1, pythons.place().line());
    int column = Math.max(1, pythons.place().column());
    return new Diagnostic(
        new Range(line, column, line, column + 1),
        Severity.ERROR,
        Diagnostic.SYNTAX,
        pythons.message(),
        unread == null ? pythons.hint() : unread.hint(),
        Diagnostic.sourceIn(code, line));
  }
}
