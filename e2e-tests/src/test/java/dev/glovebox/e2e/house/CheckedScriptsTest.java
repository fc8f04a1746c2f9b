package dev.glovebox.e2e.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Scripts of the tests are checked before they run, so that each that works shows that the type
 * check does not refuse it.
 */
@Tag("house")
class CheckedScriptsTest {
  private static final Path PAGES = Checkout.file("e2e-tests/src/test/web");
  private static final String TURNED_OFF = "typeCheck: \"off\"";

  /**
   * Here scripts are wrong on purpose, hundreds start at once, pages are loaded again and again, or
   * the page is to hold without the checker's worker.
   */
  private static final Set<String> UNCHECKED =
      Set.of(
          "adapters/desk.js",
          "lab/journeys/bank.js",
          "lab/runs/checkpoints.js",
          "lab/scripts/corpus-replays.js",
          "lab/journeys/crowd.js",
          "lab/runs/faults.js",
          "lab/confinement/long-tasks.js",
          "lab/confinement/mixed-runs.js",
          "lab/runs/runs.js",
          "lab/confinement/slow-schemas.js",
          "lab/runs/store-faults.js",
          "lab/journeys/throwing.js",
          "lab/gate/tool-calls.js");

  /** There time is measured without the check's. */
  private static final String BENCH = "bench.js";

  @Test
  void checkIsTurnedOffOnlyWhereThatIsTheMatter() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> found =
          files
              .filter(file -> file.toString().endsWith(".js") && !file.toString().endsWith(BENCH))
              .filter(file -> read(file).contains(TURNED_OFF))
              .map(file -> PAGES.relativize(file).toString())
              .collect(toCollection(TreeSet::new));

      assertEquals(UNCHECKED, found, "leave the check on: a script that works must pass it");
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
