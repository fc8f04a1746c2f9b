package dev.glovebox.bridge.tool;

/**
 * How a call came to its answer.
 *
 * @param isCached whether it is one of before
 * @param attempts how often the tool was called for it
 */
public record Made(boolean isCached, int attempts) {
  public static final Made CACHED = new Made(true, 0);
  public static final Made NOT = new Made(false, 0);
  public static final Made ONCE = new Made(false, 1);
}
