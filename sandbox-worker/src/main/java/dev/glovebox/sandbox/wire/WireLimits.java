package dev.glovebox.sandbox.wire;

/**
 * The bounds of a frame's fields, in UTF-16 units. They bound decoding, before anything is known of
 * the run; a run's own limits are tighter. Each leaves room for what an honest guest sends, and a
 * test compares them with what the guest's Python allows itself.
 */
public final class WireLimits {
  /** Raised as {@link Message} says. */
  public static final int VERSION = 1;

  /**
   * A batch is unpacked in one task of the page, so it must not hold more than that task can take.
   * The guest sends what it holds at every 256 messages.
   */
  public static final int FRAMES_IN_BATCH = 1_000;

  /**
   * Calls of one run that have no answer yet. Each takes a few objects in the gate for as long as
   * it waits, so without a bound a script could fill the page's memory in one turn. The guest
   * refuses the next one in Python, where a script can catch it.
   */
  public static final int OPEN_CALLS = 5_000;

  /**
   * The longest kind has nine letters, and a stream is named with six. An unknown kind is quoted in
   * a message, which must stay readable.
   */
  public static final int KIND = 16;

  /**
   * Names of tools, codes and types of exceptions. The journal, events and every message about a
   * call repeat them. The guest cuts what a script can choose to 200 characters, of two units at
   * most.
   */
  public static final int NAME = 512;

  /**
   * Prose: the message, the hint and the traceback of a failure. They go to a model, to which more
   * would be of no use. The guest cuts them to 8,000 characters, of two units at most.
   */
  public static final int LINE = 16_384;

  /**
   * One print. An honest guest prints in chunks of some 4,000 characters; only one text that is
   * printed at once makes a longer message, which it cuts into pieces of at most this.
   */
  public static final int OUTPUT = 1 << 20;

  /**
   * JSON of arguments, results and values, and a script. Four times the default of {@code
   * callBytes}: a browser unpacks so much in about a fifth of a second, in one task that nothing
   * can interrupt, so it must not be more.
   */
  public static final int PAYLOAD = 64 << 20;

  /**
   * A script that waits, as bytes: no more than the memory that it may be given, of which most is
   * left out, and some for the numbers of its pages.
   */
  public static final int CHECKPOINT = 1 << 30;

  private WireLimits() {}
}
