package dev.glovebox.client.check;

import dev.glovebox.client.failure.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the check of a run that was not refused left to say.
 *
 * @param unchecked why the script ran without a check; empty when it was checked, or need not be
 */
public record CheckNotes(List<Diagnostic> diagnostics, String unchecked) {
  public static final CheckNotes NONE = new CheckNotes(List.of(), "");

  /** The same with its texts changed: the findings show lines of the script. */
  public CheckNotes withTexts(UnaryOperator<String> change) {
    List<Diagnostic> changed = new ArrayList<>();
    diagnostics.forEach(diagnostic -> changed.add(diagnostic.withTexts(change)));
    return new CheckNotes(List.copyOf(changed), change.apply(unchecked));
  }

  /** Of a script that the checker could not read. */
  public static CheckNotes unread(Diagnostic syntax) {
    int line = syntax.range().line();
    String reason = "the type checker cannot read line " + line + ": " + syntax.message();
    return new CheckNotes(List.of(), reason);
  }
}
