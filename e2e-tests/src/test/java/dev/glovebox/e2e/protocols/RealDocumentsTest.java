package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.glovebox.e2e.harness.machine.PyrightRun;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Documents that others wrote are mapped whole; no browser is needed for that. */
class RealDocumentsTest {
  private static final String FUNCTION = "    async def ";

  @TestFactory
  Stream<DynamicTest> everyOperationIsAToolWithAStub() throws IOException {
    return RealDocument.all().stream()
        .map(document -> dynamicTest(document.name(), () -> check(document)));
  }

  @Test
  void amongThemAreWholeApis() throws IOException {
    long large =
        RealDocument.all().stream().filter(document -> document.operations() >= 20).count();
    assertTrue(large >= 4, large + " documents have 20 operations or more");
  }

  @Test
  void typeCheckerAcceptsTheStubsOfEachDocument() throws IOException, InterruptedException {
    Map<String, String> modules = new TreeMap<>();
    for (RealDocument document : RealDocument.all()) {
      modules.put("stubs_" + modules.size(), document.stubs());
    }

    assertEquals(List.of(), PyrightRun.errorsOf(modules));
  }

  private static void check(RealDocument document) {
    assertEquals(document.operations(), document.listing().tools().size());
    assertEquals(document.operations(), document.stubs().split(FUNCTION, -1).length - 1);
  }
}
