package dev.glovebox.watch;

/** A step did not make its result; the message is what the compiler said. */
final class StepException extends Exception {
  private static final long serialVersionUID = 1;

  StepException(String message) {
    super(message);
  }

  StepException(String message, Throwable cause) {
    super(message, cause);
  }
}
