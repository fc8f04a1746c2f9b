package dev.glovebox.bridge.source.mcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.tool.ToolAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McpAnswerTest {
  private final McpAnswer answers = new McpAnswer(new JacksonParser());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                                                           | null
          [{"type":"text","text":"one"}]                               | "one"
          [{"type":"text","text":"one"},{"type":"text","text":"two"}]  | "one\\ntwo"
          [{"type":"text"}]                                            | [{"type":"text"}]
          ["odd"]                                                      | ["odd"]
          [{"type":"text","text":"one","annotations":{"priority":1}}]  | "one"
          [{"type":"text","text":"a","_meta":{"n":1}},{"type":"image"}] | [{"type":"text","text":"a","_meta":{"n":1}},{"type":"image"}]
          [{"type":"image","data":"aGk=","mimeType":"image/png"}]      | [{"type":"image","data":"aGk=","mimeType":"image/png"}]
          """)
  void contentIsTextOrParts(String content, String value) {
    assertEquals(new ToolAnswer.Value(value), answers.ofTool(content(content), false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"type":"text","text":"[1]"}]       | [1]
          [{"type":"text","text":"7"}]         | 7
          [{"type":"text","text":"no JSON"}]   | "no JSON"
          """)
  void jsonTextIsReadWhereTheToolDeclaresItsResult(String content, String value) {
    assertEquals(new ToolAnswer.Value(value), answers.ofTool(content(content), true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"id":1}             | {"id":1}
          [{"id":1}]           | [{"id":1}]
          {"id":NaN}           | "{\\"id\\":NaN}"
          [error] not here [1] | "[error] not here [1]"
          [today]              | "[today]"
          7                    | "7"
          true                 | "true"
          "one"                | "\\"one\\""
          """)
  void ofAToolThatDeclaresNothingOnlyAListOrAnObjectIsReadFromText(String text, String value) {
    String content = "[{\"type\":\"text\",\"text\":" + JsonWriter.quote(text) + "}]";
    assertEquals(new ToolAnswer.Value(value), answers.ofTool(content(content), false));
  }

  @Test
  void structureWinsOverContent() {
    McpResult result = new McpResult(false, "{\"a\":1}", "[{\"type\":\"text\",\"text\":\"one\"}]");
    assertEquals(new ToolAnswer.Value("{\"a\":1}"), answers.ofTool(result, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"type":"text","text":"closed"},{"type":"text","text":"today"}] | | closed today
          []                                                               | {"why":"closed"} | {"why":"closed"}
          []                                                               | | ``
          """)
  void errorTellsTheTextOfTheServer(String content, String structured, String message) {
    McpResult result = new McpResult(true, structured, content);
    ToolAnswer.Failed failed = (ToolAnswer.Failed) answers.ofTool(result, false);
    assertEquals(message, failed.message().replace('\n', ' '));
  }

  @Test
  void errorIsBounded() {
    String text = "x".repeat(100_000);
    McpResult result = new McpResult(true, null, "[{\"text\":\"" + text + "\"}]");
    ToolAnswer.Failed failed = (ToolAnswer.Failed) answers.ofTool(result, false);
    assertEquals(2_001, failed.message().length());
  }

  @Test
  void dataThatIsTooLongIsLeftOutWithAWord() {
    String data = "A".repeat(ContentPart.MAX_BASE64 + 1);
    String content =
        "[{\"type\":\"image\",\"data\":\"%s\"},{\"type\":\"resource\",\"resource\":{\"blob\":\"%s\"}}]"
            .formatted(data, data);
    String omitted = "\"omitted\":\"8000001 characters of base64; at most 8000000 are kept\"";
    assertEquals(
        new ToolAnswer.Value(
            "[{\"type\":\"image\",%s},{\"type\":\"resource\",\"resource\":{%s}}]"
                .formatted(omitted, omitted)),
        answers.ofTool(content(content), false));
  }

  @ParameterizedTest
  @CsvSource({"'no JSON'", "'{}'", "'null'"})
  void contentThatIsNoListIsAFailure(String content) {
    ToolAnswer unreadable = new ToolAnswer.Failed("The answer of the server cannot be read.");
    assertEquals(unreadable, answers.ofTool(content(content), false));
    assertEquals(
        unreadable,
        answers.ofRequest(McpRequest.READ_RESOURCE, new McpResult(false, content, "[]")));
  }

  @Test
  void contentThatIsNestedTooDeeplyIsAFailure() {
    assertEquals(
        new ToolAnswer.Failed("The answer of the server cannot be read."),
        answers.ofTool(content("[".repeat(100_000)), false));
  }

  @Test
  void listsAreGivenAsTheServerGaveThem() {
    McpResult result = new McpResult(false, "[{\"name\":\"greet\"}]", "[]");
    assertEquals(
        new ToolAnswer.Value("[{\"name\":\"greet\"}]"),
        answers.ofRequest(McpRequest.LIST_PROMPTS, result));
  }

  private static McpResult content(String content) {
    return new McpResult(false, null, content);
  }
}
