package dev.glovebox.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Diagnostic.Range;
import dev.glovebox.client.failure.Diagnostic.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

  @Test
  void lineIsShownWithACaretAndTheHint() {
    Diagnostic wrong =
        new Diagnostic(
            new Range(2, 10, 2, 14),
            Severity.ERROR,
            "reportCallIssue",
            "find_it has no parameter \"nmae\"",
            "did you mean \"name\"?",
            "\tfind_it(nmae=1)");

    assertEquals(
        """
        line 2: find_it has no parameter "nmae"
            \tfind_it(nmae=1)
            \t        ^
          hint: did you mean "name"?""",
        DiagnosticText.of(List.of(wrong)));
  }

  @Test
  void warningsSayThatTheyAre() {
    Diagnostic odd =
        new Diagnostic(
            new Range(3, 1, 3, 2), Severity.WARNING, "a rule", "x is possibly unbound", "", "");

    assertEquals(
        "line 3 (warning): x is possibly unbound\nline 3 (warning): x is possibly unbound",
        DiagnosticText.of(List.of(odd, odd)));
  }
}
