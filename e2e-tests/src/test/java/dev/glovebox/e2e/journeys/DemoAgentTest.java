package dev.glovebox.e2e.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.NodeProgram;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.DemoPage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A visitor's own model on the demo page, behind a provider that is played. */
@InBrowser
class DemoAgentTest {
  private static final String KEY = "sk-0123456789abcdef";

  /** What the model does: it looks, has a script run, and says what it was told. */
  private static final String PLAY =
      """
      [[{"tool": "inspect_api", "input": {"query": "find a client by name"}}],
       [{"tool": "execute_python", "input":
          {"code": "(await clients.find_clients(name='Amelia Reid'))['total']"}}],
       "Found"]
      """;

  @Test
  void modelBehindChatCompletionsAnswersAndItsScriptIsShown(Visit visit) {
    answers(visit, "openai-compatible");
  }

  @Test
  void modelBehindMessagesAnswersAndItsScriptIsShown(Visit visit) {
    answers(visit, "anthropic");
  }

  private static void answers(Visit visit, String kind) {
    try (NodeProgram server = NodeProgram.start("model-server.mjs")) {
      DemoPage demo = DemoPage.open(visit);
      demo.part("tab-agent").click();
      demo.part("endpoint-kind").selectOption(kind);
      demo.part("endpoint-url").fill(server.at("/v1"));
      demo.part("endpoint-name").fill("played");
      assertThat(demo.part("endpoint-key")).isHidden();
      demo.part("endpoint-begin").click();
      assertThat(demo.part("endpoint-about")).containsText(server.at("") + " and nobody else");
      assertEquals(
          visit.site().at("/?endpoint=" + server.at("")),
          URLDecoder.decode(visit.page().url(), StandardCharsets.UTF_8));
      assertThat(demo.part("run")).isEnabled();

      demo.part("endpoint-key").fill(KEY);
      demo.part("endpoint-begin").click();
      demo.part("prompt").fill(PLAY.replace("\n", " "));
      demo.part("ask").click();

      assertThat(demo.part("chat-model")).containsText("Found: ");
      assertThat(demo.part("chat-call")).hasCount(2);
      assertThat(demo.part("chat-call").last()).containsText("await clients.find_clients(");
      assertThat(demo.part("chat-told").last()).hasText("1");
      assertThat(demo.part("figure-calls")).hasText("1");
      assertEquals("1", demo.result());
      assertFalse(kept(visit).contains(KEY), "the key is kept");
      assertTrue(kept(visit).contains("played"));
    }
  }

  private static String kept(Visit visit) {
    return (String)
        visit.page().evaluate("JSON.stringify([{ ...sessionStorage }, { ...localStorage }])");
  }
}
