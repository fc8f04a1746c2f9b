package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.glovebox.client.check.CheckerWords.Order;
import dev.glovebox.client.check.CheckerWords.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the words of the page to those of the checker's {@code worker.js}. */
class CheckerWordsTest {
  private static final Pattern ORDERS =
      Pattern.compile("const obey = \\{\n(.*?)\n\\};", Pattern.DOTALL);
  private static final Pattern ORDER = Pattern.compile("(?m)^  (\\w+)(?:\\(|:)");
  private static final Pattern REPORT = Pattern.compile("postMessage\\(\\[\"(\\w+)\"");

  private static String worker() throws IOException {
    return Files.readString(Path.of("type-checker/src/worker.js"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> words(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void checkerObeysEveryOrderAndNoOther() throws IOException {
    String orders = found(ORDERS, worker()).iterator().next();
    assertEquals(words(Stream.of(Order.values()).map(Order::word)), found(ORDER, orders));
  }

  @Test
  void checkerReportsInTheWordsThatThePageKnows() throws IOException {
    assertEquals(words(Stream.of(Report.values()).map(Report::word)), found(REPORT, worker()));
  }

  @Test
  void otherWordsAreNoReport() {
    assertNull(Report.of("check"));
  }
}
