package dev.glovebox.e2e.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.PlatformPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plugin's methods and events: models find two of them as tools, each app has its own runs. */
@InBrowser
class PlatformCodeModeTest {
  private static final String ASKING =
      "print('asking')\nfound = await crm.find_clients(name='Amelia Reid')\n"
          + "found['clients'][0]['adviser']['name']";
  private static final String CALLS_BLOTTER = "await blotter.open_row()";

  @ParameterizedTest
  @ValueSource(strings = {"consumer", "consumer-4"})
  void clientThatReadsTheFlagListsTheTwoMethodsAsTools(String application, Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    AppWindow client = platform.start(application);

    Map<String, JsonObject> tools = byName(client.act("modelTools", Map.of()).getAsJsonArray());

    assertEquals(
        List.of("execute_python", "inspect_api"), tools.keySet().stream().sorted().toList());
    JsonObject execute = tools.get("execute_python");
    assertEquals("CodeMode.Execute", execute.get("method").getAsString());
    assertEquals(
        JsonParser.parseString("[\"code\"]"),
        execute.getAsJsonObject("inputSchema").get("required"));
    for (JsonObject tool : tools.values()) {
      assertFalse(tool.get("description").getAsString().isEmpty());
      assertEquals("object", tool.getAsJsonObject("inputSchema").get("type").getAsString());
      assertEquals("object", tool.getAsJsonObject("outputSchema").get("type").getAsString());
    }
  }

  /** Such a client hands on what a method returns as a structured result, which must fit. */
  @Test
  void whatTheTwoToolsReturnFitsTheirOutputSchemas(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    platform.start("provider");
    AppWindow client = platform.start("consumer");
    Map<String, JsonObject> tools = byName(client.act("modelTools", Map.of()).getAsJsonArray());

    for (String code : List.of("6 * 7", "None", "1 / 0", "", "x = (", "nonsense()", ASKING)) {
      assertFits(tools.get("execute_python"), client, Map.of("code", code));
    }
    assertFits(tools.get("inspect_api"), client, Map.of("query", "clients"));
    assertFits(tools.get("inspect_api"), client, Map.of());
  }

  private static void assertFits(JsonObject tool, AppWindow client, Map<String, ?> input) {
    JsonObject returned =
        client.invoke(tool.get("method").getAsString(), input).getAsJsonObject("returned");
    JsonObject schema = tool.getAsJsonObject("outputSchema");
    for (JsonElement name : schema.getAsJsonArray("required")) {
      assertTrue(returned.has(name.getAsString()), returned::toString);
    }
    JsonObject properties = schema.getAsJsonObject("properties");
    for (String name : properties.keySet()) {
      JsonElement type = properties.getAsJsonObject(name).get("type");
      if (type != null && returned.has(name)) {
        assertEquals(type.getAsString(), typeOf(returned.get(name)), returned::toString);
      }
    }
  }

  private static String typeOf(JsonElement value) {
    return value.isJsonObject() ? "object" : value.isJsonNull() ? "null" : "string";
  }

  @ParameterizedTest
  @ValueSource(strings = {"consumer", "consumer-4"})
  void connectedAppHasTheApiOfACodeMode(String application, Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    platform.start("provider");
    AppWindow app = platform.start(application);

    assertEquals(
        JsonParser.parseString("[\"inspect_api\", \"execute_python\"]"),
        app.act("connect", Map.of()));
    assertTrue(app.inspect(Map.of("query", "clients")).contains("async def find_clients("));
    JsonArray found = app.act("check", "await crm.find_cleints()").getAsJsonArray();
    assertTrue(found.toString().contains("find_clients"), found::toString);
    JsonObject told =
        app.act("answer", Map.of("tool", "execute_python", "input", Map.of("code", "6 * 7")))
            .getAsJsonObject();
    assertEquals("completed", told.get("status").getAsString(), told::toString);
    assertEquals("42", told.get("text").getAsString());
    JsonObject wrong =
        app.act("answer", Map.of("tool", "execute_python", "input", Map.of("cod", "1")))
            .getAsJsonObject();
    assertEquals("failed", wrong.get("status").getAsString(), wrong::toString);
    JsonObject mistake = app.mistakeIn("onRuns", Map.of("act", "get", "args", List.of("none")));
    assertEquals("request-invalid", mistake.get("code").getAsString(), mistake::toString);
    assertEquals("this application has no run none", mistake.get("message").getAsString());

    JsonObject paused = execute(app, ASKING);

    assertEquals("paused", paused.get("status").getAsString(), paused::toString);
    JsonArray heard = app.act("heard", "run:pause").getAsJsonArray();
    List<String> events = named(heard, "event");
    assertTrue(
        events.containsAll(List.of("run:start", "run:output", "call:start", "run:pause")),
        heard::toString);
    assertFalse(heard.toString().contains("Amelia"), heard::toString);
    JsonObject outcome = answerFirst(app, paused, "approve");
    assertEquals("Jonas Keller", outcome.get("value").getAsString(), outcome::toString);
    JsonObject record = onRuns(app, "get", paused.get("runId").getAsString()).getAsJsonObject();
    assertEquals("completed", record.get("status").getAsString(), record::toString);
    assertFalse(record.get("steps").toString().contains("Jonas"), record::toString);
  }

