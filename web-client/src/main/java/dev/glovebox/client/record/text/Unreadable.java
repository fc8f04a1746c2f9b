package dev.glovebox.client.record.text;

/** Says what a text is not. */
public final class Unreadable extends RuntimeException {
  public Unreadable(String message) {
    super(message);
  }
}
