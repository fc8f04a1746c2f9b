package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.server.SecurityHeaders;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * The two tools in frameworks as they are published, before a provider that is played. A test is a
 * framework, so that each loads its page and its Python once.
 */
@InBrowser
class AdaptersTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'self';"
          + " connect-src 'self' ";
  private static final String STATUSES =
      "[\"completed\",\"completed\",\"completed\",\"failed\",\"failed\",\"paused\"]";
  private static final String UNHEARD_OF =
      "told: There is no tool run_python; there are inspect_api, execute_python. |"
          + " execute_python was given what it cannot take: execute must be an object, not string."
          + " It takes code (the Python script, as a text).\n";

  /** Calls a function of the page, with the address of the provider. */
  private interface Page extends Function<String, JsonObject> {}

  @Test
  void aiSdk(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject generated = page.apply("aiGenerated");
          assertTold(text(generated, "text"));
          assertEquals(STATUSES, generated.get("statuses").toString());

          JsonObject streamed = page.apply("aiStreamed");
          assertTold(text(streamed, "text"));
          assertTrue(streamed.get("pieces").getAsInt() > 1);
          assertTrue(
              text(streamed, "second").startsWith("told: Shown before: desk.find_client."),
              streamed::toString);
          assertEquals(1, streamed.get("kinds").getAsInt(), "the prompt is kept");

          assertGivenUp("AbortError", page.apply("aiGivenUp"));
        });
  }

  @Test
  void aiSdkAsksAPersonBeforeAScriptRuns(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject said = page.apply("aiApproved");
          assertEquals("(await desk.find_client(name='Reid'))['adviser']", text(said, "asked"));
          assertEquals(0, said.get("before").getAsInt());
          assertEquals(1, said.get("after").getAsInt());
          assertEquals("told: \"Jonas Weber\"", text(said, "text"));
        });
  }

  @Test
  void agentWithoutAFramework(Visit visit) {
    visit.complaints().tolerate("status of 404");
    playedWith(
        visit,
        (lab, server) -> {
          for (String kind : List.of("openai-compatible", "anthropic")) {
            Map<String, Object> asked = Map.of("server", server, "kind", kind);
            JsonObject told = lab.call("agentAnswered", asked).getAsJsonObject();
            assertTold(text(told, "text").replace("(error) ", ""));
            assertEquals(STATUSES, told.get("statuses").toString());
            assertTrue(told.get("scripts").toString().contains("await desk.find_client"));
            assertEquals("stop", text(told, "reason"));
          }
          Map<String, Object> asked = Map.of("server", server);
          assertGivenUp("cancelled", lab.call("agentGivenUp", asked).getAsJsonObject());
          JsonObject refused = lab.call("agentRefused", asked).getAsJsonObject();
          assertEquals("refused", text(refused, "reason"));
          assertEquals("no /none/chat/completions here", text(refused, "message"));
          assertBuiltIn(lab.call("agentBuiltIn", Map.of()).getAsJsonObject());
        });
  }

  @Test
  void chatCompletions(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject completed = page.apply("chatCompleted");
          assertTold(text(completed, "text"));
          assertEquals(1, completed.get("kinds").getAsInt(), "the prompt is kept");
          assertEquals(UNHEARD_OF, text(completed, "unheardOf"));

          JsonObject streamed = page.apply("chatStreamed");
          assertTold(text(streamed, "text"));
          assertTold(text(streamed, "byRunner"));

          assertGivenUp("Error", page.apply("chatGivenUp"));
        });
  }

  @Test
  void responses(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject created = page.apply("responsesCreated");
          assertTold(text(created, "text"));
          assertEquals(1, created.get("kinds").getAsInt(), "the prompt is kept");
          assertEquals(UNHEARD_OF, text(created, "unheardOf"));
          assertEquals(UNHEARD_OF, text(created, "loose"));

          assertTold(text(page.apply("responsesStreamed"), "text"));
        });
  }

  @Test
  void messages(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject created = page.apply("messagesCreated");
          assertToldWithErrors("(error) ", text(created, "text"));
          assertEquals(1, created.get("kinds").getAsInt(), "the prompt is kept");
          assertEquals(
              UNHEARD_OF.replaceFirst("told: ", "$0(error) ").replace(" | ", " | (error) "),
              text(created, "unheardOf"));

          JsonObject streamed = page.apply("messagesStreamed");
          assertToldWithErrors("(error) ", text(streamed, "text"));
          assertToldWithErrors("(error) Error: ", text(streamed, "byRunner"));

          assertGivenUp("APIUserAbortError", page.apply("messagesGivenUp"));
          assertGivenUp("APIUserAbortError", page.apply("runnerGivenUp"));
        });
  }

  @Test
  void mcpServer(Visit visit) {
    played(
        visit,
        page -> {
          for (String way : List.of("mcpInMemory", "mcpOverPort")) {
            JsonObject told = page.apply(way);
            assertToldWithErrors("(error) ", text(told, "text"));
            assertEquals(
                "[\"completed \",\"completed \",\"completed \",\"failed request-invalid\","
                    + "\"failed script-error\",\"paused \"]",
                told.get("structured").toString());
            assertTrue(told.get("isKept").getAsBoolean(), "the prompt is kept");
            assertEquals("[true,false]", told.get("readOnly").toString());
          }
          assertEquals(
              "[true,true,true,false]", page.apply("mcpConversations").get("isShown").toString());
          JsonObject unheardOf = page.apply("mcpUnheardOf");
          assertTrue(unheardOf.get("isError").getAsBoolean());
          assertTrue(text(unheardOf, "text").startsWith("There is no tool run_python;"));

          assertEquals("told: \"Jonas Weber\"", text(page.apply("mcpChatbot"), "text"));

          assertGivenUp("McpError", page.apply("mcpGivenUp"));
          assertGivenUp("McpError", page.apply("mcpClosed"));
        });
  }

  @Test
  void langchain(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject invoked = page.apply("langchainInvoked");
          assertTold(text(invoked, "text"));
          assertEquals(STATUSES, invoked.get("artifacts").toString());
          assertEquals(
              STATUSES
                  .replace("completed", "success")
                  .replace("failed", "error")
                  .replace("paused", "success"),
              invoked.get("statuses").toString());
          assertEquals(1, invoked.get("kinds").getAsInt(), "the prompt is kept");

          JsonObject streamed = page.apply("langchainStreamed");
          assertTold(text(streamed, "text"));
          assertTrue(streamed.get("pieces").getAsInt() > 1);

          assertGivenUp("AbortError", page.apply("langchainGivenUp"));

          JsonObject byHand = page.apply("langchainByHand");
          assertEquals("\"Jonas Weber\"", text(byHand, "right"));
          assertTrue(text(byHand, "wrong").contains("did you mean code?"), byHand::toString);
        });
  }

  @Test
  void functionsAreCalledWithoutCodeInEachFramework(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject told = page.apply("calledWithoutCode");
          assertEquals(8, told.size());
          for (String way : told.keySet()) {
            assertCalledWithoutCode(way, text(told, way));
          }
          JsonObject agent = page.apply("agentAsksBeforeACall");
          assertEquals(
              "await desk.find_client(**{\"name\":\"Reid\"})",
              agent.get("asked").getAsJsonArray().get(0).getAsString());
          assertEquals(
              "[\"completed\",\"failed\",\"failed\",\"failed\",\"failed\"]",
              agent.get("statuses").toString());
        });
  }

  @Test
  void picturesOfScriptsAreSentAsEachProviderTakesThem(Visit visit) {
    played(
        visit,
        page -> {
          String text =
              "{\"photo\":\"[part 1: image/png, 69 bytes]\","
                  + "\"said\":\"[part 2: audio/wav, 4 bytes]\"}";
          String unheard = text + "\n(not shown to you: part 2)";
          JsonObject sent = page.apply("picturesSent");

          String source = "{\"type\":\"base64\",\"media_type\":\"image/png\",\"data\":\"PNG\"}";
          String blocks =
              "[" + textOf("text", unheard) + ",{\"type\":\"image\",\"source\":" + source + "}]";
          assertSent(blocks, sent, List.of("byAi", "byMessages", "byMessagesRunner", "byAgent"));

          String url = "\"image_url\":\"data:image/png;base64,PNG\"";
          String items =
              "["
                  + textOf("input_text", unheard)
                  + ",{\"type\":\"input_image\","
                  + url
                  + ",\"detail\":\"auto\"}]";
          assertSent(items, sent, List.of("byResponses", "byLangchain"));

          String unseen = text + "\n(not shown to you: part 1, part 2)";
          for (String way : List.of("byAiAsText", "byChat", "byAgentAsText", "byWebmcp")) {
            assertEquals(unseen, text(sent, way), way);
          }

          String content =
              "["
                  + textOf("text", text)
                  + ",{\"type\":\"image\",\"data\":\"PNG\",\"mimeType\":\"image/png\"},"
                  + "{\"type\":\"audio\",\"data\":\"UklGRg==\",\"mimeType\":\"audio/wav\"}]";
          assertSent(content, sent, List.of("byMcp"));

          assertCounted(page.apply("picturesCounted").getAsJsonArray("counted"));
        });
  }

  private static void assertSent(String json, JsonObject sent, List<String> ways) {
    for (String way : ways) {
      assertEquals(JsonParser.parseString(json), sent.get(way), way);
    }
  }

  /** One answer with a picture, and one of a page where none may leave. */
  private static void assertCounted(JsonArray counted) {
    JsonObject all = counted.get(0).getAsJsonObject();
    assertEquals("\"[part 1: image/png, 69 bytes]\"", text(all, "text"));
    assertEquals("[\"image/png 69\"]", all.get("parts").toString());
    assertEquals(69, all.get("besideText").getAsInt());
    JsonObject none = counted.get(1).getAsJsonObject();
    assertEquals("\"[image/png, 69 bytes, left out]\"", text(none, "text"));
    assertEquals("[]", none.get("parts").toString());
    assertEquals(0, none.get("besideText").getAsInt());
  }

  private static String textOf(String type, String text) {
    JsonObject part = new JsonObject();
    part.addProperty("type", type);
    part.addProperty("text", text);
    return part.toString();
  }

  private static void assertCalledWithoutCode(String way, String text) {
    List<String> told = List.of(text.substring("told: ".length()).split(" \\| "));
    assertEquals(5, told.size(), way + text);
    assertEquals("{\"name\":\"Reid\",\"adviser\":\"Jonas Weber\"}", told.get(0), way);
    assertTrue(
        told.get(1).contains("there is no function 'desk.find_clients'; nearest: desk.find_client"),
        way + text);
    assertTrue(told.get(2).contains("(tool-arguments-invalid)"), way + text);
    assertTrue(told.get(3).contains("\"name\":\"Ito\""), way + text);
    assertTrue(told.get(4).startsWith("paused: run "), way + text);
  }

  @Test
  void namesOfInteropsPrompt(Visit visit) {
    played(
        visit,
        page -> {
          JsonObject said = page.apply("interopNames");
          assertEquals(
              "[\"get_python_definitions\",\"list_python_definitions\"]",
              said.get("readOnly").toString());
          List<String> told = List.of(text(said, "text").split(" \\| "));
          assertTrue(told.get(0).contains("find_client"), told::toString);
          assertTrue(told.get(1).contains("async def find_client(name: str)"), told::toString);
          assertTrue(told.get(2).startsWith("list_python_definitions was given"), told::toString);
          assertEquals("\"Jonas Weber\"", told.get(3));
        });
  }

  /** The same where a provider marks what failed: the two mistakes alone. */
  private static void assertToldWithErrors(String mark, String text) {
    assertTold(text);
    List<String> told = List.of(text.substring("told: ".length()).split(" \\| "));
    for (int i = 0; i < told.size(); i++) {
      assertEquals(i == 3 || i == 4, told.get(i).startsWith(mark), told.get(i));
    }
  }

  /**
   * No browser of the tests has a model of its own. Chromium's engine has the interface, and behind
   * it one that says again what it was told, with room for little: it is asked for that room.
   */
  private static void assertBuiltIn(JsonObject told) {
    if (told.has("refusal")) {
      assertEquals(
          "option-invalid: this browser has no model of its own for that", text(told, "refusal"));
    } else {
      JsonObject error = told.getAsJsonObject("answer").getAsJsonObject("error");
      assertEquals("refused", text(error, "reason"));
      assertTrue(text(error, "message").endsWith("and the browser's model has room for 1000"));
    }
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

  private static void played(Visit visit, Consumer<Page> test) {
    playedWith(
        visit,
        (lab, server) ->
            test.accept(
                function -> lab.call(function, Map.of("server", server)).getAsJsonObject()));
  }

  private static void playedWith(Visit visit, BiConsumer<LabPage, String> test) {
    try (NodeProgram server = NodeProgram.start("servers/model-server.mjs");
        Site site = Site.under(SecurityHeaders.isolated().withPolicy(POLICY + server.at("")))) {
      test.accept(LabPage.open(visit, site, "protocols/adapters"), server.at(""));
    }
  }
}
