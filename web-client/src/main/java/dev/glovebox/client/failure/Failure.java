package dev.glovebox.client.failure;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.sandbox.page.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One failure as its reader gets it. Lines and columns count from 1; 0 means that there is none.
 * Texts that are absent are empty.
 *
 * @param diagnostics what the check before the run found, if that is why
 * @param divergence where a run did not do what it did before; null unless that is why
 */
public record Failure(
    String code,
    Blame blame,
    String message,
    Place place,
    String hint,
    String traceback,
    List<Diagnostic> diagnostics,
    Divergence divergence) {

  public Failure(
      String code,
      Blame blame,
      String message,
      Place place,
      String hint,
      String traceback,
      List<Diagnostic> diagnostics) {
    this(code, blame, message, place, hint, traceback, diagnostics, null);
  }

  /** Where in the script. */
  public record Place(int line, int column) {
    public static final Place NONE = new Place(0, 0);
  }

  /** The same with its texts changed. */
  public Failure withTexts(UnaryOperator<String> change) {
    List<Diagnostic> changed = new ArrayList<>();
    diagnostics.forEach(diagnostic -> changed.add(diagnostic.withTexts(change)));
    return new Failure(
        code,
        blame,
        change.apply(message),
        place,
        change.apply(hint),
        change.apply(traceback),
        List.copyOf(changed),
        divergence);
  }

  public Failure withHint(String other) {
    return new Failure(code, blame, message, place, other, traceback, diagnostics, divergence);
  }

  public Failure withDivergence(Divergence other) {
    return new Failure(code, blame, message, place, hint, traceback, diagnostics, other);
  }

  /** Why there is no sandbox; what whoever serves the page can mend is theirs to mend. */
  public static Failure of(Refusal why) {
    return why.isOfTheHost()
        ? of(FailureCode.RUNTIME_UNAVAILABLE, why.reason(), why.remedy())
        : of(FailureCode.SANDBOX_UNAVAILABLE, why.reason());
  }

  public static Failure of(FailureCode code, String message) {
    return of(code, message, "");
  }

  public static Failure of(FailureCode code, String message, String hint) {
    return new Failure(code.word(), code.blame(), message, Place.NONE, hint, "", List.of());
  }
}
