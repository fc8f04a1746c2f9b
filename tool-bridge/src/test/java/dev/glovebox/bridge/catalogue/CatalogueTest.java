package dev.glovebox.bridge.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
  private final Catalogue catalogue = new Catalogue();

  @Test
  void toolIsListedUnderItsFoldedName() {
    catalogue.add(Tools.source("CRM", Tools.definition("FindClients")));
    assertEquals(List.of("crm.find_clients"), names("crm"));
    Tool tool = catalogue.tool(new ToolName("crm", "find_clients"));
    assertEquals("CRM", tool.source());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "crm.find_clients",
        "CRM.FindClients",
        "crm.find-clients",
        "find_clients",
        "FindClients",
        "find-clients",
        "crm/find clients",
        "crm.T42.FindClients",
        "T42.FindClients"
      })
  void everySpellingFindsTheTool(String spelling) {
    String name = spelling.contains("T42") ? "T42.FindClients" : "FindClients";
    catalogue.add(Tools.source("crm", Tools.definition(name), Tools.definition("Other")));
    Resolution.Found found = (Resolution.Found) catalogue.resolve(spelling);
    assertEquals(catalogue.namespace("crm").original(found.tool().name().function()), name);
  }

  @Test
  void toolThatOnceChangedSomethingIsNeverReadOnlyAgain() {
    Following source = new Following();
    source.tools = List.of(writing("Pay"), Tools.definition("Look"));
    catalogue.add(source);

    source.tools = List.of(Tools.definition("Pay"), Tools.definition("Look"));
    source.changed.run();

    assertFalse(catalogue.find("crm.pay").readOnly());
    assertTrue(catalogue.find("crm.look").readOnly());
  }

  @Test
  void toolThatWentAwayDoesNotComeBackAsReadOnly() {
    Following source = new Following();
    source.tools = List.of(writing("Pay"));
    catalogue.add(source);

    source.tools = List.of();
    source.changed.run();
    source.tools = List.of(Tools.definition("Pay"));
    source.changed.run();

    assertFalse(catalogue.find("crm.pay").readOnly());
  }

  @Test
  void sourceThatIsAddedAnewIsBelievedAnew() {
    catalogue.add(Tools.source("crm", writing("Pay")));
    catalogue.remove("crm");
    catalogue.add(Tools.source("crm", Tools.definition("Pay")));

    assertTrue(catalogue.find("crm.pay").readOnly());
  }

  @Test
  void toolKnowsItsPlainNameWhereOthersFoldToIt() {
    catalogue.add(Tools.source("crm", Tools.definition("FindClients")));
    assertEquals("crm.find_clients", catalogue.find("FindClients").plainName().qualified());

    catalogue.add(
        Tools.source(
            "other", new SourceListing("crm", "", List.of(Tools.definition("find-clients")))));

    for (Tool tool : catalogue.namespace("crm").tools()) {
      assertNotEquals("crm.find_clients", tool.name().qualified());
      assertEquals("crm.find_clients", tool.plainName().qualified());
    }
  }

  private static ToolDefinition writing(String name) {
    return new ToolDefinition(name, "", null, null, false, (call, answer) -> {});
  }

  @Test
  void sourceThatSaysItHasChangedIsListedAnew() {
    Following source = new Following();
    catalogue.add(source);
    source.tools = List.of(Tools.definition("FindClients"));
    source.changed.run();
    assertEquals(List.of("crm.find_clients"), names("crm"));
  }

  @Test
  void removedSourceIsClosedAndNotListedAgain() {
    Following source = new Following();
    catalogue.add(source);
    catalogue.remove("crm");
    source.changed.run();
    assertEquals(1, source.closings);
    assertEquals(List.of(), catalogue.namespaces());
  }

  @Test
  void closedCatalogueClosesEachSourceOnce() {
    Following source = new Following();
    catalogue.add(source);
    catalogue.close();
    catalogue.close();
    assertEquals(1, source.closings);
  }

  @Test
  void unknownNameGetsTheNearest() {
    catalogue.add(
        Tools.source("crm", Tools.definition("find_clients"), Tools.definition("get_client")));
    assertEquals(
        new Resolution.Unknown("crm.find_cleints", List.of("crm.find_clients")),
        catalogue.resolve("crm.find_cleints"));
    assertEquals(new Resolution.Unknown("", List.of()), catalogue.resolve(""));
  }

  @Test
  void nearestNamesFollowTheCatalogue() {
    catalogue.add(Tools.source("crm", Tools.definition("find_clients")));
    Resolution.Unknown before = (Resolution.Unknown) catalogue.resolve("shop.ordres");
    catalogue.add(Tools.source("shop", Tools.definition("orders")));
    Resolution.Unknown after = (Resolution.Unknown) catalogue.resolve("shop.ordres");
    assertEquals(List.of(), before.nearest());
    assertEquals(List.of("shop.orders"), after.nearest());
  }

  @Test
  void ambiguousSpellingNamesAllThatAreMeant() {
    catalogue.add(Tools.source("crm", Tools.definition("find")));
    catalogue.add(Tools.source("market", Tools.definition("find")));
    assertEquals(
        new Resolution.Unknown("Find", List.of("crm.find", "market.find")),
        catalogue.resolve("Find"));
  }

  @Test
  void exactNameWinsOverOtherSpellings() {
    catalogue.add(
        Tools.source("crm", Tools.definition("find_clients"), Tools.definition("FindClients")));
    Resolution.Found found = (Resolution.Found) catalogue.resolve("crm.find_clients");
    assertEquals(new ToolName("crm", "find_clients"), found.tool().name());
  }

  @Test
  void namesDoNotDependOnTheOrderOfSourcesAndTools() {
    List<ToolDefinition> tools = new ArrayList<>();
    for (String name : new String[] {"FindClients", "find-clients", "list", "List", "x"}) {
      tools.add(Tools.definition(name));
    }
    catalogue.add(Tools.source("a", new SourceListing("crm", "", tools)));
    catalogue.add(Tools.source("b", new SourceListing("CRM", "", tools.subList(0, 2))));
    Catalogue other = new Catalogue();
    other.add(Tools.source("b", new SourceListing("CRM", "", tools.subList(0, 2).reversed())));
    other.add(Tools.source("a", new SourceListing("crm", "", tools.reversed())));
    assertEquals(names("crm"), names(other, "crm"));
    assertEquals(7, names("crm").size());
  }

  @Test
  void sourcesThatWishOneNamespaceShareIt() {
    catalogue.add(
        Tools.source("a", new SourceListing("crm", "", List.of(Tools.definition("find")))));
    catalogue.add(
        Tools.source("b", new SourceListing("CRM", "Clients.", List.of(Tools.definition("get")))));
    assertEquals(List.of(new NamespaceSummary("crm", "Clients.", 2)), catalogue.namespaces());
    catalogue.remove("a");
    assertEquals(List.of("crm.get"), names("crm"));
  }

  @Test
  void nameListedTwiceWithDifferentSchemasIsTwoTools() {
    catalogue.add(
        Tools.source(
            "crm",
            Tools.definition("find", "", "{'type':'object'}", null),
            Tools.definition("find", "", "{'type':'string'}", null)));
    assertEquals(2, names("crm").size());
  }

  @Test
  void nameListedTwiceWithOneSchemaIsOneTool() {
    catalogue.add(Tools.source("crm", Tools.definition("find"), Tools.definition("find")));
    assertEquals(1, names("crm").size());
  }

  @Test
  void removedSourceTakesItsNamespaceWithIt() {
    catalogue.add(Tools.source("crm", Tools.definition("find")));
    catalogue.remove("crm");
    catalogue.remove("crm");
    assertEquals(List.of(), catalogue.namespaces());
    assertNull(catalogue.tool(new ToolName("crm", "find")));
    assertEquals(new Resolution.Unknown("crm.find", List.of()), catalogue.resolve("crm.find"));
  }

  @Test
  void sourceIdIsUsedOnce() {
    catalogue.add(Tools.source("crm", Tools.definition("find")));
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> catalogue.add(Tools.source("crm", Tools.definition("get"))));
    assertEquals("There is a source 'crm' already.", refused.getMessage());
    assertEquals(List.of("crm.find"), names("crm"));
  }

  @Test
  void sourceThatCannotBeListedIsNotAdded() {
    Source broken =
        Tools.live(
            "crm",
            () -> {
              throw new IllegalStateException("offline");
            });
    assertThrows(IllegalStateException.class, () -> catalogue.add(broken));
    catalogue.add(Tools.source("crm", Tools.definition("find")));
    assertEquals(List.of("crm.find"), names("crm"));
  }

  @Test
  void refreshShowsWhatTheSourceOffersNow() {
    List<ToolDefinition> tools = new ArrayList<>(List.of(Tools.definition("find")));
    catalogue.add(Tools.live("live", () -> new SourceListing("crm", "", tools)));
    tools.add(Tools.definition("get"));
    assertEquals(List.of("crm.find"), names("crm"));
    catalogue.refresh("live");
    assertEquals(List.of("crm.find", "crm.get"), names("crm"));
  }

  @Test
  void refreshThatFailsLeavesTheToolsAsTheyWere() {
    boolean[] isOffline = {false};
    catalogue.add(
        Tools.live(
            "live",
            () -> {
              if (isOffline[0]) {
                throw new IllegalStateException("offline");
              }
              return new SourceListing("crm", "", List.of(Tools.definition("find")));
            }));
    isOffline[0] = true;
    assertThrows(IllegalStateException.class, () -> catalogue.refresh("live"));
    assertEquals(List.of("crm.find"), names("crm"));
  }

  @Test
  void sourceMayMoveToAnotherNamespace() {
    String[] namespace = {"old"};
    catalogue.add(
        Tools.live(
            "live", () -> new SourceListing(namespace[0], "", List.of(Tools.definition("find")))));
    namespace[0] = "new";
    catalogue.refresh("live");
    assertEquals(List.of(new NamespaceSummary("new", "", 1)), catalogue.namespaces());
  }

  @Test
  void listenersHearOfChangesAndOnlyOfThose() {
    List<Integer> heard = new ArrayList<>();
    Runnable unsubscribe = catalogue.onChange(() -> heard.add(catalogue.version()));
    ToolDefinition find = Tools.definition("find");
    catalogue.add(Tools.live("crm", () -> new SourceListing("crm", "", List.of(find))));
    catalogue.refresh("crm");
    assertEquals(1, heard.size());
    catalogue.remove("crm");
    assertEquals(2, heard.size());
    assertNotEquals(heard.get(0), heard.get(1));
    unsubscribe.run();
    catalogue.add(Tools.source("crm", find));
    assertEquals(2, heard.size());
  }

  @Test
  void namespaceThatDidNotChangeIsTheSameObject() {
    catalogue.add(Tools.source("a", Tools.definition("find")));
    catalogue.add(Tools.source("b", Tools.definition("find")));
    Namespace before = catalogue.namespace("a");
    Namespace other = catalogue.namespace("b");
    catalogue.remove("b");
    catalogue.add(Tools.source("b", Tools.definition("get")));
    assertSame(before, catalogue.namespace("A"));
    assertNotSame(other, catalogue.namespace("b"));
  }

  private List<String> names(String namespace) {
    return names(catalogue, namespace);
  }

  private static List<String> names(Catalogue catalogue, String namespace) {
    return catalogue.namespace(namespace).tools().stream()
        .map(tool -> tool.name().qualified())
        .toList();
  }

  /** A source that can change and be closed. */
  private static final class Following implements Source {
    private List<ToolDefinition> tools = List.of();
    private Runnable changed;
    private int closings;

    @Override
    public String id() {
      return "crm";
    }

    @Override
    public List<SourceListing> list() {
      return List.of(new SourceListing("crm", "", tools));
    }

    @Override
    public void follow(Runnable listener) {
      changed = listener;
    }

    @Override
    public void close() {
      closings++;
    }
  }

  @Test
  void manyNamesThatFoldToOneTakeNoLongerThanOthers() {
    ToolDefinition[] alike = definitions("");
    ToolDefinition[] others = definitions("c");
    long leastOfAlike = Long.MAX_VALUE;
    long leastOfOthers = Long.MAX_VALUE;
    for (int round = 0; round < 2; round++) {
      leastOfOthers = Math.min(leastOfOthers, msToFindOneMore(others, 3));
      leastOfAlike = Math.min(leastOfAlike, msToFindOneMore(alike, 10));
    }
    String told = leastOfAlike + " ms, others " + leastOfOthers + " ms";
    assertTrue(leastOfAlike <= 5 * leastOfOthers + 100, told);
  }

  /** Names that fold to one, unless a mark and a number at their ends keep them apart. */
  private static ToolDefinition[] definitions(String mark) {
    ToolDefinition[] tools = new ToolDefinition[5_000];
    for (int i = 0; i < tools.length; i++) {
      String own = mark.isEmpty() ? "" : mark + i;
      tools[i] = Tools.definition("a" + "-".repeat(i % 100) + "_".repeat(1 + i / 100) + "b" + own);
    }
    return tools;
  }

  private static long msToFindOneMore(ToolDefinition[] tools, int nearest) {
    long start = System.nanoTime();
    Catalogue catalogue = new Catalogue();
    catalogue.add(Tools.source("shop", tools));
    Resolution.Unknown unknown = (Resolution.Unknown) catalogue.resolve("shop.ab");
    assertEquals(nearest, unknown.nearest().size());
    return (System.nanoTime() - start) / 1_000_000;
  }
}
