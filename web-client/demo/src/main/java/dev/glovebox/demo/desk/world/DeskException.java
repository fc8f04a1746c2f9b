package dev.glovebox.demo.desk.world;

/**
 * The desk says no: what was asked for is not there or not allowed. The message is for the caller.
 */
public final class DeskException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DeskException(String message) {
    super(message);
  }
}
