package dev.glovebox.bridge.source.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonArray;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpListingTest {
  private static final McpSettings SETTINGS = new McpSettings("desk", "", Selection.ALL, true);
  private static final McpInvokers INVOKERS =
      new McpInvokers() {
        @Override
        public ToolInvoker tool(String name, boolean declaresOutput) {
          return (invocation, answer) -> {};
        }

        @Override
        public ToolInvoker request(McpRequest request) {
          return (invocation, answer) -> {};
        }
      };

  @Test
  void toolKeepsItsNameDescriptionAndSchemas() {
    ToolDefinition tool =
        only("{'name':'Find','description':'Finds.','inputSchema':{'a':1},'outputSchema':{'b':1}}");
    assertEquals("Find", tool.name());
    assertEquals("Finds.", tool.description());
    assertEquals(JacksonParser.json("{'a':1}"), tool.inputSchema());
    assertEquals(JacksonParser.json("{'b':1}"), tool.outputSchema());
    assertFalse(tool.readOnly());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'name':'a'}                                                  | ``
          {'name':'a','title':'Title'}                                  | Title
          {'name':'a','annotations':{'title':'Title'}}                  | Title
          {'name':'a','title':'Title','description':' '}                | Title
          {'name':'a','description':'D.','annotations':{'destructiveHint':true}} | D. May delete or overwrite what is there.
          {'name':'a','description':'D','annotations':{'destructiveHint':true}} | D. May delete or overwrite what is there.
          {'name':'a','annotations':{'destructiveHint':true,'readOnlyHint':true}} | ``
          {'name':'a','annotations':{'openWorldHint':true}}             | Reaches systems beyond this server.
          {'name':'a','description':7,'inputSchema':'none','annotations':[]} | ``
          """)
  void descriptionTellsWhatTheServerTells(String tool, String description) {
    assertEquals(description, only(tool).description());
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void readOnlyHintCountsWhereTheServerIsTrusted(boolean trustsHints, boolean readOnly) {
    McpSettings settings = new McpSettings("desk", "", Selection.ALL, trustsHints);
    McpOffer offer = offer("[{'name':'a','annotations':{'readOnlyHint':true}}]", false, false);
    assertEquals(readOnly, list(offer, settings).tools().getFirst().readOnly());
  }

  @ParameterizedTest
  @CsvSource({"true, true", "false, false"})
  void idempotentHintCountsWhereTheServerIsTrusted(boolean trustsHints, boolean idempotent) {
    McpSettings settings = new McpSettings("desk", "", Selection.ALL, trustsHints);
    McpOffer offer = offer("[{'name':'a','annotations':{'idempotentHint':true}}]", false, false);
    assertEquals(idempotent, list(offer, settings).tools().getFirst().idempotent());
    assertEquals(false, list(offer, settings).tools().getFirst().readOnly());
  }

  @Test
  void whatHasNoNameIsNoTool() {
    assertEquals(List.of("a"), names(offer("[7,null,{},{'name':7},{'name':'a'}]", false, false)));
  }

  @ParameterizedTest
  @CsvSource({
    "false, false, ''",
    "true, false, 'list_resources,list_resource_templates,read_resource'",
    "false, true, 'list_prompts,get_prompt'",
  })
  void serverIsAskedOnlyForWhatItHas(boolean resources, boolean prompts, String names) {
    McpOffer offer = offer("[]", resources, prompts);
    assertEquals(names, String.join(",", names(offer)));
    assertTrue(list(offer, SETTINGS).tools().stream().allMatch(ToolDefinition::readOnly));
  }

  @Test
  void toolOfTheServerWinsOverAReadingFunctionOfItsName() {
    assertEquals(
        List.of("ListPrompts", "get_prompt"),
        names(offer("[{'name':'ListPrompts'}]", false, true)));
  }

  @Test
  void selectionChoosesAmongAllFunctions() {
    McpSettings settings =
        new McpSettings("desk", "", new Selection(List.of("*_prompt"), List.of("a_*")), true);
    McpOffer offer = offer("[{'name':'a_prompt'},{'name':'b_prompt'},{'name':'c'}]", true, true);
    assertEquals(
        List.of("b_prompt", "get_prompt"),
        list(offer, settings).tools().stream().map(ToolDefinition::name).toList());
  }

  private static ToolDefinition only(String tool) {
    return list(offer("[" + tool + "]", false, false), SETTINGS).tools().getFirst();
  }

  private static List<String> names(McpOffer offer) {
    return list(offer, SETTINGS).tools().stream().map(ToolDefinition::name).toList();
  }

  private static SourceListing list(McpOffer offer, McpSettings settings) {
    return McpListing.of(offer, settings, INVOKERS).getFirst();
  }

  private static McpOffer offer(String tools, boolean hasResources, boolean hasPrompts) {
    return new McpOffer((JsonArray) JacksonParser.json(tools), hasResources, hasPrompts);
  }
}
