package dev.glovebox.e2e.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.DeskPage;
import dev.glovebox.e2e.pages.PlatformPage;
import dev.glovebox.e2e.pages.RecipePage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples of each guide to a platform do what the guide says. */
@InBrowser
class PlatformRecipesTest {

  @Test
  void ioConnect(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    assertEquals("Jonas Keller: C-1001", platform.firstLineLoggedBy("recipe"));
  }

  @Test
  void ioConnectApps(Visit visit) {
    PlatformPage platform = PlatformPage.openWithCodeMode(visit, Map.of());
    platform.start("provider");
    assertEquals("Jonas Keller", platform.firstLineLoggedBy("recipe-apps"));
  }

  @Test
  void pluginAndWhatAnyAppAsksIt(Visit visit) {
    String told = RecipePage.firstLineLoggedBy(visit, "io-connect-plugin", "/none", "");

    JsonArray logged = JsonParser.parseString(told).getAsJsonArray();
    assertTrue(logged.get(0).getAsString().contains("async def find_clients(name: str"), told);
    assertEquals("Jonas Keller", logged.get(1).getAsJsonObject().get("name").getAsString(), told);
  }

  @Test
  void rulesOfThePlugin(Visit visit) {
    PlatformPage platform = PlatformPage.openWithRulesOfTheGuide(visit);
    platform.start("consumer").register("Orders.Preview");
    AppWindow desk = platform.start("crm-desk");
    AppWindow other = platform.start("consumer-4");
    AppWindow reports = platform.start("reports");
    desk.act("connect", Map.of());
    other.act("connect", Map.of());
    Map<String, ?> preview = Map.of("code", "await orders.preview()");
    Map<String, ?> approval = Map.of("act", "approve", "args", List.of("any", "call"));

    JsonObject allowed = desk.act("connectedExecute", preview).getAsJsonObject();
    JsonObject asked = other.act("connectedExecute", preview).getAsJsonObject();

    assertEquals("completed", allowed.get("status").getAsString(), allowed::toString);
    assertEquals("paused", asked.get("status").getAsString(), asked::toString);
    assertEquals(
        "this application has no run any",
        desk.mistakeIn("onRuns", approval).get("message").getAsString());
    assertEquals(
        "this application may not answer for a person",
        other.mistakeIn("onRuns", approval).get("message").getAsString());
    assertEquals(
        "this application may not use Code Mode",
        reports.mistakeIn("connect", Map.of()).get("message").getAsString());
  }

  @Test
  void library(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    assertEquals(
        "[{\"name\":\"Jonas Keller\",\"desk\":\"Zurich 4\"},\"Jonas Keller\",[\"crm\",\"intents\"]]",
        platform.firstLineLoggedBy("recipe-library"));
  }

  /** In a container that is played: the real one cannot be had where tests run. */
  @Test
  void desktop(Visit visit) {
    assertEquals("completed", PlatformPage.open(visit).firstLineLoggedBy("recipe-desktop"));
  }

  @Test
  void namesOfInteropsPrompt(Visit visit) {
    assertEquals(
        "get_python_definitions execute_python_code list_python_definitions",
        PlatformPage.open(visit).firstLineLoggedBy("recipe-names"));
  }

  @Test
  void fdc3(Visit visit) {
    assertEquals("ViewChart: fdc3.chart", DeskPage.open(visit).firstLineLoggedBy("recipe"));
  }
}
