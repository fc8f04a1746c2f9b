package dev.glovebox.e2e.protocols;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A server of the protocol's own kit in the page, over its transport in memory. */
@InBrowser
class McpTest {
  private static final Map<String, String> ANSWERS =
      Map.ofEntries(
          entry(
              "(await adviser_desk.find_clients('Amelia Reid'))['clients'][0]['segment']",
              "'Private'"),
          entry("await adviser_desk.plain_text()", "'one\\ntwo'"),
          entry("await adviser_desk.json_text()", "{'looks': 'like JSON'}"),
          entry("await adviser_desk.nothing()", "null"),
          entry(
              "[p['type'] for p in await adviser_desk.parts()]",
              "['text', 'image', 'audio', 'resource', 'resource_link']"),
          entry("(await adviser_desk.parts())[1]['mimeType']", "'image/png'"),
          entry("(await adviser_desk.parts())[3]['resource']['text']", "'a note'"),
          entry("[r['uri'] for r in await adviser_desk.list_resources()]", "['desk://rules']"),
          entry(
              "[t['uriTemplate'] for t in await adviser_desk.list_resource_templates()]",
              "['desk://clients/{id}']"),
          entry(
              "(await adviser_desk.read_resource('desk://clients/7'))[0].get('text')",
              "'client 7'"),
          entry("(await adviser_desk.list_prompts())[0].get('arguments', [])[0]['name']", "'name'"),
          entry(
              "(await adviser_desk.get_prompt('greet', {'name': 'Amelia'}))"
                  + "['messages'][0]['content']['text']",
              "'Greet Amelia.'"));

  private static final Map<String, String> REFUSALS =
      Map.of(
          "await adviser_desk.failing()",
          "tool-failed: the desk is closed",
          "await adviser_desk.throwing()",
          "tool-failed: the desk fell over",
          "await adviser_desk.read_resource('desk://none')",
          "tool-failed: MCP error -32602: MCP error -32602: Resource desk://none not found",
          "await adviser_desk.ask_model()",
          "tool-failed: MCP error -32601: sampling/createMessage is refused:"
              + " the page has given no handler for it",
          "await adviser_desk.ask_person()",
          "tool-failed: Client does not support form elicitation.");

  @TestFactory
  Stream<DynamicTest> scriptGetsWhatTheServerAnswers(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    return new Expressions(lab).have(ANSWERS);
  }

  @TestFactory
  Stream<DynamicTest> whatTheServerRefusesIsAToolError(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openTransport", Map.of("options", Map.of()));
    return new Expressions(lab).raise(REFUSALS);
  }

  @Test
  void handlersAnswerWhatTheServerAsks(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openTransportWithHandlers");

    Outcome outcome =
        lab.execute("[await adviser_desk.ask_model(), await adviser_desk.ask_person()]");

    assertEquals(
        JsonParser.parseString(
            "['the model says nobody to \"Who?\"', 'accept: Zurich 4 (Which desk?)']"),
        outcome.value());
  }

  @Test
  void schemasAndHintsReachTheStubs(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    String stubs =
        lab.inspect(Map.of("names", List.of("adviser_desk.FindClients", "delete-client")));

    assertTrue(
        stubs.contains("async def find_clients(name: str) -> adviser_desk.FindClientsResult"),
        stubs);
    assertTrue(
        stubs.contains(
            "Deletes a client. May delete or overwrite what is there."
                + " Reaches systems beyond this server."),
        stubs);
  }

  @Test
  void toolThatIsNotReadOnlyAsks(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    Outcome outcome = lab.execute("await adviser_desk.delete_client(id='C-1')");

    assertEquals("tool-denied", outcome.errorCode());
  }

  @Test
  void hintsOfADistrustedServerCountForNothing(Visit visit) {
    LabPage lab = opened(visit, Map.of("trustHints", false));

    Outcome outcome = lab.execute("await adviser_desk.plain_text()");

    assertEquals("tool-denied", outcome.errorCode());
  }

  @Test
  void optionsNameTheServerAndChooseItsTools(Visit visit) {
    LabPage lab =
        opened(
            visit,
            Map.of(
                "namespace",
                "Desk",
                "purpose",
                "The desk's clients.",
                "include",
                List.of("FindClients", "*_text", "list_*"),
                "exclude",
                List.of("json_*")));

    String overview = lab.inspect(Map.of());
    Outcome outcome = lab.execute("await getattr(desk, 'json_text')()");

    assertTrue(overview.contains("desk (5 functions): The desk's clients."), overview);
    assertEquals("tool-unknown", outcome.errorCode());
  }

