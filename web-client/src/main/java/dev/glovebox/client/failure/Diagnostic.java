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

  /** Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
  public record Range(int line, int column, int endLine, int endColumn) {}

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

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  public boolean isSyntax() {
    return rule.equals("syntax");
  }
}
