package dev.glovebox.bridge.stub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a model reads of a stub that the type checker reads otherwise. */
class ToldStubTest {
  private final Catalogue catalogue = new Catalogue();
  private final StubBook book = new StubBook(catalogue);

  @Test
  void noteOfWordsOfKeyAndTypeIsNotTold() {
    String result =
        "{'type':'object','properties':{'entities':{'type':'array','items':{'type':'object',"
            + "'properties':{'name':{'type':'string','description':'The name of the entity'},"
            + "'kind':{'type':'string','description':'The kind of firm'}},"
            + "'required':['name','kind']}}},'required':['entities']}";
    add("crm", Tools.definition("find", "", null, result));
    String told = book.told(List.of(new ToolName("crm", "find")));
    assertTrue(told.contains("name: str\n        kind: str  # The kind of firm"), told);
  }

  @Test
  void typesThatSayTheSameAreShownOnce() {
    String page =
        "{'type':'object','properties':{'nodes':{'type':'array','items':{'type':'object',"
            + "'properties':{'id':{'type':'string'}},'required':['id']}}},'required':['nodes']}";
    add(
        "graph",
        Tools.definition("read", "", null, page),
        Tools.definition("search", "", null, page));
    List<ToolName> both = List.of(new ToolName("graph", "read"), new ToolName("graph", "search"));
    assertEquals(
        """
        class graph:
            \"""Purpose of graph.\"""

            class ReadResult(TypedDict): nodes: list[graph.ReadResultNodesItem]

            class ReadResultNodesItem(TypedDict): id: str

            async def read(**arguments: Any) -> graph.ReadResult:
                ...

            async def search(**arguments: Any) -> graph.ReadResult:
                ...
        """,
        book.told(both));
    assertTrue(book.stubs(both).contains("class SearchResult(TypedDict)"), book.stubs(both));
    assertTrue(book.told(both.subList(1, 2)).contains("-> graph.SearchResult"));
  }

  @Test
  void smallTypeWithoutNotesIsOneLineForAModel() {
    String point = "'x':{'type':'number'},'y':{'type':'number'}";
    String page = "{'type':'object','properties':{" + point + "},'required':['x']}";
    String wide = page.replace("'x'", "'" + "x".repeat(60) + "'");
    String noted = page.replace("{'type':'number'}", "{'type':'number','description':'In mm.'}");
    add(
        "draw",
        Tools.definition("dot", "", null, page),
        Tools.definition("far", "", null, wide),
        Tools.definition("noted", "", null, noted));
    ToolName dot = new ToolName("draw", "dot");
    assertTrue(
        book.told(List.of(dot))
            .contains("DotResult(TypedDict): x: float; y: NotRequired[float]\n"));
    assertTrue(book.stubs(List.of(dot)).contains("DotResult(TypedDict):\n        x: float\n"));
    String others = book.told(List.of(new ToolName("draw", "far"), new ToolName("draw", "noted")));
    assertTrue(others.contains("FarResult(TypedDict):\n"), others);
    assertTrue(others.contains("NotedResult(TypedDict):\n        x: float  # In mm.\n"), others);
  }

  @Test
  void otherFunctionsAreCalledAsAScriptHasToCallThem() {
    String input =
        "{'type':'object','required':['code'],'properties':{'code':"
            + "{'type':'string','description':'From get-station-code.'}}}";
    add(
        "rail",
        Tools.definition(
            "get-tickets", "Use `get-station-code`, not getTime. A well-known one.", input, null),
        Tools.definition("get-station-code", "Codes (see rail.get-tickets, Search).", null, null),
        Tools.definition("getTime", "", null, null),
        Tools.definition("Search", "", null, null));
    ToolName tickets = new ToolName("rail", "get_tickets");
    String told = book.told(List.of(tickets));
    assertTrue(told.contains("Use `get_station_code`, not get_time. A well-known one."), told);
    assertTrue(told.contains("code: From get_station_code."), told);
    String code = book.line(new ToolName("rail", "get_station_code"));
    assertTrue(code.endsWith("# Codes (see rail.get-tickets, Search)."), code);
    assertTrue(book.summary(tickets, 100).startsWith("Use `get_station_code`"));
  }

