package dev.glovebox.bridge.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.Tools;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that fold to one, and namespaces whose own names are not names in Python. */
class CatalogueSpellingTest {
  private final Catalogue catalogue = new Catalogue();

  @ParameterizedTest
  @CsvSource({
    "send.message,           send.message",
    "api.send.message,       send.message",
    "API.send.message,       send.message",
    "api/send.message,       send.message",
    "send_message,           send_message",
    "api.send_message,       send_message",
    "Api.send_message,       send_message",
    "SEND_MESSAGE,           SEND_MESSAGE",
    "api.SEND_MESSAGE,       SEND_MESSAGE",
    "api SEND_MESSAGE,       SEND_MESSAGE"
  })
  void nameAsItsSourceWritesItIsMeantBeforeOthersThatFoldToIt(String spelling, String original) {
    catalogue.add(
        Tools.source(
            "api",
            Tools.definition("send.message"),
            Tools.definition("SEND_MESSAGE"),
            Tools.definition("send_message"),
            Tools.definition("message")));
    assertEquals(original, original(spelling));
  }

  @ParameterizedTest
  @ValueSource(strings = {"api.SendMessage", "send message", "API/sendMessage"})
  void nameThatNoSourceWritesSoStaysAmbiguous(String spelling) {
    catalogue.add(
        Tools.source("api", Tools.definition("send.message"), Tools.definition("SEND_MESSAGE")));
    assertEquals(2, ((Resolution.Unknown) catalogue.resolve(spelling)).nearest().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12306-mcp.get-tickets",
        "12306_mcp.get-tickets",
        "12306 MCP.getTickets",
        "tools_12306_mcp.get_tickets",
        "get-tickets"
      })
  void namespaceThatIsNoNameInPythonIsFoundAsItsSourceWritesIt(String spelling) {
    catalogue.add(Tools.source("12306-mcp", Tools.definition("get-tickets")));
    assertEquals("get-tickets", original(spelling));
  }

  @ParameterizedTest
  @CsvSource({"mail.get,get,mail", "MAIL.GET,GET,mail", "get,get,mail", "GeT,GeT,news"})
  void nameIsLookedForInItsNamespaceFirst(String spelling, String original, String namespace) {
    catalogue.add(Tools.source("mail", Tools.definition("get"), Tools.definition("GET")));
    catalogue.add(Tools.source("news", Tools.definition("GeT")));
    Resolution.Found found = (Resolution.Found) catalogue.resolve(spelling);
    assertEquals(
        List.of(namespace, original),
        List.of(found.tool().name().namespace(), found.tool().original()));
  }

  @Test
  void spellingsAreReadAFewAtATime() {
    catalogue.add(Tools.source("api", numbered(500)));
    Namespace namespace = catalogue.named("api");
    int pieces = 1;
    while (!namespace.readSpellings(10)) {
      pieces++;
    }
    assertEquals(50, pieces);
  }

  @Test
  void nameIsFoundThoughOnlySomeSpellingsAreRead() {
    catalogue.add(Tools.source("api", numbered(50)));
    catalogue.named("api").readSpellings(10);
    assertEquals("get.49", original("Api.Get49"));
  }

  @Test
  void searchReadsTheSpellingsOfAllNamesInPieces() {
    catalogue.add(Tools.source("api", numbered(500)));
    KeywordSearch search = new KeywordSearch(catalogue);
    int pieces = 1;
    while (!search.prepare(10)) {
      pieces++;
    }
    assertEquals(56, pieces);
  }

  private static ToolDefinition[] numbered(int count) {
    ToolDefinition[] tools = new ToolDefinition[count];
    for (int i = 0; i < count; i++) {
      tools[i] = Tools.definition("get." + i);
    }
    return tools;
  }

  private String original(String spelling) {
    return ((Resolution.Found) catalogue.resolve(spelling)).tool().original();
  }
}
