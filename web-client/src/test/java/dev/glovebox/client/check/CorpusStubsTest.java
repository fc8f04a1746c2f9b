package dev.glovebox.client.check;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.stub.StubBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The corpus of scripts is checked against stubs that inspect would show. */
class CorpusStubsTest {

  @Test
  void stubsOfTheCorpusAreThoseOfItsCatalogue() throws IOException {
    String stubs = new StubBook(TestCatalogue.ofCorpus()).module();
    Path made = Files.writeString(Path.of("target/stubs.pyi"), stubs);

    assertEquals(
        TestCatalogue.read("stubs.pyi"),
        stubs,
        "if that is right, copy " + made + " to the corpus");
  }

  /** {@code corpus.test.mjs} has every script checked against these too. */
  @Test
  void stubsThatAScriptNamesAreWrittenForEveryScript() throws IOException {
    Catalogue catalogue = TestCatalogue.ofCorpus();
    ScriptStubs stubs = new ScriptStubs(catalogue, new StubBook(catalogue), 0);
    JsonObject.Builder written = JsonObject.builder();
    for (String folder : List.of("correct", "wrong")) {
      for (String script : scriptsIn(folder)) {
        String code = withoutHeader(TestCatalogue.read(script));
        written.put(script, new JsonString(stubs.of(code)));
      }
    }
    Files.writeString(Path.of("target/named-stubs.json"), written.build().toString());
  }

  /** What a wrong script must be told names what it meant. */
  private static String withoutHeader(String script) {
    return script.lines().dropWhile(line -> line.matches("# \\w+: .*")).collect(joining("\n"));
  }

  private static List<String> scriptsIn(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("type-checker/corpus", folder))) {
      return files.map(file -> folder + '/' + file.getFileName()).sorted().toList();
    }
  }
}
