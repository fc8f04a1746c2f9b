package dev.glovebox.client.check;

import dev.glovebox.client.failure.Diagnostic;
import java.util.List;

/**
 * What the check of a run that was not refused left to say.
 *
 * @param unchecked why the script ran without a check; empty when it was checked, or need not be
 */
public record CheckNotes(List<Diagnostic> diagnostics, String unchecked) {
  public static final CheckNotes NONE = new CheckNotes(List.of(), "");
}
