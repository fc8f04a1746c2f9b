package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.FrameWords.Order;
import dev.glovebox.sandbox.page.FrameWords.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the words of the page to those of {@code frame.js}, and of what is in its place in Node.
 */
class FrameWordsTest {
  private static final Pattern ORDERS =
      Pattern.compile("const orders = \\{\n(.*?)\n    \\};", Pattern.DOTALL);
  private static final Pattern ORDER = Pattern.compile("(?m)^      (\\w+)(?:\\(|:)");
  private static final Pattern REPORT = Pattern.compile("postMessage\\(\\[\"(\\w+)\"");
  private static final Pattern GREETING = Pattern.compile("parent\\.postMessage\\(\"([\\w-]+)\"");

  private static final Pattern AHEAD = Pattern.compile("#give\\(\"(\\w+)\"");
  private static final Pattern EXPECTED_GREETING =
      Pattern.compile("const GREETING = \"([\\w-]+)\"");

  private static String frame() throws IOException {
    return Files.readString(Path.of("src/main/js/frame/frame.js"));
  }

  private static String element() throws IOException {
    return Files.readString(Path.of("src/main/js/page/frame-element.js"));
  }

  private static String headStart() throws IOException {
    return Files.readString(Path.of("src/main/js/page/head-start.js"));
  }

  private static String processes() throws IOException {
    return Files.readString(Path.of("../web-client/src/main/js/node/processes.js"));
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
  void frameObeysEveryOrderAndNoOther() throws IOException {
    for (String house : List.of(frame(), processes())) {
      String orders = found(ORDERS, house).iterator().next();
      assertEquals(words(Stream.of(Order.values()).map(Order::word)), found(ORDER, orders));
    }
  }

  @Test
  void processesReportInWordsThatThePageKnows() throws IOException {
    Set<String> known = words(Stream.of(Report.values()).map(Report::word));
    assertTrue(known.containsAll(found(REPORT, processes())));
  }

  @Test
  void frameReportsInTheWordsThatThePageKnows() throws IOException {
    assertEquals(words(Stream.of(Report.values()).map(Report::word)), found(REPORT, frame()));
  }

  @Test
  void frameGreetsAsThePageExpects() throws IOException {
    assertEquals(found(EXPECTED_GREETING, element()), found(GREETING, frame()));
  }

  @Test
  void whatIsGivenAheadAreOrders() throws IOException {
    assertEquals(
        words(Stream.of(Order.FURNISH, Order.COMPILE).map(Order::word)), found(AHEAD, headStart()));
  }

  @Test
  void otherWordsAreNoReport() {
    assertNull(Report.of("spawn"));
    assertNull(Report.of(""));
  }
}
