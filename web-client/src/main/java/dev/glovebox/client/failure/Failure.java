package dev.glovebox.client.failure;

import dev.glovebox.bridge.gate.Blame;
import java.util.function.UnaryOperator;

/**
 * One failure as its reader gets it. Lines and columns count from 1; 0 means that there is none.
 * Texts that are absent are empty.
 */
public record Failure(
    String code, Blame blame, String message, Place place, String hint, String traceback) {

  /** Where in the script. */
  public record Place(int line, int column) {
    public static final Place NONE = new Place(0, 0);
  }

  /** The same with its texts changed. */
  public Failure withTexts(UnaryOperator<String> change) {
    return new Failure(
        code, blame, change.apply(message), place, change.apply(hint), change.apply(traceback));
  }

  public static Failure of(FailureCode code, String message) {
    return of(code, message, "");
  }

  public static Failure of(FailureCode code, String message, String hint) {
    return new Failure(code.word(), code.blame(), message, Place.NONE, hint, "");
  }
}
