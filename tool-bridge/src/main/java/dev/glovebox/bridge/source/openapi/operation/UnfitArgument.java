package dev.glovebox.bridge.source.openapi.operation;

/** Thrown when a value cannot be written into its place; the message is for the script. */
public final class UnfitArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnfitArgument(String argument, String expected) {
    super(argument + ": " + expected);
  }
}
