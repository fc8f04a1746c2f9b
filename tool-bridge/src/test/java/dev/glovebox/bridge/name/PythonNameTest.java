package dev.glovebox.bridge.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PythonNameTest {
  @ParameterizedTest
  @CsvSource({
    "find_clients, find_clients",
    "FindClients, find_clients",
    "find-clients, find_clients",
    "CRM.FindClients, crm_find_clients",
    "T42.Foo Bar, t42_foo_bar",
    "HTTPServer, http_server",
    "openPRs, open_prs",
    "listURLsOfApp, list_urls_of_app",
    "JSStub, js_stub",
    "getV2Items, get_v2_items",
    "__private__, private",
    "2fa, tool_2fa",
    "Größe ändern, groesse_aendern",
    "Client's list, clients_list",
    "find/客户, find",
    "class, class_",
    "List, list_",
    "print, print_",
    "None, none",
  })
  void foreignNameFoldsToSnakeCase(String foreign, String folded) {
    assertEquals(folded, PythonName.function(foreign));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "客户", "!!!", "\u0000", "\ud800", "a\nb", "x;import js", "\"\"\"", "😀"})
  void anyTextFoldsToAnIdentifier(String foreign) {
    assertTrue(PythonName.isIdentifier(PythonName.function(foreign)));
    assertTrue(PythonName.isIdentifier(PythonName.namespace(foreign)));
    assertTrue(PythonName.isIdentifier(PythonName.parameter(foreign)));
    assertTrue(PythonName.isIdentifier(PythonName.type(foreign)));
  }

  @Test
  void namesWithoutAnyLetterAreToldApartByTheirHash() {
    assertNotEquals(PythonName.function("客户"), PythonName.function("订单"));
    assertEquals(PythonName.function("客户"), PythonName.function("客户"));
  }

  @Test
  void namespaceKeepsClearOfModulesThatScriptsImport() {
    assertEquals("calendar_", PythonName.namespace("Calendar"));
    assertEquals("calendar", PythonName.function("Calendar"));
    assertEquals("crm", PythonName.namespace("CRM"));
  }

  @Test
  void longNameIsCutAndStaysDistinct() {
    String name = PythonName.function("a".repeat(500) + "1");
    assertEquals(60, name.length());
    assertNotEquals(name, PythonName.function("a".repeat(500) + "2"));
  }

  @ParameterizedTest
  @CsvSource({
    "clientId, clientId",
    "id, id",
    "from, from_",
    "first-name, first_name",
    "__typename, typename",
    "$filter, filter",
    "1st, argument_1st",
  })
  void parameterStaysAsItIsWhereItCan(String foreign, String name) {
    assertEquals(name, PythonName.parameter(foreign));
  }

  @ParameterizedTest
  @CsvSource({
    "client-list, ClientList",
    "find_clients, FindClients",
    "client, Client",
    "FindClientsResult, FindClientsResult",
    "Item2Part, Item2Part",
    "HTTPServer, HttpServer",
    "Kundenübersicht, Kundenuebersicht",
    "2nd, Type2nd",
  })
  void typeIsWrittenInCapitals(String foreign, String name) {
    assertEquals(name, PythonName.type(foreign));
    assertEquals(name, PythonName.type(name));
  }

  @Test
  void longTypeIsCutHoweverItIsSpelled() {
    String camel = "Abcdefgh".repeat(7);
    String snake = "abcdefgh_".repeat(7).substring(0, 62);
    assertEquals(PythonName.type(snake).length(), PythonName.type(camel).length());
    assertNotEquals(camel, PythonName.type(camel));
  }

  @Test
  void allSpellingsShareOneKey() {
    assertEquals("crmfindclients", PythonName.key("CRM.FindClients"));
    assertEquals("crmfindclients", PythonName.key("crm.find_clients"));
    assertEquals("crmfindclients", PythonName.key("crm/find-clients"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "a-b", "class", "é", "a.b"})
  void whatPythonWouldNotTakeIsNoIdentifier(String text) {
    assertFalse(PythonName.isIdentifier(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "T42.Foo Bar|t42_foo_bar|T42FooBar|t42foobar",
        "class|class_|Class|class",
        "2nd leg|tool_2nd_leg|Type2ndLeg|2ndleg",
        "été|ete|Ete|ete",
        "Straße|strasse|Strasse|strasse",
        "ÇEVİR|cevir|Cevir|cevir",
        "İstanbul|istanbul|Istanbul|istanbul",
        "日本|tool_k4gsmq|TypeK4gsmq|日本",
        "HTTPServer2Name|http_server2_name|HttpServer2Name|httpserver2name",
        "a__b|a_b|AB|ab",
        "_x|x|X|x",
        "x'y|xy|Xy|xy",
        "😀|tool_0eg3vk|Type0eg3vk|😀",
      })
  void lettersOfAnyAlphabetFoldAlikeEverywhere(
      String foreign, String function, String type, String key) {
    assertEquals(function, PythonName.function(foreign));
    assertEquals(type, PythonName.type(foreign));
    assertEquals(key, PythonName.key(foreign));
  }

  @Test
  void nothingIsCalledByItsHashToo() {
    assertEquals("tool_5gs3b0", PythonName.function(""));
    assertEquals("Type5gs3b0", PythonName.type(""));
    assertEquals("", PythonName.key(""));
  }
}
