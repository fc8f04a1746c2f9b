package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.stub.CallStyle;
import dev.glovebox.bridge.stub.StubBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The corpus of scripts is checked against stubs that inspect would show. */
class CorpusStubsTest {

  @Test
  void stubsOfTheCorpusAreThoseOfItsCatalogue() throws IOException {
    String stubs = new StubBook(TestCatalogue.ofCorpus(), CallStyle.ASYNC).module();
    Path made = Files.writeString(Path.of("target/stubs.pyi"), stubs);

    assertEquals(
        TestCatalogue.read("stubs.pyi"),
        stubs,
        "if that is right, copy " + made + " to the corpus");
  }
}
