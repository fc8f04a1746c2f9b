package dev.glovebox.bridge.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObservedResultsTest {
  private static final ToolName FIND = new ToolName("crm", "find");

  private final Catalogue catalogue = new Catalogue();
  private final ObservedResults results = new ObservedResults(catalogue, "holders"::equals);
  private List<ToolDefinition> offered = List.of(Tools.definition("find"));

  ObservedResultsTest() {
    catalogue.add(Tools.live("s", () -> new SourceListing("crm", "", offered)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"a\"                          | {'type':'string'}",
        "1                              | {'type':'integer'}",
        "true                           | {'type':'boolean'}",
        "[1, 2.5]                       | {'type':'array','items':{'type':'number'}}",
        "[]                             | {'type':'array','items':{}}",
        "[1, null]                      | {'type':'array','items':{'anyOf':[{'type':'integer'},{'type':'null'}]}}",
        "[1, \"a\", true, []]           | {'type':'array','items':{}}",
        "{}                             | {'type':'object'}",
        "{\"b\": null, \"a\": 1}        | {'type':'object','properties':{'a':{'type':'integer'},'b':{}},'required':['a','b']}",
        "[{\"a\": 1}, {\"a\": 2, \"b\": 3}] | {'type':'array','items':{'type':'object','properties':{'a':{'type':'integer'},'b':{'type':'integer'}},'required':['a']}}",
        "{\"Amelia Reid\": 1}           | {'type':'object','additionalProperties':{'type':'integer'}}",
        "{\"C4711\": {\"lots\": 1}}     | {'type':'object','additionalProperties':{'type':'object','properties':{'lots':{'type':'integer'}},'required':['lots']}}",
        "{\"a@b.com\": 1, \"x\": \"y\"} | {'type':'object','additionalProperties':{'anyOf':[{'type':'integer'},{'type':'string'}]}}",
        "[[[[[[[1]]]]]]]                | {'type':'array','items':{'type':'array','items':{'type':'array','items':{'type':'array','items':{'type':'array','items':{'type':'array','items':{}}}}}}}",
      })
  void resultShowsItsShapeAndNoValue(String result, String schema) {
    see(result);
    assertEquals(schema.replace('\'', '"'), observed());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'a','n':1}           | ``",
        "{'id':'a'}                 | ``",
        "null                       | ``",
        "{'id':'a','n':1,'level':7} | {'type':'object','properties':{'id':{'type':'string'},'n':{'$ref':'#/$defs/N'},'level':{'type':'integer'}},'required':['id','level'],'$defs':{'N':{'type':'number'}}}",
        "{'n':1}                    | {'type':'object','properties':{'id':{'type':'string'},'n':{'$ref':'#/$defs/N'}},'required':[],'$defs':{'N':{'type':'number'}}}",
        "{'id':'a','n':'1'}         | {'type':'object','properties':{'id':{'type':'string'},'n':{'type':'string'}},'required':['id'],'$defs':{'N':{'type':'number'}}}",
        "['a']                      | {'type':'array','items':{'type':'string'},'$defs':{'N':{'type':'number'}}}",
      })
  void declaredTypeIsPutRightWhereAResultContradictsIt(String result, String schema) {
    offered =
        List.of(
            Tools.definition(
                "find",
                "",
                null,
                "{'type':'object','properties':{'id':{'type':'string'},'n':{'$ref':'#/$defs/N'}},"
                    + "'required':['id'],'$defs':{'N':{'type':'number'}}}"));
    catalogue.refresh("s");
    see(result.replace('\'', '"'));
    Tool tool = catalogue.tool(FIND);
    String told = tool.observedSchema() == null ? "" : JsonWriter.write(tool.observedSchema());
    assertEquals(schema.replace('\'', '"'), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{'state':'new'}                    ; state: Literal['new', 'old']",
        "{'state':'gone'}                   ; state: str",
        "{'state':'gone \\u00e9'}           ; state: str",
        "{'state':7}                        ; state: int",
        "[{'state':'new'},{'state':null}]   ; state: Literal['new', 'old'] | None",
        "[{'state':'gone'},{'state':null}]  ; state: str | None",
        "{'size':1}                         ; size: NotRequired[Literal[1, 2]]",
        "{'size':3}                         ; size: NotRequired[int]",
        "{'choice':'b'}                     ; choice: NotRequired[Literal['a', 'b']]",
        "{'choice':'c'}                     ; choice: NotRequired[str]",
        "{'choice':null}                    ; choice: NotRequired[Literal['a', 'b']]",
        "{'mark':{'of':['x','y']}}          ; of: NotRequired[list[Literal['x', 'y']]]",
        "{'mark':{'of':['x','z']}}          ; of: NotRequired[list[str]]",
        "{'holders':'other'}                ; holders: NotRequired[Literal['us']]",
      })
  void valueThatIsNotListedMakesTheListWrong(String result, String field) {
    String row =
        "{'type':'object','properties':{'state':{'$ref':'#/$defs/State'},'size':{'enum':[1,2]},"
            + "'choice':{'anyOf':[{'const':'a'},{'const':'b'}]},'holders':{'const':'us'},"
            + "'mark':{'type':'object','properties':{'of':{'type':'array','items':{'enum':['x','y']}}}}},"
            + "'required':['state']}";
    offered =
        List.of(
            Tools.definition(
                "find",
                "",
                null,
                "{'type':'array','items':"
                    + row
                    + ",'$defs':{'State':{'type':'string','enum':['new','old']}}}"));
    catalogue.refresh("s");
    see((result.startsWith("[") ? result : "[" + result + "]").replace('\'', '"'));
    String stub = new StubBook(catalogue).stubs(List.of(FIND)).replace('"', '\'');
    assertTrue(stub.contains(field + "\n"), stub);
  }

  @Test
  void listIsBelievedWhereTheResultIsAsDeclaredAndBeyondWhatThePageHasTimeToCompare() {
    String rating = "{'enum':['v0'" + ",'w'".repeat(999) + "]}";
    offered =
        List.of(
            Tools.definition(
                "find",
                "",
                null,
                "{'type':'array','items':{'type':'array','items':" + rating + "}}"));
    catalogue.refresh("s");
    Tool tool = catalogue.tool(FIND);
    results.see(tool, "[[\"gone\"]]", true);
    assertNull(tool.observedSchema());
    String late = "[[\"v0\"" + ",\"v0\"".repeat(49) + "],[\"gone\"]]";
    results.see(tool, late, false);
    assertNull(catalogue.tool(FIND).observedSchema());
    results.see(tool, "[[\"v0\"],[\"gone\"]]", false);
    assertEquals(
        "{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}",
        observed());
  }

  @Test
  void nothingBelowAHiddenNameIsTold() {
    see("{\"holders\":{\"Amelia_Reid\":{\"shares\":3}},\"n\":1}");
    assertEquals(
        "{'type':'object','properties':{'holders':{},'n':{'type':'integer'}},".replace('\'', '"')
            + "'required':['holders','n']}".replace('\'', '"'),
        observed());
  }

  @Test
  void resultsAddUpInWhateverOrderTheyCome() {
    List<String> all =
        new ArrayList<>(
            List.of("{\"a\":1}", "{\"a\":\"x\",\"b\":[]}", "{\"a\":1.5,\"b\":[{\"c\":null}]}"));
    all.forEach(this::see);
    String forwards = observed();
    Collections.reverse(all);
    Catalogue other = new Catalogue();
    other.add(Tools.source("crm", Tools.definition("find")));
    ObservedResults backwards = new ObservedResults(other, name -> false);
    all.forEach(result -> backwards.see(other.tool(FIND), result, false));
    assertEquals(forwards, JsonWriter.write(other.tool(FIND).observedSchema()));
    assertEquals(
        "{'type':'object','properties':{'a':{'anyOf':[{'type':'number'},{'type':'string'}]},"
            + "'b':{'type':'array','items':{'type':'object','properties':{'c':{}},"
            + "'required':['c']}}},'required':['a']}",
        forwards.replace('"', '\''));
  }

  @Test
  void catalogueChangesOnlyWhenTheShapeDoes() {
    List<Integer> versions = new ArrayList<>();
    catalogue.onChange(() -> versions.add(catalogue.version()));
    see("[{\"a\":1}]");
    see("[{\"a\":2}]");
    see("[]");
    assertEquals(1, versions.size());
    see("[{}]");
    assertEquals(2, versions.size());
  }

  @Test
  void veryManyNamesAreAMap() {
    StringBuilder wide = new StringBuilder("{");
    for (int i = 0; i < 100; i++) {
      wide.append(i == 0 ? "" : ",").append("\"name").append((char) ('a' + i % 26));
      wide.append((char) ('a' + i / 26)).append("\":1");
    }
    see(wide + "}");
    assertEquals(
        "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"integer\"}}", observed());
  }

  @Test
  void longListIsReadAtItsBeginningAndWhatFollowsItIsStillSeen() {
    see("{\"rows\":[" + "{\"a\":1},".repeat(60) + "{\"late\":1}],\"total\":61}");
    assertEquals(
        "{'type':'object','properties':{'rows':{'type':'array','items':{'type':'object',"
            + "'properties':{'a':{'type':'integer'}},'required':['a']}},"
            + "'total':{'type':'integer'}},'required':['rows','total']}",
        observed().replace('"', '\''));
  }

  @Test
  void hugeResultIsReadNoFurtherThanItsBeginning() {
    see("{\"rows\":[" + "\"0123456789\",".repeat(100_000) + "1],\"total\":61}");
    assertEquals(
        "{'type':'object','properties':{'rows':{'type':'array','items':{'type':'string'}}},"
            + "'required':['rows']}",
        observed().replace('"', '\''));
  }

  @Test
  void nothingIsLearnedAfterSoManyResults() {
    for (int i = 0; i < 20; i++) {
      see("1");
    }
    see("\"a\"");
    assertEquals("{\"type\":\"integer\"}", observed());
  }

  @Test
  void resultAsDeclaredIsNotObserved() {
    offered = List.of(Tools.definition("find", "", null, "{'type':'string'}"));
    catalogue.refresh("s");
    see("\"a\"");
    assertNull(catalogue.tool(FIND).observedSchema());
  }

  @Test
  void whatWasObservedStaysAsLongAsTheToolDoes() {
    see("1");
    offered = List.of(Tools.definition("find"), Tools.definition("other"));
    catalogue.refresh("s");
    assertEquals("{\"type\":\"integer\"}", observed());
    offered = List.of(Tools.definition("other"));
    catalogue.refresh("s");
    offered = List.of(Tools.definition("find"));
    catalogue.refresh("s");
    assertNull(catalogue.tool(FIND).observedSchema());
  }

  @Test
  void stubCarriesWhatWasObservedAndSaysSo() {
    StubBook book = new StubBook(catalogue);
    assertTrue(book.stubs(List.of(FIND)).contains("-> Any:\n        ...\n"));
    see("[{\"id\":\"C1\",\"lots\":2},{\"id\":\"C2\"}]");
    assertEquals(
        """
        class crm:
            class FindResultItem(TypedDict):
                id: str
                lots: NotRequired[int]

            @staticmethod
            async def find(**arguments: Any) -> list[crm.FindResultItem]:
                \"""Result type: observed in earlier calls, not declared; other results may differ.
                \"""
        """,
        book.stubs(List.of(FIND)));
    assertEquals(
        "crm.find(**arguments) -> list[{id, lots?}]  # (observed result)", book.line(FIND));
    assertTrue(book.module().contains(book.stubs(List.of(FIND))));
  }

  @Test
  void anySpellingFindsTheToolWithWhatWasObserved() {
    catalogue.find("CRM.Find");
    see("1");
    Tool found = catalogue.find("CRM.Find");
    assertEquals(catalogue.tool(FIND), found);
  }

  private void see(String result) {
    results.see(catalogue.tool(FIND), result, false);
  }

  private String observed() {
    return JsonWriter.write(catalogue.tool(FIND).observedSchema());
  }
}
