package dev.glovebox.bridge.stub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolName;
import dev.glovebox.bridge.tool.Tools;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a line tells of a function, where its stub has no room. */
class LineTextTest {
  private final Catalogue catalogue = new Catalogue();
  private final StubBook stubs = new StubBook(catalogue);

  @Test
  void lineShowsWhatTheNamesOfTypesStandFor() {
    String tree = "{'anyOf':[{'type':'string'},{'type':'array','items':{'$ref':'#/$defs/Tree'}}]}";
    catalogue.add(
        Tools.source(
            "notes",
            new SourceListing(
                "notes",
                "",
                List.of(
                    Tools.definition(
                        "save",
                        "Saves.",
                        "{'type':'object','required':['tree'],'properties':"
                            + "{'tree':{'$ref':'#/$defs/Tree'}},'$defs':{'Tree':"
                            + tree
                            + "}}",
                        null)))));
    assertEquals(
        "notes.save(tree: str | list[…]) -> Any  # Saves.",
        stubs.line(new ToolName("notes", "save")));
  }

  @Test
  void lineTellsWhatMustBeGivenWhatMayBeGivenAndTheKeysOfTheResult() {
    String filters =
        "'a':{'type':'string'},'b':{'type':'string'},'c':{'type':'string'},"
            + "'d':{'type':'string'},'e':{'type':'string'},'f':{'type':'string'}";
    catalogue.add(
        Tools.source(
            "crm",
            new SourceListing(
                "crm",
                "",
                List.of(
                    Tools.definition(
                        "find",
                        "Finds clients.",
                        "{'type':'object','required':['name'],'properties':{'name':{'type':'string'},"
                            + filters
                            + "}}",
                        "{'type':'array','items':{'title':'Client','type':'object','required':['id'],"
                            + "'properties':{'id':{'type':'string'},'adviser':{'type':'string'}}}}")))));
    assertEquals(
        "crm.find(name: str, a=…, b=…, c=…, d=…, … 2 more) -> list[{id, adviser?}]"
            + "  # Finds clients.",
        new StubBook(catalogue)
            .line(catalogue.all().iterator().next().tools().iterator().next().name()));
  }

  @Test
  void lineTellsThatFewTextsOfManyWillDo() {
    List<String> numbered = IntStream.range(0, 50).mapToObj(i -> "value_" + i).toList();
    String values = String.join("','", numbered);
    String champion = "{'type':'string','enum':['" + values + "']}";
    catalogue.add(
        Tools.source(
            "games",
            new SourceListing(
                "games",
                "",
                List.of(
                    Tools.definition(
                        "champion",
                        "Finds one.\n\nArgs:\n    of: its name\n",
                        "{'type':'object','required':['of'],'properties':{'of':" + champion + "}}",
                        champion)))));
    ToolName name = new ToolName("games", "champion");
    String call = "champion(of: Literal[\"value_0\", \"value_1\", \"value_2\", …]) -> str";
    assertEquals(call, stubs.call(name));
    assertEquals("games." + call + "  # Finds one.", stubs.line(name));
    assertEquals("Finds one.", stubs.summary(name, 100));
  }
}
