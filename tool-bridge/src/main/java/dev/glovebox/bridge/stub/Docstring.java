package dev.glovebox.bridge.stub;

/** Foreign text inside a Python string of three quotes. */
final class Docstring {
  private Docstring() {}

  /** The text without anything that would end the string or escape in it. */
  static String safe(String text) {
    if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
      return text;
    }
    String escaped = text.replace("\\", "\\\\").replace("\"\"", "''");
    return escaped.endsWith("\"") ? escaped.substring(0, escaped.length() - 1) + "'" : escaped;
  }
}
