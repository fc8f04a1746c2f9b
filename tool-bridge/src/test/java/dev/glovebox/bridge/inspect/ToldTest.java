package dev.glovebox.bridge.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a conversation has been shown is not shown in it again. */
class ToldTest {
  private static final ToolName PING = new ToolName("crm", "ping");

  private final Catalogue catalogue = new Catalogue();
  private final Inspector inspector =
      new Inspector(catalogue, new KeywordSearch(catalogue), new StubBook(catalogue));
  private final Told told = new Told();

  @Test
  void functionThatWasShownInFullIsNamed() {
    add("ping", "pong");
    String first = inspector.inspect(InspectRequest.names("crm.ping"), told);
    assertTrue(first.contains("async def ping("), first);

    assertEquals(
        first.replace("ping", "pong")
            + "\nShown before: crm.ping. Ask once more to see it again.\n",
        inspector.inspect(InspectRequest.names("crm.pong", "CRM.Ping"), told));
  }

  @Test
  void whoAsksOnceMoreSeesItAgain() {
    add("ping");
    String first = inspector.inspect(InspectRequest.names("crm.ping"), told);
    inspector.inspect(InspectRequest.names("crm.ping"), told);
    assertEquals(first, inspector.inspect(InspectRequest.names("crm.ping"), told));
    assertEquals(
        "Shown before: crm.ping. Ask once more to see it again.\n",
        inspector.inspect(InspectRequest.names("crm.ping"), told));
  }

  @Test
  void queryShowsWhatIsNewAndNamesTheRest() {
    add(names("find", 12));
    String first = inspector.inspect(InspectRequest.query("find"), told);
    assertEquals(8, count(first, "async def"), first);
    assertEquals(2, count(first, "\ncrm.find_"), first);

    String second = inspector.inspect(InspectRequest.query("find"), told);
    assertEquals(2, count(second, "async def"), second);
    assertTrue(
        second.endsWith(
            "\nShown before: crm.find_a, crm.find_b, crm.find_c, crm.find_d, crm.find_e,"
                + " crm.find_f, crm.find_g, crm.find_h.\n"),
        second);
  }

  @Test
  void lineThatWasShownIsNotRepeated() {
    add(names("find", 10));
    inspector.inspect(InspectRequest.query("find"), told);
    String both = inspector.inspect(new InspectRequest("find", null, null, 10), told);
    assertEquals(2, count(both, "async def"), both);
    assertEquals(
        "Shown before: "
            + String.join(
                ", ", Arrays.stream(names("find", 10)).map(name -> "crm." + name).toList())
            + ".\n",
        inspector.inspect(InspectRequest.query("find"), told));
  }

  @Test
  void functionWhoseStubHasChangedIsShownAnew() {
    add("ping");
    inspector.inspect(InspectRequest.names("crm.ping"), told);
    catalogue.observe(
        PING, "crm", new JacksonParser().parse("{\"type\":\"object\",\"properties\":{\"at\":{}}}"));
    String text = inspector.inspect(InspectRequest.names("crm.ping"), told);
    assertTrue(text.contains("at: NotRequired[Any]"), text);
  }

  @Test
  void overviewIsToldOnce() {
    add("ping");
    String overview = inspector.inspect(InspectRequest.overview(), told);
    assertTrue(overview.startsWith("crm (1 function)"), overview);
    assertEquals(
        "What there is was told before, and has not changed. Ask once more to see it again.\n",
        inspector.inspect(InspectRequest.overview(), told));
    assertEquals("Nothing matches 'xyz'.\n", inspector.inspect(InspectRequest.query("xyz"), told));
    assertEquals(overview, inspector.inspect(InspectRequest.overview(), told));
  }

  @Test
  void overviewThatHasChangedIsToldAnew() {
    add("ping");
    inspector.inspect(InspectRequest.overview(), told);
    catalogue.add(Tools.source("mail", Tools.definition("send")));
    String text = inspector.inspect(InspectRequest.overview(), told);
    assertTrue(text.contains("mail (1 function)"), text);
  }

