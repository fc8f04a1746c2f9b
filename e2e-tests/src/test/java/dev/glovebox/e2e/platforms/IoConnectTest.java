package dev.glovebox.e2e.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
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
}
