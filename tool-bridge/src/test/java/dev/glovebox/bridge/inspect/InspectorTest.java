package dev.glovebox.bridge.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InspectorTest {
  private static final String PING =
      "    async def ping() -> Any:\n        \"\"\"Says hello.\"\"\"\n";

  private final Catalogue catalogue = new Catalogue();
  private final StubBook stubs = new StubBook(catalogue);
  private final Inspector inspector = new Inspector(catalogue, new KeywordSearch(catalogue), stubs);

  @Test
  void overviewHasOneLineForEachNamespace() {
    add("market", "Prices.", "quotes");
    add("crm", "Clients\n and advisers.", "find", "get");
    add("bare", "", "go");
    assertEquals(
        """
        bare (1 function)
          go
        crm (2 functions): Clients and advisers.
          find, get
        market (1 function): Prices.
          quotes
        Call a function as await namespace.function(...).
        """,
        inspector.inspect(InspectRequest.overview()));
  }

  @Test
  void overviewOfManyFunctionsNamesNone() {
    add("crm", "Clients.", names("find", 41));
    assertEquals(
        "crm (41 functions): Clients.\nCall a function as await namespace.function(...).\n",
        inspector.inspect(InspectRequest.overview()));
  }

  private static String[] names(String start, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> start + "_" + (char) ('a' + i))
        .toArray(String[]::new);
  }

  @Test
  void overviewOfNothingSaysSo() {
    assertEquals("There are no functions to call.\n", inspector.inspect(InspectRequest.overview()));
  }

  @Test
  void namedToolsAreShownInFullWhateverTheirSpelling() {
    add("crm", "", "ping", "other");
    String expected = "class crm:\n" + PING;
    assertEquals(expected, inspector.inspect(InspectRequest.names("crm.ping")));
    assertEquals(expected, inspector.inspect(InspectRequest.names("CRM.Ping", "ping")));
  }

  @Test
  void unknownNameGetsTheNearest() {
    add("crm", "", "ping");
    assertEquals(
        "There is no 'crm.pnig'. Nearest: crm.ping.\n",
        inspector.inspect(InspectRequest.names("crm.pnig")));
    assertEquals(
        "class crm:\n" + PING + "\nThere is no 'weather'.\n",
        inspector.inspect(InspectRequest.names("weather", "ping")));
  }

  @Test
  void bestMatchesComeInFullAndTheRestAsLines() {
    add("crm", "", names("find", 10));
    String text = inspector.inspect(InspectRequest.query("find"));
    assertTrue(text.startsWith("class crm:\n    async def find_a()"), text);
    assertTrue(
        text.endsWith(
            "\n\ncrm.find_i() -> Any  # Says hello.\ncrm.find_j() -> Any  # Says hello.\n"),
        text);
  }

  @Test
  void asManyAreShownInFullAsHaveRoom() {
    String notes = "Word after word, and then some more of it. ".repeat(15);
    add("crm", "", "ping");
    for (String name : names("find", 4)) {
      catalogue.add(
          Tools.source(
              name,
              new SourceListing(
                  name, "", List.of(Tools.definition("find", notes, "{'type':'object'}", null)))));
    }
    String text = inspector.inspect(InspectRequest.query("find"));
    assertEquals(2, text.split("async def", -1).length - 1, text);
  }

  private static String large(int depth) {
    StringBuilder properties = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      properties.append("'key_").append(i).append("':{'type':'string'},");
    }
    String below = depth == 0 ? "{'type':'integer'}" : large(depth - 1);
    return "{'type':'object','properties':{" + properties + "'below':" + below + "}}";
  }

  private void addLarge(String... functions) {
    List<ToolDefinition> tools = new ArrayList<>();
    for (String function : functions) {
      tools.add(Tools.definition(function, "Finds.", "{'type':'object'}", large(8)));
    }
    catalogue.add(Tools.source("big", new SourceListing("big", "", tools)));
  }

  @Test
  void answerToQueryStaysSmallWhereTypesAreLarge() {
    addLarge("find_one", "find_two");
    String text = inspector.inspect(InspectRequest.query("find"));
    assertTrue(text.length() < 2_400, text);
    assertTrue(text.contains("async def find_one(**arguments: Any) -> big.FindOneResult:"), text);
    assertTrue(text.contains("# Types without room here: FindOneResultBelow\n"), text);
  }

  @Test
  void typesNextToNamedFunctionAreWholeAndThoseBehindThemFolded() {
    addLarge("find_one");
    String text = inspector.inspect(InspectRequest.names("big.find_one"));
    assertTrue(text.length() < 9_000, text);
    assertTrue(text.contains("        key_39: NotRequired[str]\n"), text);
    assertTrue(text.contains("(TypedDict): ...  # keys: key_0?, "), text);
    assertTrue(text.contains("    async def find_one("), text);
  }

  @Test
  void whatWasFoldedIsShownInFullWhenItIsAskedForByName() {
    addLarge("find_one", "find_two");
    Told told = new Told();
    inspector.inspect(InspectRequest.query("find"), told);
    String again = inspector.inspect(InspectRequest.query("find"), told);
    assertTrue(again.contains("Shown before: big.find_one"), again);
    String named = inspector.inspect(InspectRequest.names("big.find_one"), told);
    assertTrue(named.contains("        key_39: NotRequired[str]\n"), named);
  }

  private void addTalkative(int functions) {
    List<ToolDefinition> tools = new ArrayList<>();
    for (String name : names("list", functions)) {
      String row = "{'type':'object','properties':{'id':{'type':'string'},'of_" + name + "':{}}}";
      String result =
          "{'type':'object','properties':{'rows':{'type':'array','items':"
              + row
              + "},'page':{'type':'object','properties':{'number':{'type':'integer'}}}}}";
      String description =
          "Lists " + name + ". " + "Ask the user before the next page. ".repeat(16).strip();
      tools.add(Tools.definition(name, description, "{'type':'object','properties':{}}", result));
    }
    catalogue.add(Tools.source("books", new SourceListing("books", "", tools)));
  }

  @Test
  void longDescriptionsLeaveRoomForKeysOfResults() {
    addTalkative(16);
    String text = inspector.inspect(InspectRequest.names(names("books.list", 16)));
    assertTrue(text.length() < 9_000, text.length() + " characters");
    assertEquals(16, text.split("keys: rows|rows: ", -1).length - 1, text);
    assertTrue(text.contains("Lists list_a. Ask the user"), text);
  }

  @Test
  void descriptionIsCutBeforeTypesAreLeftOutOfAnAnswer() {
    addTalkative(4);
    String only = inspector.inspect(InspectRequest.names("books.list_a"));
    assertTrue(only.contains("Ask the user before the next page.\"\"\""), only);
    String text = inspector.inspect(InspectRequest.query("list a"));
    assertFalse(text.contains("without room"), text);
    assertTrue(text.contains("number: NotRequired[int]") || text.contains("keys: number?"), text);
  }

  @Test
  void eachPartOfQuestionHasItsSecondBestBeforeTheWholeQuestion() {
    add("crm", "", "find_client", "find_client_note", "find_client_mail", "send_letter");
    String text = inspector.inspect(InspectRequest.query("send letter, find client"));
    assertTrue(text.indexOf("send_letter(") < text.indexOf("find_client("), text);
    assertTrue(text.contains("find_client_note"), text);
  }

  @Test
  void eachPartOfAQuestionGetsItsBestHit() {
    add("car", "", "fuel_level", "fill_fuel", "fuel_price", "fuel_stations", "start_engine");
    String text =
        inspector.inspect(
            new InspectRequest("fuel level, fill fuel, start the engine", null, null, 3));
    for (String name : List.of("fuel_level", "fill_fuel", "start_engine")) {
      assertTrue(text.contains("async def " + name + "("), text);
    }
  }

  @Test
  void whatHasAWordByChanceIsNoMoreThanALine() {
    String about = "A system for cars, with doors, lights and an engine. ";
    List<ToolDefinition> tools = new ArrayList<>();
    for (String function : List.of("start_engine", "lock_doors", "park", "honk")) {
      tools.add(
          Tools.definition(function, about + "Does " + function + ".", "{'type':'object'}", null));
    }
    catalogue.add(Tools.source("car", new SourceListing("car", "", tools)));
    String text = inspector.inspect(InspectRequest.query("engine"));
    assertTrue(text.contains("async def start_engine("), text);
    assertEquals(2, text.split("async def", -1).length, text);
    assertTrue(text.contains("\ncar.honk("), text);
  }

  @Test
  void limitHoldsForAQuery() {
    add("crm", "", names("find", 12));
    String text = inspector.inspect(new InspectRequest("find", null, null, 9));
    String last = "\n\ncrm.find_i() -> Any  # Says hello.\n";
    assertTrue(text.endsWith(last + "Also: crm.find_j, crm.find_k, crm.find_l.\n"), text);
  }

  @Test
  void tenMoreThanTheLimitAreNamed() {
    add("crm", "", names("find", 20));
    String text = inspector.inspect(new InspectRequest("find", null, null, 1));
    assertTrue(text.contains("Also: crm.find_b, "), text);
    assertTrue(text.endsWith(", crm.find_k.\n"), text);
  }

  @Test
  void queryMayStayWithinANamespace() {
    add("crm", "", "ping");
    add("market", "", "ping");
    assertEquals(
        "class crm:\n" + PING, inspector.inspect(new InspectRequest("ping", null, "CRM", 0)));
  }

  @Test
  void queryWithoutAMatchShowsTheOverview() {
    add("crm", "", "ping");
    assertEquals(
        "Nothing matches 'weather'.\n" + inspector.inspect(InspectRequest.overview()),
        inspector.inspect(InspectRequest.query("weather")));
  }

  @Test
  void partOfAQuestionThatMatchesNothingIsTold() {
    add("crm", "", "ping");
    assertEquals(
        "class crm:\n" + PING + "Nothing matches 'roman numerals', 'weather'.\n",
        inspector.inspect(InspectRequest.query("ping, roman numerals, weather")));
  }

  @Test
  void everyPartOfAQuestionIsSearchedOnce() {
    add("crm", "", "ping");
    List<String> asked = new ArrayList<>();
    KeywordSearch search = new KeywordSearch(catalogue);
    Inspector counted =
        new Inspector(
            catalogue,
            (query, limit) -> {
              asked.add(query);
              return search.search(query, limit);
            },
            stubs);
    counted.inspect(InspectRequest.query("ping, weather"));
    assertEquals(List.of("ping", "weather", "ping, weather"), asked);
  }

  @Test
  void whoNamesANamespaceSpeaksOfIt() {
    add("first_hub", "", "create_branch", "create_file");
    add("git_hub", "", "create_branch", "create_file");
    String[] parts = {"create a branch in Git hub", "create a file"};
    for (String query : List.of(parts[0] + ", " + parts[1], parts[1] + ", " + parts[0])) {
      String text = inspector.inspect(new InspectRequest(query, null, null, 2));
      assertTrue(text.contains("class git_hub:") && !text.contains("class first_hub"), text);
    }
  }

  @Test
  void namespaceIsShownUpToTheLimit() {
    add("crm", "", names("a", 11));
    String text = inspector.inspect(new InspectRequest(null, null, "crm", 9));
    assertTrue(text.endsWith("\ncrm.a_i() -> Any  # Says hello.\n" + "Also: a_j, a_k.\n"), text);
  }

  @Test
  void unknownNamespaceGetsTheNearest() {
    add("market", "", "ping");
    assertEquals(
        "There is no namespace 'markte'. Nearest: market.\n",
        inspector.inspect(new InspectRequest(null, null, "markte", 0)));
    assertEquals(
        "There is no namespace 'x'.\n" + inspector.inspect(InspectRequest.overview()),
        inspector.inspect(new InspectRequest("ping", null, "x", 0)));
  }

  @Test
  void emptyRequestIsTheOverview() {
    add("crm", "", "ping");
    assertEquals(
        inspector.inspect(InspectRequest.overview()),
        inspector.inspect(new InspectRequest(" ", List.of(), " ", -1)));
  }

  private void add(String namespace, String purpose, String... functions) {
    List<ToolDefinition> tools = new ArrayList<>();
    for (String function : functions) {
      tools.add(
          Tools.definition(function, "Says hello.", "{'type':'object','properties':{}}", null));
    }
    catalogue.add(Tools.source(namespace, new SourceListing(namespace, purpose, tools)));
  }

  @Test
  void oddDescriptionsAndNamesOfArgumentsAreWrittenAsPython() {
    Json input =
        JacksonParser.json(
            "{'type':'object','required':['class'],'properties':{'class':{'type':'string'},"
                + "'Über-name':{'type':'string'},"
                + "'limit':{'type':'integer','minimum':1,'default':20}}}");
    Json text = JacksonParser.json("{'type':'string'}");
    String description = "Clients and their adviser.\nWith \"\"\"quotes\"\"\" and \\ in it.";
    ToolDefinition tool =
        new ToolDefinition(
            "FindClients", description, input, text, true, (invocation, answer) -> {});
    catalogue.add(new FunctionsSource("CRM", "The client directory.", List.of(tool)));
    String stub =
        """
        class crm:
            \"""The client directory.\"""

            async def find_clients(class_: str, ueber_name: str | None = None, limit: int = 20) -> str:
                \"""Clients and their adviser. With ''"quotes''" and \\\\ in it.

                limit: at least 1
                \"""
        """;
    assertEquals(stub, inspector.inspect(InspectRequest.query("clints adviser")));
    assertEquals(
        stub + "\nThere is no 'nothing'.\n",
        inspector.inspect(InspectRequest.names("CRM.FindClients", "nothing")));
  }
}