  @Test
  void docstringsOfPythonTellTheirArgumentsWhereParametersAreTold() {
    String description =
        "A random number.\n\nArgs:\n    low: The least.\n    high (int): The most,\n"
            + "        at most 9.\n\nReturns:\n    The number.";
    String input = "{'type':'object','properties':{'low':{'type':'integer'},'high':{}}}";
    add("dice", Tools.definition("roll", description, input, null));
    assertEquals(
        """
        class dice:
            \"""Purpose of dice.\"""

            async def roll(low: int | None = None, high: Any = None) -> Any:
                \"""A random number. Returns: The number.

                low: The least.
                high: The most, at most 9.
                \"""
        """,
        book.told(List.of(new ToolName("dice", "roll"))));
  }

  @Test
  void argumentsOfOtherNamesStayInTheDescription() {
    String description = "Rolls. Args:\n\nArgs:\n    sides: How many.";
    add("dice", Tools.definition("roll", description, "{'properties':{'low':{}}}", null));
    String told = book.told(List.of(new ToolName("dice", "roll")));
    assertTrue(told.contains("Rolls. Args: Args: sides: How many."), told);
  }

  @Test
  void functionThatSharesItsNameSaysWhatItsSourceCallsIt() {
    add(
        "api",
        Tools.definition("send.message", "Sends dots.", null, null),
        Tools.definition("send_message", "Sends lines.", null, null));
    String told =
        book.told(
            List.copyOf(catalogue.namespace("api").tools().stream().map(Tool::name).toList()));
    assertTrue(told.contains("Sends dots. (Called send.message.)"), told);
    assertTrue(told.contains("Sends lines.\"\"\""), told);
  }

  @Test
  void valuesThatStandInProseAreNotCutOff() {
    String towns = "One of Sunset Valley, Oakendale, Willowbend, Crescent Hollow, ".repeat(5);
    String input =
        "{'type':'object','properties':{'town':{'type':'string','default':'None','description':'"
            + towns
            + "Boston.'}}}";
    add("towns", Tools.definition("find", "", input, null));
    String told = book.told(List.of(new ToolName("towns", "find")));
    assertTrue(told.contains("town: str | None = None)"), told);
    assertTrue(told.contains("Boston."), told);
  }

  @Test
  void typeOfVeryManyThatMayBeLeftOutIsToldOnce() {
    StringBuilder schema = new StringBuilder("{'required':['p30'],'properties':{");
    for (int i = 1; i <= 30; i++) {
      String type = i % 2 == 0 ? "string" : "boolean";
      schema.append("'p" + i + "':{'type':'" + type + "','description':'About it " + i + ".'},");
    }
    schema.setLength(schema.length() - 1);
    add("ask", Tools.definition("search", "Searches.", schema + "}}", null));
    List<ToolName> search = List.of(new ToolName("ask", "search"));
    String whole = book.told(search);
    assertTrue(whole.contains("        p29: bool | None = None,\n"), whole);
    assertTrue(whole.contains("p29: About it 29."), whole);
    String cut = book.toldWithin(search, 600);
    assertTrue(cut.contains("        p30: str,\n"), cut);
    assertTrue(cut.contains("        p10: str | None = None,\n"), cut);
    String others =
        "        # bool | None = None: p11, p13, p15, p17, p19, p21, p23, p25, p27, p29\n"
            + "        # str | None = None: p12, p14, p16, p18, p20, p22, p24, p26, p28\n"
            + "    ) -> Any:\n";
    assertTrue(cut.contains(others), cut);
    assertTrue(cut.length() < whole.length() / 2, cut);
  }

  private void add(String namespace, ToolDefinition... tools) {
    SourceListing listing =
        new SourceListing(namespace, "Purpose of " + namespace + ".", List.of(tools));
    catalogue.add(Tools.source(namespace, listing));
  }
}
