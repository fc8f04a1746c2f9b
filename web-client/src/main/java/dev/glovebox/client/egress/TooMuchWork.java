package dev.glovebox.client.egress;

/** A text cannot be filtered without holding the page up. */
public final class TooMuchWork extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message what would take long, without a word of the text
   */
  public TooMuchWork(String message) {
    super(message);
  }
}
