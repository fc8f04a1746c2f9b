package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.RecipePage;
import dev.glovebox.server.SecurityHeaders;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The browser's own registry of tools: what scripts call of it, and what its agent calls of ours.
 */
@InBrowser
@Tag("not-webkit")
class WebMcpTest {
  private static final String POLICY =
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-src *";

  private static JsonObject run(LabPage lab, String code) {
    return lab.call("execute", Map.of("code", code)).getAsJsonObject();
  }

  private static String value(LabPage lab, String code) {
    JsonObject outcome = run(lab, code);
    assertEquals("completed", outcome.get("status").getAsString(), outcome::toString);
    return outcome.get("value").toString();
  }

  private static String status(LabPage lab, String code) {
    JsonObject outcome = run(lab, code);
    return outcome.has("error")
        ? outcome.getAsJsonObject("error").get("message").getAsString()
        : outcome.get("status").getAsString();
  }

  @Test
  void agentOfTheBrowserCallsTheTwoTools(Visit visit) {
    JsonObject told = LabPage.open(visit, "protocols/webmcp").call("served").getAsJsonObject();

    assertTrue(told.get("shown").getAsString().contains("async def find"), told::toString);
    assertTrue(told.get("right").getAsString().startsWith("\"Jonas Weber\""), told::toString);
    assertTrue(told.get("wrong").getAsString().contains("did you mean code?"), told::toString);
    assertTrue(told.get("failed").getAsString().contains("ZeroDivisionError"), told::toString);
    assertEquals("[\"AbortError\",\"given up\"]", told.get("givenUp").toString());
    assertEquals("[[false,true,true],[true,false,false]]", sorted(told));
    assertTrue(told.get("isServed").getAsBoolean());
    assertEquals(0, told.get("left").getAsInt());
  }

  private static String sorted(JsonObject told) {
    return told.getAsJsonArray("hints").asList().stream()
        .map(Object::toString)
        .sorted()
        .toList()
        .toString()
        .replace(" ", "");
  }

  @Test
  void scriptsCallWhatPagesHaveRegistered(Visit visit) {
    SecurityHeaders headers = SecurityHeaders.notIsolated().withPolicy(POLICY);
    try (Site here = Site.under(headers);
        Site elsewhere = Site.under(headers)) {
      LabPage lab = LabPage.open(visit, here, "protocols/webmcp");
      lab.call("open", Map.of("other", elsewhere.at("/fixtures/webmcp/frame.html")));

      String all = lab.call("inspect", Map.of("namespace", "page")).getAsString();
      assertFalse(all.contains("execute_python") || all.contains("hidden"), all);
      assertEquals(
          "\"Jonas Weber\"", value(lab, "(await page.find_client(name='Reid'))['adviser']"));
      assertEquals("\"[no list\"", value(lab, "await page.say()"));
      visit.complaints().expect("WebMCP tool execution failed: Uncaught Error: secret of the page");
      String failure = status(lab, "await page.fail()");
      assertFalse(failure.contains("secret"), failure);
      assertTrue(failure.startsWith("page.fail: Tool was executed"), failure);

      assertEquals("paused", status(lab, "await page.place(n=1)"));
      assertEquals("paused", status(lab, "await page.look_hard()"));
      String theirs = nameOfTheirs(all);
      assertEquals("paused", status(lab, "await page." + theirs + "(name='Reid')"));

      lab.call("come");
      String listedAnew = lab.call("inspect", Map.of("namespace", "page")).getAsString();
      assertTrue(listedAnew.contains("come_late"), listedAnew);
      assertFalse(listedAnew.contains("execute_python"), listedAnew);
      assertEquals("\"late\"", value(lab, "await page.come_late()"));
      lab.call("go");
      assertTrue(status(lab, "await page.say()").contains("say"), "it is gone");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          webmcp       | the browser's agent has two tools more
          webmcp-pages | the adviser of Reid
          """)
  void examplesOfTheGuide(String recipe, String logged, Visit visit) {
    assertEquals(logged, RecipePage.firstLineLoggedBy(visit, recipe, "/none", ""));
  }

  private static String nameOfTheirs(String all) {
    int at = all.indexOf("find_client_of");
    assertTrue(at >= 0, all);
    return all.substring(at).split("[^a-z0-9_]", 2)[0];
  }
}
