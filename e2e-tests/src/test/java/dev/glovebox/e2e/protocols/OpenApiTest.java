package dev.glovebox.e2e.protocols;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.server.SecurityHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An API on another origin, described by a document, and called by scripts. */
@InBrowser
class OpenApiTest {
  private static final String POLICY =
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; frame-src 'self';"
          + " connect-src 'self' ";

  private static final Map<String, String> VALUES =
      Map.ofEntries(
          entry("(await desk.find_clients('Amelia Reid'))[0].get('segment')", "'Private'"),
          entry(
              "await desk.create_client(name='Amelia', segment='Private')",
              "{type: 'application/json', body: '{\"name\":\"Amelia\",\"segment\":\"Private\"}'}"),
          entry("await desk.delete_client('C-1')", "null"),
          entry("(await desk.echo(filter={'a b': 1}, x_note='hi'))['query']", "'?a%20b=1'"),
          entry("(await desk.echo(x_note='hi'))['headers']['x-note']", "'hi'"),
          entry("'Content-Disposition' in (await desk.add_note(title='a'))['body']", "true"),
          entry("(await desk.add_note(file='aGk='))['type']", "'multipart/form-data'"),
          entry("'hi' in (await desk.add_note(file='aGk='))['body']", "true"),
          entry("await desk.logo()", "{type: 'bytes', mimeType: 'image/png', data: 'aGk='}"));

  private static final Map<String, String> FAILURES =
      Map.ofEntries(
          entry(
              "await desk.get_client('C-7')",
              "tool-failed: HTTP 404 Not Found: {\"detail\":\"no such client\","
                  + "\"path\":\"/v1/clients/C-7\",\"key\":\"[credential]\"}"),
          entry(
              "await desk.get_client('../admin')",
              "tool-arguments-invalid: The arguments of desk.get_client do not fit:"
                  + " id: a part of a path cannot be ..."),
          entry(
              "await desk.get_client('%2e%2e/admin')",
              "tool-arguments-invalid: The arguments of desk.get_client do not fit:"
                  + " id: a part of a path cannot be ..."),
          entry(
              "await desk.get_client('x?admin=1#top')",
              "tool-failed: HTTP 418 I'm a Teapot:"
                  + " {\"reached\":\"/v1/clients/x%3Fadmin%3D1%23top\"}"),
          entry(
              "await desk.get_client('//evil.example')",
              "tool-failed: HTTP 418 I'm a Teapot:"
                  + " {\"reached\":\"/v1/clients/%2F%2Fevil.example\"}"),
          entry(
              "await desk.echo(x_note='a\\r\\nAuthorization: none')",
              "tool-arguments-invalid: The arguments of desk.echo do not fit:"
                  + " X-Note: a header carries one line of Latin letters only."),
          entry(
              "await desk.echo(**{'authorization': 'none'})",
              "tool-arguments-invalid: desk.echo has no argument 'authorization'."),
          entry(
              "await desk.endless()",
              "tool-failed: The API gave no answer: it is longer than 16777216 bytes"),
          entry("await desk.elsewhere()", "tool-failed: The API gave no answer: Failed to fetch"));

  private static NodeProgram api;
  private static Site site;

  @BeforeAll
  static void start() {
    api = NodeProgram.start("servers/desk-api.mjs");
    site = Site.under(SecurityHeaders.isolated().withPolicy(POLICY + api.at("")));
  }

  @AfterAll
  static void stop() {
    site.close();
    api.close();
  }

  @TestFactory
  Stream<DynamicTest> scriptGetsWhatTheApiAnswers(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    return new Expressions(lab).have(VALUES);
  }

