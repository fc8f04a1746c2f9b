package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.NodeProgram;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.server.SecurityHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The two tools in frameworks as they are published, before a provider that is played. */
@InBrowser
class AdaptersTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'self';"
          + " connect-src 'self' ";
  private static final String STATUSES =
      "[\"completed\",\"completed\",\"completed\",\"failed\",\"failed\",\"paused\"]";

  @Test
  void aiSdkTellsTheModelWhatTheToolsTell(Visit visit) {
    JsonObject said = played(visit, "aiGenerated");

    assertTold(said.get("text").getAsString());
    assertEquals(STATUSES, said.get("statuses").toString());
    assertEquals(1, said.get("kinds").getAsInt());
  }

  @Test
  void aiSdkStreamsInAConversationThatKeepsItsPrompt(Visit visit) {
    JsonObject said = played(visit, "aiStreamed");

    assertTold(said.get("text").getAsString());
    assertTrue(said.get("pieces").getAsInt() > 1);
    assertTrue(
        said.get("second").getAsString().startsWith("told: Shown before: desk.find_client."),
        said::toString);
    assertEquals(1, said.get("kinds").getAsInt());
  }

  @Test
  void aiSdkGivesAScriptUp(Visit visit) {
    assertGivenUp("AbortError", played(visit, "aiGivenUp"));
  }

  @Test
  void aiSdkAsksAPersonBeforeAScriptRuns(Visit visit) {
    JsonObject said = played(visit, "aiApproved");

    assertEquals("(await desk.find_client(name='Reid'))['adviser']", text(said, "asked"));
    assertEquals(0, said.get("before").getAsInt());
    assertEquals(1, said.get("after").getAsInt());
    assertEquals("told: \"Jonas Weber\"", text(said, "text"));
  }

  private static void assertGivenUp(String thrown, JsonObject said) {
    assertEquals(thrown, text(said, "asked"));
    assertEquals("given up", text(said, "function"));
    assertEquals("run-cancelled", text(said, "code"));
  }

  /** What came of the six calls of the play, as the model said it. */
  private static void assertTold(String text) {
    List<String> told = List.of(text.substring("told: ".length()).split(" \\| "));
    assertEquals(6, told.size(), text);
    assertTrue(told.get(0).contains("async def find_client(name: str)"), text);
    assertTrue(told.get(1).startsWith("Shown before: "), text);
    assertEquals("\"Jonas Weber\"", told.get(2));
    assertTrue(told.get(3).contains("did you mean code?"), text);
    assertTrue(told.get(4).contains("ZeroDivisionError"), text);
    assertTrue(told.get(5).contains("Do not run this script again"), text);
  }

  private static String text(JsonObject said, String name) {
    return said.get(name).getAsString();
  }

  private static JsonObject played(Visit visit, String function) {
    try (NodeProgram server = NodeProgram.start("model-server.mjs");
        Site site = Site.under(SecurityHeaders.isolated().withPolicy(POLICY + server.at("")))) {
      JsonElement said =
          LabPage.open(visit, site, "adapters").call(function, Map.of("server", server.at("")));
      return said.getAsJsonObject();
    }
  }
}
