package dev.glovebox.demo.desk;

/**
 * How long a call takes, as if the desk were elsewhere. It depends on what is asked and on nothing
 * else, so that two runs of a script look alike.
 */
public final class Delay {
  private static final int SHORTEST_MS = 15;
  private static final int SPREAD_MS = 60;

  private Delay() {}

  /** In milliseconds. */
  public static int of(String asked) {
    return SHORTEST_MS + Math.floorMod(asked.hashCode(), SPREAD_MS);
  }
}