  @TestFactory
  Stream<DynamicTest> whatCannotBeIsAToolError(Visit visit) {
    visit.complaints().tolerate("Failed to load resource");
    LabPage lab = opened(visit, Map.of());
    return new Expressions(lab).raise(FAILURES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer", "key", "basic", "function"})
  void credentialsReachTheApiAndNoScript(String auth, Visit visit) {
    LabPage lab = opened(visit, Map.of("auth", auth));

    Outcome outcome = lab.execute("await desk.echo(filter={'key': 'of the script'})");

    String seen = outcome.value().toString();
    assertTrue(seen.contains("[credential]"), seen);
    for (String secret : List.of("desk-token-42", "key-of-the-desk", "secret-of-the-desk")) {
      assertFalse(seen.contains(secret), seen);
    }
    assertFalse(auth.equals("key") && seen.contains("of+the+script"), seen);
  }

  @Test
  void credentialsOfAFunctionKnowTheOperation(Visit visit) {
    LabPage lab = opened(visit, Map.of("auth", "function"));

    Outcome outcome = lab.execute("(await desk.echo())['headers']");

    assertTrue(outcome.value().toString().contains("\"x-operation\":\"[credential]\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none   | HTTP 401 Unauthorized: {"detail":"who are you?"}
          broken | The page could not make the credentials for the API.
          """)
  void callWithoutCredentialsFails(String auth, String message, Visit visit) {
    visit.complaints().tolerate("Failed to load resource");
    LabPage lab = opened(visit, Map.of("auth", auth));

    Outcome outcome = lab.execute("await desk.find_clients('Amelia')");

    assertTrue(outcome.errorMessage().contains(message), outcome::toString);
  }

  @Test
  void callThatTakesTooLongIsGivenUp(Visit visit) {
    LabPage lab = opened(visit, Map.of("limits", Map.of("callMs", 300)));

    Outcome outcome = lab.execute(Expressions.catching("await desk.slow()"));

    assertEquals(
        "tool-timeout: desk.slow gave no answer within callMs, 300 ms.",
        outcome.value().getAsString());
  }

  @Test
  void typesOfTheDocumentReachTheStubs(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    String stubs = lab.inspect(Map.of("names", List.of("findClients", "createClient")));

    assertTrue(stubs.contains("async def find_clients(name: str) -> list[desk.Client]:"), stubs);
    assertTrue(
        stubs.contains("async def create_client(name: str, segment: str | None = None)"), stubs);
  }

  @Test
  void functionOfThePageSendsInPlaceOfTheBrowser(Visit visit) {
    LabPage lab = LabPage.open(visit, "protocols/openapi");
    lab.call("openDeskWithFetch");

    Outcome outcome = lab.execute("(await desk.get_client('C-7'))['name']");

    assertEquals("GET " + visit.site().at("/v1/clients/C-7"), outcome.value().getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {options: {baseURL: 'a'}}               | option-invalid | unknown option of openApi: baseURL; did you mean baseUrl?
          {options: {redirect: 'always'}}         | option-invalid | option of openApi redirect must be error or follow
          {options: {auth: {token: 'a'}}}         | option-invalid | unknown option of openApi auth: token; known are bearer, basic, apiKey
          {options: {baseUrl: 'ftp://a.example'}} | source-failed  | the source openApi(...) cannot be listed: the base address must begin with https:// or http://: ftp://a.example/
          {document: {swagger: '2.0'}}            | source-failed  | the source openApi(...) cannot be listed: the document is in version 2.0; 3.0 and 3.1 can be read
          {document: '/openapi.json'}             | option-invalid | openApi: the first argument must be an OpenAPI document, read from its JSON
          """)
  void mistakeOfTheCallerIsThrownByName(String given, String code, String message, Visit visit) {
    JsonObject argument = JsonParser.parseString(given).getAsJsonObject();

    JsonObject thrown =
        LabPage.open(visit, "protocols/openapi").callThatThrows("openWrongly", argument.asMap());

    assertEquals(message, thrown.get("message").getAsString());
    assertEquals(code, thrown.get("code").getAsString());
  }

  private static LabPage opened(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, site, "protocols/openapi");
    Map<String, Object> argument = new HashMap<>(options);
    argument.put("baseUrl", api.at("/v1"));
    lab.call("openDesk", argument);
    return lab;
  }
}
