package dev.glovebox.watch;

import java.util.List;

/**
 * One thing that is made: from which sources, after which other steps, and how.
 *
 * @param sources where its own sources lie, as prefixes of their paths; one that begins with an
 *     exclamation mark takes a part away again
 * @param after the steps whose results go into it
 */
record Step(String name, List<String> sources, List<String> after, Action action) {

  /** What a step does; it returns when its result is there. */
  interface Action {
    void run() throws StepException;
  }

  boolean reads(String file) {
    boolean reads = false;
    for (String source : sources) {
      if (source.startsWith("!")) {
        reads = reads && !file.startsWith(source.substring(1));
      } else {
        reads = reads || file.startsWith(source);
      }
    }
    return reads;
  }
}
