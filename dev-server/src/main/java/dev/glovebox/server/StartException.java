package dev.glovebox.server;

/**
 * The server cannot start, and the person who started it can mend that. The message is one line
 * that says what to do.
 */
public final class StartException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StartException(String message) {
    super(message);
  }

  StartException(String message, Throwable cause) {
    super(message, cause);
  }
}
