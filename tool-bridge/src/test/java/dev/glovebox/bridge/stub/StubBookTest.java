package dev.glovebox.bridge.stub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StubBookTest {
  private static final String NAME =
      "{'type':'object','properties':{'name':{'type':'string','description':'Part of the name.'},"
          + "'limit':{'type':'integer','minimum':1,'maximum':100}},'required':['name']}";
  private static final String CLIENTS =
      "{'type':'array','items':{'$ref':'#/$defs/Client'},'$defs':{'Client':{'type':'object',"
          + "'properties':{'id':{'type':'string'},'since':{'type':'string','format':'date'}},"
          + "'required':['id']}}}";

  private final Catalogue catalogue = new Catalogue();
  private final StubBook book = new StubBook(catalogue);

  @Test
  void toolIsAStaticMethodOfItsNamespaceWithItsTypesBeside() {
    add("crm", Tools.definition("FindClients", "Clients by name.", NAME, CLIENTS));
    assertEquals(
        """
        class crm:
            \"""Purpose of crm.\"""

            class Client(TypedDict):
                id: str
                since: NotRequired[str]  # date

            @staticmethod
            async def find_clients(name: str, limit: int | None = None) -> list[crm.Client]:
                \"""Clients by name.

                name: Part of the name.
                limit: 1 to 100
                \"""
        """,
        stubs("find_clients"));
  }

  @Test
  void whatAllDescriptionsBeginWithIsToldOnce() {
    String start = "This tool belongs to the file system. Tool description: ";
    add(
        "files",
        Tools.definition("cd", start + "Change the folder.", null, null),
        Tools.definition("ls", start + "Display files.", null, null),
        Tools.definition("rm", start + "Delete files.", null, null));
    ToolName first = new ToolName("files", "cd");
    assertEquals(
        """
        class files:
            \"""Purpose of files. This tool belongs to the file system.\"""

            async def cd(**arguments: Any) -> Any:
                \"""Change the folder.\"""
        """,
        book.told(List.of(first)));
    assertEquals("files.cd(**arguments) -> Any  # Change the folder.", book.line(first));
  }

  @Test
  void noteThatOnlyRepeatsItsKeyIsNotTold() {
    String result =
        "{'type':'object','properties':{'clientName':{'type':'string',"
            + "'description':'The client name.'},'town':{'type':'string',"
            + "'description':'Where the client lives.'}},'required':['clientName','town']}";
    add("crm", Tools.definition("find", "", null, result));
    String told = book.told(List.of(new ToolName("crm", "find")));
    assertTrue(told.contains("clientName: str\n        town: str  # Where"), told);
  }

  @Test
  void stubSaysHowOldAnAnswerMayBeAndHowOftenACallIsTried() {
    Reuse reuse = new Reuse(new Reuse.Cache(60_000, null), new Reuse.Retry(3, 200));
    ToolInvoker none = (invocation, answer) -> {};
    add(
        "crm",
        new ToolDefinition("find", "Clients.", null, null, true, false, reuse, none),
        new ToolDefinition("place", "", null, null, false, false, reuse, none));
    assertEquals(
        """
        class crm:
            \"""Purpose of crm.\"""

            @staticmethod
            async def find(**arguments: Any) -> Any:
                \"""Clients.

                An answer may be up to 60 s old. Tried again up to 3 times before it fails.
                \"""
        """,
        stubs("find"));
    assertTrue(!stubs("place").contains("old"), stubs("place"));
  }

  @Test
  void manyAllowedValuesAreShownAsSomeAndCheckedAsAll() {
    StringBuilder values = new StringBuilder("'v0'");
    for (int i = 1; i < 41; i++) {
      values.append(",'v").append(i).append("'");
    }
    String input =
        "{'type':'object','properties':{'hero':{'enum':["
            + values
            + "]},'number':{'type':'string','pattern':'^AS[0-9]+$'},"
            + "'share':{'type':'number','exclusiveMinimum':0}},'required':['hero','number','share']}";
    add("crm", Tools.definition("find", "", input, null));
    assertEquals(
        """
        class crm:
            \"""Purpose of crm.\"""

            async def find(hero: str, number: str, share: float) -> Any:
                \"""hero: one of 41, such as v0, v1, v2
                number: fits ^AS[0-9]+$
                share: more than 0
                \"""
        """,
        book.told(List.of(new ToolName("crm", "find"))));
    assertTrue(stubs("find").contains("\"v39\", \"v40\"]"), stubs("find"));
  }

  @Test
  void longSignatureIsBroken() {
    String input =
        "{'type':'object','properties':{'first_long_parameter':{'type':'string'},"
            + "'second_long_parameter':{'type':'string'},'third_long_parameter':{'type':'string'}}}";
    add("crm", Tools.definition("find", "", input, null));
    assertEquals(
        """
        class crm:
            \"""Purpose of crm.\"""

            @staticmethod
            async def find(
                first_long_parameter: str | None = None,
                second_long_parameter: str | None = None,
                third_long_parameter: str | None = None,
            ) -> Any:
                ...
        """,
        stubs("find"));
  }

  @Test
  void modelIsToldTheSameWithoutTheWordThatOnlyTheCheckerNeeds() {
    add("crm", Tools.definition("FindClients", "Clients.", NAME, CLIENTS));
    List<ToolName> names = List.of(new ToolName("crm", "find_clients"));
    assertEquals(book.stubs(names).replace("    @staticmethod\n", ""), book.told(names));
  }

  @Test
  void lineTellsSignatureAndTheStartOfTheDescription() {
    add(
        "crm",
        Tools.definition("FindClients", "Clients by\n name. " + "x".repeat(99), NAME, CLIENTS));
    assertEquals(
        "crm.find_clients(name: str, limit=…) -> list[{id, since?}]"
            + "  # Clients by name. "
            + "x".repeat(62)
            + "…",
        book.line(new ToolName("crm", "find_clients")));
  }

  private static final String BLOCKS =
      "{'type':'array','items':{'oneOf':["
          + "{'title':'Text','properties':{'type':{'const':'text'},'text':{'type':'string','description':'"
          + "x".repeat(150)
          + "'}},"
          + "'required':['type','text']},"
          + "{'title':'Image','properties':{'type':{'const':'image'},'data':{'type':'string'},"
          + "'mimeType':{'type':'string'}},'required':['type','data']}]}}";

  @Test
  void membersOfAUnionAreToldByWhatTellsThemApart() {
    add("ask", Tools.definition("content", "", null, BLOCKS));
    ToolName content = new ToolName("ask", "content");
    assertEquals(
        "ask.content(**arguments) -> list[{type: \"text\", text} | {type: \"image\", data, mimeType?}]",
        book.line(content));
    String text = book.toldWithin(List.of(content), 200);
    assertTrue(
        text.contains("    class Text(TypedDict): ...  # keys: type: \"text\", text\n"), text);
  }

  /** Each of these is mentioned twice by the one before it. */
  @Test
  void lineOfTypesThatGrowWithEachStepHasAnEnd() {
    StringBuilder schema = new StringBuilder("{'$ref':'#/$defs/d0','$defs':{");
    for (int i = 0; i < 10; i++) {
      String next = "{'$ref':'#/$defs/d" + (i + 1) + "'}";
      schema.append("'d" + i + "':{'type':'array','prefixItems':[" + next + "," + next + "]},");
    }
    schema.append("'d10':{'enum':[" + "'value',".repeat(9) + "'last',1,2,3,4,5,6,7]}}}");
    add("ask", Tools.definition("content", "", null, schema.toString()));
    String line = book.line(new ToolName("ask", "content"));
    assertTrue(line.contains("\"last\"") && line.length() < 3_000, line);
  }

  @Test
  void keysThatAClassCannotHoldMakeATypedDictByCall() {
    String output =
        "{'title':'Headers','type':'object','required':['content-type'],'properties':{"
            + "'content-type':{'type':'string'},'list':{'type':'array','items':{'type':'string'}},"
            + "'__typename':{'type':'string','description':'What it is.'}}}";
    add("web", Tools.definition("head", "", null, output));
    assertEquals(
        """
        class web:
            \"""Purpose of web.\"""

            Headers = TypedDict("Headers", {
                "content-type": str,
                "list": NotRequired[list[str]],
                "__typename": NotRequired[str],  # What it is.
            })

            @staticmethod
            async def head(**arguments: Any) -> web.Headers:
                ...
        """,
        book.stubs(List.of(new ToolName("web", "head"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "str", "NotRequired", "web", "__secret", "class", "a b"})
  void keyThatWouldHideATypeMakesATypedDictByCall(String key) {
    String output = "{'properties':{'" + key + "':{'type':'string'},'other':{'type':'string'}}}";
    add("web", Tools.definition("head", "", null, output));
    String text = book.stubs(List.of(new ToolName("web", "head")));
    assertEquals(1, count(text, "    HeadResult = TypedDict(\"HeadResult\", {\n"), text);
  }

  @Test
  void textOfStrangersCannotLeaveItsString() {
    String attack = "\"\"\"\nimport os\n\"\"\" \\";
    String input =
        "{'type':'object','properties':{'a':{'type':'string',"
            + "'description':'x\\n\\u2028import os'},'b':{'const':'\\n\\\\'}}}";
    catalogue.add(
        Tools.source(
            "s",
            new SourceListing(
                "crm", attack, List.of(Tools.definition("find", attack, input, null)))));
    assertEquals(
        """
        class crm:
            \"""''" import os ''" \\\\\"""

            @staticmethod
            async def find(a: str | None = None, b: Literal["\\n\\\\"] | None = None) -> Any:
                \"""''" import os ''" \\\\

                a: x import os
                \"""
        """,
        book.stubs(List.of(new ToolName("crm", "find"))));
  }

  @Test
  void toolsThatMeanTheSameByATypeShareIt() {
    add(
        "crm",
        Tools.definition("find", "", NAME, CLIENTS),
        Tools.definition("top", "", NAME, CLIENTS));
    String text = stubs("find", "top");
    assertEquals(1, count(text, "class Client(TypedDict)"));
    assertEquals(2, count(text, "-> list[crm.Client]:"));
  }

  @Test
  void toolsThatMeanDifferentThingsByATypeGetTheirOwn() {
    String other = CLIENTS.replace("'type':'string','format':'date'", "'type':'integer'");
    add(
        "crm",
        Tools.definition("find", "", NAME, CLIENTS),
        Tools.definition("top", "", NAME, other));
    String text = stubs("find", "top");
    assertEquals(0, count(text, "class Client(TypedDict)"));
    assertEquals(1, count(text, "class ClientOfFind(TypedDict)"));
    assertEquals(1, count(text, "class ClientOfTop(TypedDict)"));
    assertEquals(1, count(text, "-> list[crm.ClientOfTop]:"));
  }

  @Test
  void typesThatMentionDifferentTypesAreDifferent() {
    String nested =
        "{'$ref':'#/$defs/Client','$defs':{'Client':{'properties':{'at':{'$ref':'#/$defs/Place'}}},"
            + "'Place':{'properties':{'city':{'type':'string'}}}}}";
    add(
        "crm",
        Tools.definition("find", "", null, nested),
        Tools.definition("top", "", null, nested.replace("city", "town")));
    String text = stubs("find", "top");
    assertEquals(1, count(text, "at: NotRequired[crm.PlaceOfFind]"));
    assertEquals(1, count(text, "at: NotRequired[crm.PlaceOfTop]"));
    assertEquals(1, count(text, "-> crm.ClientOfTop:"));
  }

  @Test
  void typesOfTwoNamespacesDoNotMeet() {
    add("a", Tools.definition("find", "", NAME, CLIENTS));
    add("b", Tools.definition("find", "", NAME, CLIENTS.replace("'id'", "'key'")));
    String text = book.stubs(List.of(new ToolName("a", "find"), new ToolName("b", "find")));
    assertEquals(1, count(text, "-> list[a.Client]:"));
    assertEquals(1, count(text, "-> list[b.Client]:"));
  }

  @Test
  void eachStubIsPartOfTheModuleLetterForLetter() {
    String other = CLIENTS.replace("'id'", "'key'");
    add(
        "crm",
        Tools.definition("find", "Finds.", NAME, CLIENTS),
        Tools.definition("top", "Tops.", NAME, other),
        Tools.definition("ping", "", null, null));
    String module = book.module();
    assertTrue(module.startsWith(StubBook.IMPORTS + "\nclass crm:\n"));
    for (Tool tool : catalogue.namespace("crm").tools()) {
      for (String block : book.stubs(List.of(tool.name())).split("\n\n    (?=class|@)")) {
        assertTrue(module.contains(block.stripTrailing()), block);
      }
    }
  }

  @Test
  void stubChangesWithItsSource() {
    List<ToolDefinition> tools = new ArrayList<>();
    tools.add(Tools.definition("find", "Old.", null, null));
    catalogue.add(Tools.live("live", () -> new SourceListing("crm", "", tools)));
    assertEquals(1, count(stubs("find"), "Old."));
    tools.set(0, Tools.definition("find", "New.", null, null));
    catalogue.refresh("live");
    assertEquals(1, count(stubs("find"), "New."));
  }

  @Test
  void nameOfNoToolIsLeftOut() {
    assertEquals("", stubs("nothing"));
    assertEquals("", book.line(new ToolName("crm", "nothing")));
    assertEquals(StubBook.IMPORTS, book.module());
  }

  private void add(String namespace, ToolDefinition... tools) {
    String purpose = "Purpose of " + namespace + ".";
    catalogue.add(Tools.source(namespace, new SourceListing(namespace, purpose, List.of(tools))));
  }

  private String stubs(String... functions) {
    List<ToolName> names = new ArrayList<>();
    for (String function : functions) {
      names.add(new ToolName("crm", function));
    }
    return book.stubs(names);
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}