  @Test
  void conversationsDoNotKnowOfEachOther() {
    add("ping");
    String first = inspector.inspect(InspectRequest.names("crm.ping"), told);
    assertEquals(first, inspector.inspect(InspectRequest.names("crm.ping"), new Told()));
    assertEquals(first, inspector.inspect(InspectRequest.names("crm.ping")));
    assertEquals(first, inspector.inspect(InspectRequest.names("crm.ping")));
  }

  @Test
  void overviewOfLittleIsShortEnoughForADescription() {
    add("ping", "pong");
    Overview named = new Overview("crm (2 functions)\n  ping, pong\n", false);
    assertEquals(named, inspector.overviewWithin(100, 20));
    assertEquals(new Overview("crm (2 functions)\n", false), inspector.overviewWithin(20, 20));
    assertEquals(new Overview("", false), inspector.overviewWithin(5, 5));
  }

  @ParameterizedTest
  @CsvSource({
    "100, crm (1 function): The clients of the adviser desk and what is known of them",
    "60, crm (1 function): The clients of the adviser…",
    "25, crm (1 function)",
    "10, ''"
  })
  void purposesAreCutBeforeNamespacesAreLeftOut(int characters, String overview) {
    String purpose = "The clients of the adviser desk and what is known of them";
    List<ToolDefinition> tools = List.of(Tools.definition("ping", "Pings.", null, null));
    catalogue.add(Tools.source("crm", new SourceListing("crm", purpose, tools)));
    String text = inspector.overviewWithin(characters, 0).text();
    int end = text.indexOf('\n');
    assertEquals(overview, end < 0 ? text : text.substring(0, end));
  }

  @Test
  void overviewOfLittleSaysHowFunctionsAreCalled() {
    String input =
        "{'type':'object','properties':{'rows':{'type':'array','items':{'type':'object',"
            + "'properties':{'name':{'type':'string'},'tags':{'type':'array','items':"
            + "{'type':'string'}}},'required':['name']}},'most':{'type':'integer','default':20},"
            + "'order':{'enum':['up','down']}},'required':['rows']}";
    catalogue.add(
        Tools.source(
            "crm", Tools.definition("add", "Adds rows. " + "And more. ".repeat(9), input, input)));
    String call =
        "  add(rows: list[{name, tags?: list[str]}], most=20, order: Literal[\"up\", \"down\"]=…) ->"
            + " {rows: list[{name, tags?: list[str]}], most?: int, order?: Literal[\"up\","
            + " \"down\"]}";
    String purpose = "crm\n";
    String summary =
        "  # Adds rows. And more. And more. And more. And more. And more. And more. And…\n";
    assertEquals(new Overview(purpose + call + summary, true), inspector.overviewWithin(0, 1_000));
    assertEquals(new Overview(purpose + call + "\n", true), inspector.overviewWithin(0, 200));
  }

  private void add(String... functions) {
    catalogue.add(
        Tools.source(
            "crm",
            new SourceListing(
                "crm", "", Arrays.stream(functions).map(Tools::definition).toList())));
  }

  private static String[] names(String start, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> start + "_" + (char) ('a' + i))
        .toArray(String[]::new);
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }

  @Test
  void notesOfManyOptionalArgumentsAreLeftOutOfAnAnswerAndToldByName() {
    StringBuilder properties = new StringBuilder("'city':{'description':'Where to.'}");
    for (int i = 0; i < 60; i++) {
      properties.append(",'wish").append(i).append("':{'description':'Whether it is wished.'}");
    }
    String schema = "{'properties':{" + properties + "},'required':['city']}";
    catalogue.add(Tools.source("inns", Tools.definition("find", "Finds inns.", schema, null)));
    String found = inspector.inspect(InspectRequest.query("find"), told);
    assertTrue(found.contains(", wish59\n") && found.contains("city: Where to."), found);
    assertFalse(found.contains("Whether it is wished."), found);
    String named = inspector.inspect(InspectRequest.names("inns.find"), told);
    assertTrue(named.contains("wish59: Whether it is wished."), named);
  }
}
