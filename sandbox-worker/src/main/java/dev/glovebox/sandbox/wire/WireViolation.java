package dev.glovebox.sandbox.wire;

/** A frame that no honest guest sends. Whoever sent it is not served again. */
public final class WireViolation extends Exception {
  private static final long serialVersionUID = 1L;

  public WireViolation(String message) {
    super(message);
  }
}
