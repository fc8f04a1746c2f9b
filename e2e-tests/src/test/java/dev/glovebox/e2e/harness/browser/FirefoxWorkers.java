package dev.glovebox.e2e.harness.browser;

import dev.glovebox.e2e.harness.machine.NamedThreads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The workers of the pages that this JVM's Firefox shows, counted as threads. Firefox tells of a
 * worker's end by way of the frame that had started it: of one that outlives its frame by a moment
 * nothing is ever told, and Playwright counts it for good.
 */
public final class FirefoxWorkers {
  private static final String NAME = "DOM Worker";

  private FirefoxWorkers() {}

  public static int count() {
    return ProcessHandle.current()
        .descendants()
        .filter(process -> showsPages(process.pid()))
        .mapToInt(process -> NamedThreads.of(process.pid(), NAME).size())
        .sum();
  }

  /** Firefox has workers of its own in its other processes. */
  private static boolean showsPages(long process) {
    try {
      return Files.readString(Path.of("/proc/" + process + "/cmdline")).contains("-contentproc");
    } catch (IOException e) {
      return false; // the process has ended
    }
  }
}
