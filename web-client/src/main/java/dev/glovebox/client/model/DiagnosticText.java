package dev.glovebox.client.model;

import dev.glovebox.client.failure.Diagnostic;
import java.util.List;

/** Findings as a model reads them: the place, the line with a caret under it, and what to do. */
final class DiagnosticText {
  private static final String MARGIN = "    ";

  private DiagnosticText() {}

  static String of(List<Diagnostic> diagnostics) {
    StringBuilder text = new StringBuilder();
    for (Diagnostic diagnostic : diagnostics) {
      text.append(text.isEmpty() ? "" : "\n");
      write(diagnostic, text);
    }
    return text.toString();
  }

  private static void write(Diagnostic diagnostic, StringBuilder text) {
    text.append("line ").append(diagnostic.range().line());
    text.append(diagnostic.isError() ? ": " : " (warning): ").append(diagnostic.message());
    if (!diagnostic.source().strip().isEmpty()) {
      text.append('\n').append(MARGIN).append(diagnostic.source());
      text.append('\n').append(MARGIN).append(caret(diagnostic));
    }
    if (!diagnostic.hint().isEmpty()) {
      text.append("\n  hint: ").append(diagnostic.hint());
    }
  }

  /** Tabs stay tabs, so that the caret stands where it belongs. */
  private static String caret(Diagnostic diagnostic) {
    StringBuilder line = new StringBuilder();
    int before = Math.min(diagnostic.range().column() - 1, diagnostic.source().length());
    for (int i = 0; i < before; i++) {
      line.append(diagnostic.source().charAt(i) == '\t' ? '\t' : ' ');
    }
    return line.append('^').toString();
  }
}
