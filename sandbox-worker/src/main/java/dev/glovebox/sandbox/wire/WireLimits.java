package dev.glovebox.sandbox.wire;

/**
 * The bounds of a frame's fields, in characters. They bound decoding; a run's limits are tighter.
 */
public final class WireLimits {
  public static final int VERSION = 1;
  public static final int FRAMES_IN_BATCH = 1_000;

  /** Calls of one run that have no answer yet; the guest refuses the next one in Python. */
  public static final int OPEN_CALLS = 5_000;

  public static final int KIND = 16;
  public static final int NAME = 512;
  public static final int LINE = 16_384;
  public static final int OUTPUT = 1 << 20;
  public static final int PAYLOAD = 64 << 20;

  private WireLimits() {}
}