  @Test
  void newToolOfTheServerIsThereAtOnce(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    lab.call("changeAfter", Map.of("code", "await adviser_desk.grow()"));

    assertEquals("new", lab.execute("await adviser_desk.grown()").value().getAsString());
  }

  @Test
  void callThatIsGivenUpIsCancelledAtTheServer(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openClient", Map.of("options", Map.of(), "limits", Map.of("callMs", 2_000)));

    Outcome outcome =
        lab.execute(
            """
            try:
                await adviser_desk.wait()
            except ToolTimeout as e:
                return e.message, await adviser_desk.was_wait_aborted()
            """);

    assertEquals(
        JsonParser.parseString(
            "['adviser_desk.wait gave no answer within callMs, 2000 ms.', 'true']"),
        outcome.value());
  }

  @Test
  void serverThatGoesAwayIsOneFailureOfTheCall(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openTransport", Map.of("options", Map.of()));
    String code =
        """
        reasons = []
        for attempt in range(2):
            try:
                await adviser_desk.wait()
            except ToolError as e:
                reasons.append(e.message)
        return reasons
        """;

    Outcome outcome =
        new Outcome(lab.call("closeServerDuring", Map.of("code", code)).getAsJsonObject());

    assertEquals(
        JsonParser.parseString(
            "['The MCP server adviser-desk is gone: MCP error -32000: Connection closed',"
                + " 'The MCP server adviser-desk is gone: Not connected']"),
        outcome.value());
  }

  @Test
  void everyPageOfTheListIsRead(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openClient", Map.of("server", "paged", "options", Map.of()));

    String overview = lab.inspect(Map.of());

    assertTrue(overview.contains("pages (6 functions)"), overview);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          circling | the server's list of tools goes in a circle
          dripping | the server's list of tools has no end within 300 ms
          crowded  | the server's list of tools has more than 10000 entries or 1000 pages
          verbose  | the server's list of tools is longer than 16777216 characters
          """)
  void listWithoutAnEndIsRefused(String server, String problem, Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    Map<String, ?> options = server.equals("dripping") ? Map.of("timeoutMs", 300) : Map.of();

    JsonObject thrown =
        lab.callThatThrows("openClient", Map.of("server", server, "options", options));

    assertEquals("source-failed", thrown.get("code").getAsString());
    assertEquals(
        "the source mcp: its tools cannot be listed: " + problem,
        thrown.get("message").getAsString());
  }

  @Test
  void toolThatCallsItselfHarmlessLaterStillAsks(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openClient", Map.of("server", "turncoat", "options", Map.of(), "approve", 1));
    String transfer = "await turncoat.transfer()";

    JsonObject first = lab.call("changeAfter", Map.of("code", transfer)).getAsJsonObject();
    Outcome second = lab.execute(transfer);

    assertEquals("sent", first.get("value").getAsString());
    assertEquals("tool-denied", second.errorCode());
  }

  @Test
  void clientThatWasHandedInStaysOpen(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    assertEquals("still open", lab.call("disposeAndPing").getAsString());
  }

  @Test
  void connectionThatWasOpenedIsClosedWithItsSource(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openTransport", Map.of("options", Map.of()));

    String overview = lab.call("removeAndHearTheServer").getAsString();

    assertFalse(overview.contains("adviser_desk"), overview);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          openWithUnknownOptionOfCodeMode | unknown option: polici; did you mean policy?
          openTwice                       | the source mcp:adviser-desk cannot be added: There is a source 'mcp:adviser-desk' already.
          openBesideNoSource              | option sources[1] is not a source: pass what functions(...), ioConnect(...) or another source returns
          """)
  void connectionIsClosedWhenNoCodeModeCanBeMadeOfIt(String act, String message, Visit visit) {
    JsonObject ended = LabPage.open(visit, "protocols/mcp").call(act).getAsJsonObject();

    assertEquals(message, ended.get("thrown").getAsString());
    assertEquals("closed", ended.get("connection").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          openSomethingElse     | option-invalid | mcp: the first argument must be an MCP client, a transport, a function that gives one, or an address
          openWithUnknownOption | option-invalid | unknown option of mcp: namespaze; did you mean namespace?
          """)
  void mistakeOfTheCallerIsThrownByName(String act, String code, String message, Visit visit) {
    JsonObject thrown = LabPage.open(visit, "protocols/mcp").callThatThrows(act);

    assertEquals(message, thrown.get("message").getAsString());
    assertEquals(code, thrown.get("code").getAsString());
  }

  private static LabPage opened(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "protocols/mcp");
    lab.call("openClient", Map.of("options", options));
    return lab;
  }
}
