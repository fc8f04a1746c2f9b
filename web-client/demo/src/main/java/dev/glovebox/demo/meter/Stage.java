package dev.glovebox.demo.meter;

/**
 * One request to the model, in tokens.
 *
 * @param what the model did with it
 * @param sent all that the model reads: the tools' definitions and the conversation so far
 * @param fresh what of it no earlier request had, so that no cache can have it
 * @param written what the model writes
 */
public record Stage(String what, int sent, int fresh, int written) {
  /** What a cache of the prompt can have. */
  public int again() {
    return sent - fresh;
  }
}
