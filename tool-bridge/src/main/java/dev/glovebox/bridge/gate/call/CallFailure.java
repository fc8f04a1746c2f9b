package dev.glovebox.bridge.gate.call;

/**
 * Why a call has no result.
 *
 * @param tool the qualified name, or what the script wrote when no tool was found
 * @param message what happened
 * @param hint what the script may do about it; may be empty
 */
public record CallFailure(CallFailureCode code, String tool, String message, String hint) {
  public static CallFailure of(CallFailureCode code, String tool, String message) {
    return new CallFailure(code, tool, message, "");
  }
}
