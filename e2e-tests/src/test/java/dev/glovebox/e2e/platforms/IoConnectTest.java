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
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.e2e.pages.PlatformPage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A script calls the interop method of another window: Code Mode as a library, and as a plugin. */
@InBrowser
class IoConnectTest {
  private static final String SCRIPT =
      "found = await crm.find_clients(name='Amelia Reid')\nfound['clients'][0]['adviser']['name']";
  private static final Map<String, ?> ALLOWING_BLOTTER =
      Map.of("policy", Map.of("allow", new String[] {"blotter.*"}));
  private static final Map<String, ?> ALLOWING_CRM =
      Map.of("policy", Map.of("allow", new String[] {"crm.*"}));

  @ParameterizedTest
  @ValueSource(strings = {"consumer-with-code-mode", "consumer-4-with-code-mode"})
  void libraryGivesAnAppItsOwnCodeMode(String application, Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    AppWindow consumer = platform.start(application);

    Outcome outcome = consumer.execute(SCRIPT);

    assertEquals("Jonas Keller", outcome.value().getAsString());
  }

  @Test
  void libraryTellsAModelOfTheMethodAsAStub(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    AppWindow consumer = platform.start("consumer-with-code-mode");

    String stub = consumer.inspect(Map.of("query", "clients"));

    assertTrue(
        stub.contains("async def find_clients(name: str, limit: int | None = None) ->"), stub);
  }

  @Test
  void pluginRunsAScriptForAnyApp(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, ALLOWING_CRM);
    platform.start("provider");
    AppWindow consumer = platform.start("consumer");

    JsonObject answer = consumer.invoke("CodeMode.Execute", Map.of("code", SCRIPT));

    JsonObject outcome = answer.getAsJsonObject("returned");
    assertEquals("completed", outcome.get("status").getAsString(), outcome::toString);
    assertEquals(JsonParser.parseString("\"Jonas Keller\""), outcome.get("value"));
  }

  @Test
  void journalOfThePluginSaysWhichAppAskedWhateverThatAppSays(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, ALLOWING_CRM);
    platform.start("provider");
    AppWindow consumer = platform.start("consumer");

    consumer.invoke("CodeMode.Execute", Map.of("code", SCRIPT));
    consumer.invoke("CodeMode.Execute", Map.of("code", SCRIPT, "caller", "the platform itself"));

    JsonArray journal = platform.journal();
    assertEquals(2, journal.size(), journal::toString);
    for (JsonElement entry : journal) {
      assertEquals(
          consumer.ownName(), entry.getAsJsonObject().get("caller").getAsString(), entry::toString);
    }
    assertTrue(consumer.ownName().startsWith("consumer "), consumer::ownName);
  }

  @Test
  void pluginTellsAnyAppOfTheMethodAsAStub(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, ALLOWING_CRM);
    platform.start("provider");
    AppWindow consumer = platform.start("consumer");

    JsonObject answer = consumer.invoke("CodeMode.Inspect", Map.of("query", "clients"));

    String stub = answer.get("returned").toString();
    assertTrue(stub.contains("async def find_clients(name: str"), stub);
  }

  @Test
  void pluginDescribesItsTwoMethods(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    AppWindow consumer = platform.start("consumer");

    for (String method : new String[] {"CodeMode.Inspect", "CodeMode.Execute"}) {
      JsonArray found = consumer.methods(method);
      assertEquals(1, found.size(), method);
      assertTrue(found.get(0).getAsJsonObject().has("description"), method);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"consumer", "consumer-4"})
  void catalogueFollowsAMethodThatComesAndGoes(String application, Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    AppWindow desk = platform.start(application).makeCodeMode(Map.of(), Map.of());
    AppWindow other = platform.start("consumer");

    for (int round = 0; round < 2; round++) {
      desk.awaitCatalogue("blotter.open_row", true, () -> other.register("Blotter.OpenRow"));
      desk.awaitCatalogue("blotter.open_row", false, () -> other.unregister("Blotter.OpenRow"));
    }
  }

  @Test
  void everyServerOfAMethodCanBeAsked(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    AppWindow desk = platform.start("consumer").makeCodeMode(ALLOWING_BLOTTER, Map.of());
    AppWindow first = platform.start("consumer");
    AppWindow second = platform.start("consumer-4");
    desk.awaitCatalogue("blotter.who", true, () -> first.register("Blotter.Who"));
    desk.awaitChoiceOfServers("blotter.who", () -> second.register("Blotter.Who"));

    Outcome outcome =
        desk.execute(
            """
            servers = await interop.list_servers("Blotter.Who")
            asked = [await blotter.who(target=one["instance"]) for one in servers]
            everyone = await blotter.who(target="all")
            try:
                await blotter.who(target="nobody")
            except ToolError as failure:
                refusal = failure.message
            [len(asked), len(everyone), sorted({one["instance"] for one in everyone})
                == sorted(one["instance"] for one in servers), refusal]
            """);

    assertEquals(
        JsonParser.parseString(
            "[2, 2, true, \"no server of Blotter.Who has the instance nobody\"]"),
        outcome.value());
  }

  @Test
  void whatIsOfferedCanBeChosen(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    AppWindow desk =
        platform
            .start("consumer")
            .makeCodeMode(
                Map.of(),
                Map.of(
                    "include", new String[] {"CRM.*", "channels.*"},
                    "exclude", new String[] {"channels.publish"},
                    "purposes", Map.of("CRM", "Clients and their notes.")));

    String overview = desk.inspect(Map.of());
    String channels = desk.inspect(Map.of("namespace", "channels"));

    assertTrue(overview.contains("crm (1 function): Clients and their notes.\n"), overview);
    assertFalse(overview.contains("windows ("), overview);
    assertTrue(channels.contains("get_channel"), channels);
    assertFalse(channels.contains("publish"), channels);
  }

  @Test
  void mistakeInTheOptionsIsToldAtOnce(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    AppWindow desk = platform.start("consumer");
    Map<String, String> told =
        Map.of(
            "includes", "unknown option of ioConnect: includes; did you mean include?",
            "exclude", "option of ioConnect exclude must be an array, not string",
            "purposes", "option of ioConnect purposes must be an object, not string");

    told.forEach(
        (option, message) -> {
          JsonObject mistake = desk.mistakeOf(Map.of(option, "crm.*"));
          assertEquals("option-invalid", mistake.get("code").getAsString(), option);
          assertEquals(message, mistake.get("message").getAsString());
        });
  }
}
