package dev.glovebox.client.record.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No store is held to fewer laws than another. */
class StoreLawsTest {
  private static final Path SUITE = Path.of("src/main/js/store-conformance.js");
  private static final Pattern LAW =
      Pattern.compile("^  (?:async )?\"([^\"]+)\"[:(]", Pattern.MULTILINE);

  @Test
  void memoryIsHeldToEveryLawOfTheSuite() throws IOException {
    Set<String> laws =
        LAW.matcher(Files.readString(SUITE))
            .results()
            .map(match -> words(match.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> tried =
        Stream.of(MemoryStoreTest.class.getDeclaredMethods())
            .filter(method -> method.isAnnotationPresent(Test.class))
            .map(Method::getName)
            .map(StoreLawsTest::words)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(laws, tried, "give MemoryStoreTest a test of each law, of the same words");
  }

  /** The letters and digits alone: a law is a sentence there, and a name here. */
  private static String words(String text) {
    return text.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT);
  }
}
