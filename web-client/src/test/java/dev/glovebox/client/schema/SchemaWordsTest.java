package dev.glovebox.client.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the words of the page to those of the {@code worker.js} that checks values. */
class SchemaWordsTest {
  private static final Pattern REPORT = Pattern.compile("postMessage\\(\\[\"(\\w+)\"");

  @Test
  void workerReportsInTheWordsThatThePageKnows() throws IOException {
    Set<String> said =
        REPORT
            .matcher(Files.readString(Path.of("src/main/js/schemas/worker.js")))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Stream.of(SchemaWords.values())
            .map(SchemaWords::word)
            .collect(Collectors.toCollection(TreeSet::new)),
        said);
  }

  @Test
  void otherWordsAreNoReport() {
    assertEquals(SchemaWords.READY, SchemaWords.of("ready"));
    assertNull(SchemaWords.of("check"));
  }
}
