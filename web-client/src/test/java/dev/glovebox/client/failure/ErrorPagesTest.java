package dev.glovebox.client.failure;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.gate.call.CallFailureCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A failure says who can act on it: a code without a page says it to nobody. */
class ErrorPagesTest {
  private static final Path PAGES = Path.of("..", "docs", "errors");

  @Test
  void everyCodeHasAPage() throws IOException {
    SortedSet<String> without = codes();
    without.removeAll(pages());
    assertEquals(Set.of(), without, "codes without a page: write docs/errors/<code>.md");
  }

  @Test
  void everyPageIsOfACode() throws IOException {
    SortedSet<String> orphans = pages();
    orphans.removeAll(codes());
    assertEquals(Set.of(), orphans, "pages in docs/errors of no code: a code is never taken back");
  }

  @Test
  void everyCodeIsInTheListOfPages() throws IOException {
    String list = Files.readString(PAGES.resolve("README.md"));
    SortedSet<String> missing = codes();
    missing.removeIf(code -> list.contains("[`" + code + "`](" + code + ".md)"));
    assertEquals(Set.of(), missing, "codes that docs/errors/README.md does not list");
  }

  @Test
  void declarationsKnowTheSameCodes() throws IOException {
    String declarations = Files.readString(Path.of("src/main/npm/types/failures.d.ts"));
    assertEquals(
        words(Arrays.stream(FailureCode.values()).map(FailureCode::word)),
        declared(declarations, "RunFailureCode"),
        "declare every code of its enum in RunFailureCode of types/failures.d.ts");
    assertEquals(
        words(Arrays.stream(CallFailureCode.values()).map(CallFailureCode::word)),
        declared(declarations, "CallFailureCode"),
        "declare every code of its enum in CallFailureCode of types/failures.d.ts");
  }

  @Test
  void wordHasOneMeaningWhereverItIsSaid() {
    for (FailureCode code : FailureCode.values()) {
      for (CallFailureCode call : CallFailureCode.values()) {
        if (code.word().equals(call.word())) {
          assertEquals(code.name(), call.name());
          assertEquals(code.blame(), call.blame(), code.word());
        }
      }
    }
  }

  /** The words of a union: what stands between quotes in it. */
  private static SortedSet<String> declared(String declarations, String union) {
    int start = declarations.indexOf("export type " + union + " =");
    String texts = declarations.substring(start, declarations.indexOf(';', start));
    String[] parts = texts.split("\"");
    return words(IntStream.range(0, parts.length).filter(i -> i % 2 == 1).mapToObj(i -> parts[i]));
  }

  private static SortedSet<String> words(Stream<String> words) {
    return words.collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> codes() {
    return Stream.concat(
            Arrays.stream(FailureCode.values()).map(FailureCode::word),
            Arrays.stream(CallFailureCode.values()).map(CallFailureCode::word))
        .collect(toCollection(TreeSet::new));
  }

  private static SortedSet<String> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .collect(toCollection(TreeSet::new));
    }
  }
}
