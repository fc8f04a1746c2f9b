package dev.glovebox.client.failure;

import java.util.function.UnaryOperator;

/**
 * One finding in a script.
 *
 * @param range where it is
 * @param rule what was broken, in the checker's word; {@code syntax} for what is not Python
 * @param hint how to mend it; may be empty
 * @param source the line of the script in which it begins
 */
public record Diagnostic(
    Range range, Severity severity, String rule, String message, String hint, String source) {

  public static final String SYNTAX = "syntax";

  /** A comparison that is false whatever comes, as far as is declared: nothing else would tell. */
  private static final String NEVER_EQUAL = "neverEqual";

  /** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
  public record Range(int line, int column, int endLine, int endColumn) {}

  private static final int MOST_SOURCE = 200;

  /** The line of a script as a finding quotes it; empty where there is none of that number. */
  public static String sourceIn(String code, int number) {
    int start = 0;
    for (int line = 1; line < number; line++) {
      start = code.indexOf('\n', start) + 1;
      if (start == 0) {
        return "";
      }
    }
    int end = code.indexOf('\n', start);
    String line = end < 0 ? code.substring(start) : code.substring(start, end);
    return line.length() > MOST_SOURCE ? line.substring(0, MOST_SOURCE) : line;
  }

  /** Whether the script cannot work, or may not. */
  public enum Severity {
    ERROR("error"),
    WARNING("warning");

    private final String word;

    Severity(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** The same with its texts changed. */
  public Diagnostic withTexts(UnaryOperator<String> change) {
    return new Diagnostic(
        range, severity, rule, change.apply(message), change.apply(hint), change.apply(source));
  }

  /** Whether a script that is wrong by it runs to its end, with a wrong value. */
  public boolean isSilent() {
    return rule.equals(NEVER_EQUAL);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean isSyntax() {
    return rule.equals(SYNTAX);
  }
}
