package dev.glovebox.bridge.source.openapi;

/** Thrown when a value cannot be written into its place; the message is for the script. */
final class UnfitArgument extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnfitArgument(String argument, String expected) {
    super(argument + ": " + expected);
  }
}
