package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScriptStubsTest {
  private static final Catalogue LARGE = TestCatalogue.ofSize(11, 100);

  private static String stubs(Catalogue catalogue, String code) {
    return new ScriptStubs(catalogue, new StubBook(catalogue)).of(code);
  }

  private static int functionsIn(String stubs) {
    return stubs.split("async def ", -1).length - 1;
  }

  @Test
  void smallCatalogueIsGivenWholeAsInspectShowsIt() {
    Catalogue catalogue = TestCatalogue.ofCorpus();

    assertEquals(new StubBook(catalogue).module(), stubs(catalogue, "anything"));
  }

  @Test
  void wholeStubsAreMadeAnewOnlyAfterAChange() {
    Catalogue catalogue = TestCatalogue.ofSize(1, 3);
    ScriptStubs stubs = new ScriptStubs(catalogue, new StubBook(catalogue));
    String before = stubs.of("1");

    assertSame(before, stubs.of("2"));
    catalogue.remove("functions:desk0");
    assertFalse(stubs.of("3").contains("desk0"));
  }

  @Test
  void largeCatalogueGivesWhatTheScriptNames() {
    String stubs = stubs(LARGE, "await desk3.find_7()\nawait desk4 . find_8()");

    assertEquals(2, functionsIn(stubs));
    assertTrue(stubs.contains("async def find_7("), stubs);
    assertTrue(stubs.contains("async def find_8("), stubs);
  }

  @Test
  void namespaceThatIsNotNamedIsThereWithoutFunctions() {
    assertTrue(stubs(LARGE, "await desk3.find_7()").contains("\nclass desk10: ...\n"));
  }

  @Test
  void namespaceUsedInAnotherWayIsGivenWhole() {
    assertEquals(100, functionsIn(stubs(LARGE, "d = desk3\nawait d.find_7()")));
    assertEquals(100, functionsIn(stubs(LARGE, "getattr(desk3, name)")));
  }

  @Test
  void namespaceWhoseTypesAreNamedIsGivenWhole() {
    assertEquals(100, functionsIn(stubs(LARGE, "def f(x: desk3.Client): ...")));
  }

  @Test
  void misspeltFunctionBringsThoseThatItMayMean() {
    String stubs = stubs(LARGE, "await desk3.fnid_7()");

    assertTrue(stubs.contains("async def find_7("), stubs);
    assertTrue(functionsIn(stubs) <= 5, stubs);
  }

  /** To look for what each may mean takes a look at all functions. */
  @Test
  void ofManyMisspeltNamesOnlyTheFirstAreGuessed() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      code.append("desk").append(i % 11).append(".fimd_").append(i).append("\n");
    }
    int guessed = functionsIn(stubs(LARGE, code.toString()));
    assertTrue(guessed >= 50 && guessed <= 250, () -> guessed + " functions");
  }

  @Test
  void functionWithoutItsNamespaceIsFound() {
    assertEquals(11, functionsIn(stubs(LARGE, "await find_7()")));
  }

  @Test
  void awaitedFunctionWithoutItsNamespaceMayBeMisspelt() {
    assertTrue(stubs(LARGE, "await fnid_7()").contains("async def find_7("));
    assertEquals(0, functionsIn(stubs(LARGE, "fnid_7()")));
  }

  @Test
  void membersOfOtherThingsAreNotTaken() {
    assertEquals(0, functionsIn(stubs(LARGE, "x.desk3.find_7()\nx.find_7")));
  }

  @Test
  void namesInsideTextsAreTakenToo() {
    assertEquals(1, functionsIn(stubs(LARGE, "f\"{await desk3.find_7()}\"")));
  }

  @Test
  void scriptIsToldWithWhatItMayCallThatChanges() {
    for (int others : new int[] {0, 200}) {
      Catalogue catalogue = TestCatalogue.ofSize(1, others);
      catalogue.add(
          new FunctionsSource("crm", "", List.of(function("find", true), function("pay", false))));
      catalogue.add(new FunctionsSource("market", "", List.of(function("quotes", true))));
      ScriptStubs stubs = new ScriptStubs(catalogue, new StubBook(catalogue));
      stubs.of("1");
      assertEquals(List.of(), stubs.changing("r = await crm.find()\nawait market.quotes()"));
      assertEquals(List.of(), stubs.changing("m = market\nawait m.quotes()"));
      assertEquals(List.of(), stubs.changing("1 + 1"));
      assertEquals(List.of("crm.pay"), stubs.changing("await crm.find()\nawait crm.pay()"));
      assertEquals(List.of("crm.pay"), stubs.changing("c = crm\nawait c.find()"));
      assertEquals(List.of("crm.pay"), stubs.changing("from crm import pay\nawait pay()"));
    }
  }

  private static ToolDefinition function(String name, boolean readOnly) {
    return new ToolDefinition(name, "", null, null, readOnly, (call, answer) -> {});
  }
}
