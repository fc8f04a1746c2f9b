package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.DemoPage;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
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
  @Tag("thin-path")
  @Tag("not-webkit")
  void modelBehindChatCompletionsAnswersAndItsScriptIsShown(Visit visit) {
    answers(visit, "openai-compatible");
  }

  @Test
  void modelBehindMessagesAnswersAndItsScriptIsShown(Visit visit) {
    answers(visit, "anthropic");
  }

  private static void answers(Visit visit, String kind) {
    try (NodeProgram server = NodeProgram.start("servers/model-server.mjs")) {
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

  /** A browser's own model, with its answers in turn: not to be had where tests run. */
  private static final String BUILT_IN =
      """
      const answers = [
        { call: "inspect_api", input: { query: "find a client by name" } },
        { call: "execute_python",
          input: { code: "(await clients.find_clients(name='Amelia Reid'))['total']" } },
        { say: "There is one." },
      ];
      const session = () => ({
        contextUsage: 0,
        measureContextUsage: async () => 7,
        destroy() {},
        promptStreaming: () => new ReadableStream({
          start(controller) {
            controller.enqueue(JSON.stringify(answers.shift()));
            controller.close();
          },
        }),
      });
      window.LanguageModel = {
        availability: async () => "available",
        create: async () => session(),
      };
      """;

  @Test
  void modelOfTheBrowserAnswersAndNobodyIsAsked(Visit visit) {
    visit.page().addInitScript(BUILT_IN);
    DemoPage demo = DemoPage.open(visit);
    demo.part("tab-agent").click();
    demo.part("endpoint-kind").selectOption("built-in");
    assertThat(demo.part("endpoint-url")).isHidden();
    assertThat(demo.part("endpoint-key")).isHidden();
    assertThat(demo.part("endpoint-about")).containsText("nothing leaves");
    demo.part("endpoint-begin").click();
    demo.part("prompt").fill("How many are called Amelia Reid?");
    demo.part("ask").click();

    assertThat(demo.part("chat-model")).containsText("There is one.");
    assertThat(demo.part("chat-call")).hasCount(2);
    assertEquals("1", demo.result());
  }

  @Test
  void browserWithoutAModelOfItsOwnOffersNone(Visit visit) {
    visit.page().addInitScript("delete window.LanguageModel;");
    DemoPage demo = DemoPage.open(visit);
    demo.part("tab-agent").click();
    assertThat(demo.part("endpoint-kind").locator("option[value=built-in]")).isHidden();
  }

  private static String kept(Visit visit) {
    return (String)
        visit.page().evaluate("JSON.stringify([{ ...sessionStorage }, { ...localStorage }])");
  }
}
