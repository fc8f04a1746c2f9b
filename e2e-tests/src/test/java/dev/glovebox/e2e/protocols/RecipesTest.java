package dev.glovebox.e2e.protocols;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.RecipePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples of the guides do what the guide says. */
@InBrowser
class RecipesTest {

  @Test
  void mcp(Visit visit) {
    // What zod tries once; the guide tells how to keep it from trying.
    visit.complaints().tolerate("'unsafe-eval'");
    visit.complaints().tolerate("net::ERR_");
    // A kit that speaks the protocol of 2026 asks for it first, and this server does not know it.
    visit.complaints().tolerate("status of 400");
    try (NodeProgram server = NodeProgram.start("servers/desk-server.mjs")) {
      assertEquals(
          "Private: Be kind.", RecipePage.firstLineLoggedBy(visit, "mcp", "/mcp", server.at("")));
    }
  }

  @Test
  void validators(Visit visit) {
    visit.complaints().tolerate("'unsafe-eval'");
    assertEquals("Amelia Reid", RecipePage.firstLineLoggedBy(visit, "validators", "/none", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"agent", "ai-sdk", "anthropic", "langchain", "openai"})
  void framework(String guide, Visit visit) {
    visit.complaints().tolerate("'unsafe-eval'");
    try (NodeProgram server = NodeProgram.start("servers/model-server.mjs")) {
      assertEquals(
          "It is: \"Jonas Weber\"",
          RecipePage.firstLineLoggedBy(visit, guide, "/v1", server.at("")));
    }
  }

  @Test
  void chartOfAScriptIsAPictureInThePage(Visit visit) {
    assertEquals(
        "true true true", RecipePage.firstLineLoggedBy(visit, "frameworks-chart", "/none", ""));
  }

  @Test
  void callWithoutCode(Visit visit) {
    assertEquals(
        "\"Jonas Weber\"", RecipePage.firstLineLoggedBy(visit, "frameworks-call", "/none", ""));
  }

  @Test
  void telemetry(Visit visit) {
    assertEquals("completed", RecipePage.firstLineLoggedBy(visit, "telemetry", "/none", ""));
  }

  @Test
  void askModel(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/model-server.mjs")) {
      assertEquals("angry", RecipePage.firstLineLoggedBy(visit, "ask-model", "/v1", server.at("")));
    }
  }

  @Test
  void mcpServer(Visit visit) {
    visit.complaints().tolerate("'unsafe-eval'");
    assertEquals("\"Jonas Weber\"", RecipePage.firstLineLoggedBy(visit, "mcp-server", "/none", ""));
  }

  @Test
  void openApi(Visit visit) {
    try (NodeProgram server = NodeProgram.start("servers/desk-api.mjs")) {
      assertEquals(
          "Amelia Reid", RecipePage.firstLineLoggedBy(visit, "openapi", "/v1", server.at("")));
    }
  }
}
