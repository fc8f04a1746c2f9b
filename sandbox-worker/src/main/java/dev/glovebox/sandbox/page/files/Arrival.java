package dev.glovebox.sandbox.page.files;

/** What came of asking for a file. Texts that are absent are empty. */
public sealed interface Arrival {

  /**
   * An answer of a server, or of whoever answers for it.
   *
   * @param bytes how long its body is
   * @param begin the first characters of its body
   */
  record Answered(int status, String type, Framing framing, int bytes, String begin)
      implements Arrival {}

  /** What an answer says of its being shown in a frame: two of its headers. */
  record Framing(String frameOptions, String policy) {
    public static final Framing ANYWHERE = new Framing("", "");
  }

  /** The answer began, and did not end. */
  record BrokenOff(String problem) implements Arrival {}

  /** There was no answer that the page may read. */
  record Unreached(String problem, boolean isOnline) implements Arrival {}

  /** The page's policy forbids to ask. */
  record Forbidden(String directive) implements Arrival {}
}
