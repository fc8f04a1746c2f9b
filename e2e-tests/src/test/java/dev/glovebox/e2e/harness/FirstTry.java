package dev.glovebox.e2e.harness;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What fails in a browser is tried once more after all others, because a machine that is held up
 * makes red what is right. A wall is judged by its first try: one that holds only now and then is
 * none. What measures time is no such wall.
 */
final class FirstTry {
  private static final String WALL = "confinement";
  private static final Set<String> TIMED = Set.of("timed", "timed-beside-others");
  private static final Set<String> FAILED = ConcurrentHashMap.newKeySet();

  private FirstTry() {}

  /** Fails the second try of a wall. */
  static void judge(ExtensionContext test) {
    if (FAILED.contains(test.getUniqueId())) {
      throw new AssertionError("It failed at first, and a wall is not tried again.");
    }
  }

  static void failed(ExtensionContext test) {
    Set<String> tags = Tags.of(test);
    if (tags.contains(WALL) && tags.stream().noneMatch(TIMED::contains)) {
      FAILED.add(test.getUniqueId());
    }
  }
}
