package dev.glovebox.e2e.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test waits for what it expects. Where it waits for a time instead, the reason stands here. */
@Tag("house")
class FixedWaitsTest {
  private static final Path SOURCES = Checkout.file("e2e-tests/src/test/java/dev/glovebox/e2e");
  private static final Pattern WAIT = Pattern.compile("\\bwaitForTimeout\\(|\\bThread\\.sleep\\(");

  private static final String MEASURED = "memory is measured when a page has come to rest";

  private static final Map<String, String> REASONS =
      Map.of(
          "bench/BenchTest", "it looks again and again at what is measured",
          "bench/LocalProcessBenchTest", MEASURED,
          "bench/ManyRunsBenchTest", MEASURED,
          "confinement/EndlessLoopsTest", "what must not happen meanwhile cannot be awaited",
          "confinement/SoakTest", "no browser says when it has collected what it held",
          "faults/Fault", "a server that says nothing is what is tested",
          "harness/SilentRun", "it watches over tests that have stopped",
          "webkit/WebKit", "a driver that is not there yet refuses connections");

  @Test
  void onlyWhatCannotBeAwaitedIsWaitedForByTheClock() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      TreeSet<String> waiting =
          files
              .filter(file -> file.toString().endsWith(".java") && waitsByTheClock(file))
              .map(file -> SOURCES.relativize(file).toString().replace('\\', '/'))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .filter(name -> !name.equals("house/FixedWaitsTest"))
              .collect(toCollection(TreeSet::new));

      assertEquals(
          new TreeSet<>(REASONS.keySet()), waiting, "wait for a condition, or say why not");
    }
  }

  private static boolean waitsByTheClock(Path file) {
    try {
      return WAIT.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