  @Test
  void appSeesAndAnswersItsOwnRunsAlone(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    platform.start("provider");
    AppWindow desk = platform.start("consumer");
    AppWindow other = platform.start("consumer-4");
    AppWindow again = platform.start("consumer");
    for (AppWindow app : List.of(desk, other, again)) {
      app.act("connect", Map.of());
    }
    JsonObject paused = execute(desk, ASKING);
    String runId = paused.get("runId").getAsString();
    String callId = paused.getAsJsonObject("approval").get("callId").getAsString();

    assertEquals(List.of(), named(runsOf(other), "runId"));
    for (String act : List.of("approve", "deny", "settle", "cancel", "resume", "get")) {
      JsonObject refused =
          other.mistakeIn("onRuns", Map.of("act", act, "args", List.of(runId, callId)));
      assertEquals(
          "this application has no run " + runId, refused.get("message").getAsString(), act);
    }
    assertEquals(List.of(runId), named(runsOf(again), "runId"));
    execute(other, "1");
    assertFalse(other.act("heard", "run:end").toString().contains(runId));
    JsonObject denied = answerFirst(again, paused, "deny");
    assertEquals("failed", denied.get("status").getAsString(), denied::toString);
  }

  @Test
  void platformSaysWhichAppsMayDoWhat(Visit visit) {
    Map<String, ?> config =
        Map.of(
            "apps", Map.of("block", List.of("recipe", "consumer-fdc3"), "approve", List.of()),
            "policy",
                Map.of(
                    "callers",
                    Map.of(
                        "consumer-4 *", Map.of("deny", List.of("crm.*")),
                        "consumer *", Map.of("ask", List.of("crm.*")))));
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, config);
    platform.start("provider");
    AppWindow desk = platform.start("consumer");
    AppWindow other = platform.start("consumer-4");
    AppWindow blocked = platform.start("consumer-fdc3");
    desk.act("connect", Map.of());
    other.act("connect", Map.of());

    JsonObject paused = execute(desk, ASKING);
    JsonObject denied = execute(other, ASKING);

    assertEquals(
        "ask crm.* for consumer *",
        paused.getAsJsonObject("approval").get("reason").getAsString(),
        paused::toString);
    assertEquals(
        "tool-denied", denied.getAsJsonObject("error").get("code").getAsString(), denied::toString);
    JsonObject refused =
        desk.mistakeIn("onRuns", Map.of("act", "approve", "args", List.of("any", "call")));
    assertEquals(
        "this application may not answer for a person", refused.get("message").getAsString());
    JsonObject kept = blocked.mistakeIn("connect", Map.of());
    assertEquals("this application may not use Code Mode", kept.get("message").getAsString());
  }

  @Test
  void signalOfAnAppStopsItsRunOnThePlatform(Visit visit) {
    PlatformPage platform =
        PlatformPage.openWithCodeMode(
            visit, Map.of("policy", Map.of("allow", List.of("blotter.*")), "typeCheck", "off"));
    AppWindow app = platform.start("consumer");
    app.act("registerSilent", "Blotter.OpenRow");
    app.act("connect", Map.of());

    JsonObject outcome = app.act("executeAndStop", Map.of("code", CALLS_BLOTTER)).getAsJsonObject();

    assertEquals(
        "run-cancelled",
        outcome.getAsJsonObject("error").get("code").getAsString(),
        outcome::toString);
  }

  private static JsonObject execute(AppWindow app, String code) {
    return app.act("connectedExecute", Map.of("code", code)).getAsJsonObject();
  }

  private static JsonObject answerFirst(AppWindow app, JsonObject paused, String act) {
    String callId = paused.getAsJsonObject("approval").get("callId").getAsString();
    return onRuns(app, act, paused.get("runId").getAsString(), callId).getAsJsonObject();
  }

  private static JsonElement onRuns(AppWindow app, String act, String... given) {
    return app.act("onRuns", Map.of("act", act, "args", given));
  }

  private static JsonArray runsOf(AppWindow app) {
    return onRuns(app, "list").getAsJsonArray();
  }

  private static List<String> named(JsonArray objects, String field) {
    return stream(objects).map(each -> each.get(field).getAsString()).toList();
  }

  private static Map<String, JsonObject> byName(JsonArray tools) {
    return stream(tools)
        .collect(Collectors.toMap(each -> each.get("name").getAsString(), each -> each));
  }

  private static Stream<JsonObject> stream(JsonArray objects) {
    return StreamSupport.stream(objects.spliterator(), false).map(JsonElement::getAsJsonObject);
  }
}
