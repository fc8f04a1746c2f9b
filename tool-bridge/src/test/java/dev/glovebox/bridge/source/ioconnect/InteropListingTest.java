package dev.glovebox.bridge.source.ioconnect;

import static dev.glovebox.bridge.json.JacksonParser.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.ioconnect.IoConnectOptions.ReadOnly;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteropListingTest {
  private static final JacksonParser PARSER = new JacksonParser();
  private static final PlatformWaits WAITS = PlatformWaits.below(30_000);
  private static final IoConnectOptions ALL =
      new IoConnectOptions(Selection.ALL, new ReadOnly(List.of(), true), Map.of(), WAITS);

  private final List<InteropCall> calls = new ArrayList<>();
  private AppDefinitions definitions = AppDefinitions.NONE;

  private List<SourceListing> list(IoConnectOptions options, InteropMethod... methods) {
    return new InteropListing(
            options,
            definitions,
            PARSER,
            call -> {
              calls.add(call);
              return (invocation, answer) -> {};
            })
        .of(List.of(methods));
  }

  private ToolDefinition only(InteropMethod method) {
    return list(ALL, method).getFirst().tools().getFirst();
  }

  private static InteropMethod method(String name) {
    return flagged(name, null);
  }

  private static InteropMethod flagged(String name, Json flags) {
    return new InteropMethod(name, "Does it.", "string name", "", flags, false, List.of("crm"));
  }

  private static InteropMethod offeredBy(String name, String... applications) {
    return new InteropMethod(name, "", "string name", "", null, false, List.of(applications));
  }

  private static InteropMethod stream(String accepts) {
    return new InteropMethod("Prices", "", accepts, "double bid", null, true, List.of("crm"));
  }

  private static JsonObject properties(ToolDefinition tool) {
    return ((JsonObject) tool.inputSchema()).object("properties");
  }

  @Test
  void dottedMethodIsAFunctionOfItsNamespace() {
    List<SourceListing> listings = list(ALL, method("CRM.FindClients"));
    assertEquals("CRM", listings.getFirst().namespace());
    ToolDefinition tool = listings.getFirst().tools().getFirst();
    assertEquals("FindClients", tool.name());
    assertNotNull(tool.inputSchema());
    assertNull(tool.outputSchema());
  }

  @Test
  void plainMethodIsInInterop() {
    assertEquals("interop", list(ALL, method("OpenBlotter")).getFirst().namespace());
  }

  @Test
  void methodsOfOneNamespaceAreListedTogether() {
    List<SourceListing> listings = list(ALL, method("CRM.Find"), method("A.B"), method("CRM.Save"));
    assertEquals(2, listings.size());
    assertEquals(2, listings.get(1).tools().size());
  }

  @Test
  void ownMethodsOfThePlatformAreHidden() {
    assertEquals(
        List.of(),
        list(
            ALL,
            method("T42.Wnd.Create"),
            method("Tick42.FDC3.Intents.ShowChart"),
            method("io.mcp.web.server"),
            method("CodeMode.Execute")));
  }

  @ParameterizedTest
  @CsvSource({
    "Channels.Publish, Channels methods, Publish",
    "intents.raise_intent, intents methods, raise_intent",
    "APPS.Start, APPS methods, Start",
    "fdc3.open, fdc3 methods, open",
    "ListServers, interop methods, ListServers",
    "interop.list_servers, interop methods, list_servers",
    "Acme.Channels.Publish, Acme.Channels, Publish"
  })
  void noMethodTakesANameOfThePlatformsOwnFunctions(
      String method, String namespace, String function) {
    SourceListing listing = list(ALL, method(method)).getFirst();
    assertEquals(namespace, listing.namespace());
    assertEquals(function, listing.tools().getFirst().name());
  }

  @Test
  void schemaOfTheFlagWinsOverDefinitionAndSignature() {
    definitions = definition("{'name':'CRM.Find','inputSchema':{'title':'definition'}}");
    ToolDefinition tool =
        only(flagged("CRM.Find", json("{'ioIntelMCPTool':{'inputSchema':{'title':'flag'}}}")));
    assertEquals(json("{'title':'flag'}"), tool.inputSchema());
  }

  @Test
  void schemaOfTheDefinitionWinsOverTheSignature() {
    definitions =
        definition(
            "{'name':'CRM.Find','description':'Finds.','inputSchema':{'title':'in'},"
                + "'outputSchema':{'title':'out'}}");
    ToolDefinition tool = only(offeredBy("CRM.Find", "crm"));
    assertEquals("Finds.", tool.description());
    assertEquals(json("{'title':'in'}"), tool.inputSchema());
    assertEquals(json("{'title':'out'}"), tool.outputSchema());
  }

  @Test
  void definitionSpeaksOfItsOwnApplicationOnly() {
    definitions = definition("{'name':'CRM.Find','inputSchema':{'title':'in'}}");
    assertEquals(
        json("{'type':'string'}"), properties(only(offeredBy("CRM.Find", "other"))).get("name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {'ioIntelMCPTool':{'inputSchema':'{"type":"object","title":"text"}'}}
          {'ioIntelMCPTool':{'inputSchema':'[1]'}}
          {'ioIntelMCPTool':{'inputSchema':'not json'}}
          {'ioIntelMCPTool':{'inputSchema':7}}
          {'ioIntelMCPTool':'yes'}
          [1]
          """)
  void flagThatIsNotOfTheRightFormIsSilent(String flags) {
    Json read = PARSER.parse(flags.replace("\"", "\\\"").replace('\'', '"'));
    boolean isReadable = flags.contains("title");
    ToolDefinition tool = only(flagged("CRM.Find", read));
    assertEquals(
        isReadable ? null : json("{'type':'string'}"),
        isReadable ? properties(tool) : properties(tool).get("name"));
  }

  @Test
  void hintOfTheOwnerOrAPatternOfTheDeveloperSaysThatAMethodOnlyReads() {
    Json hint = json("{'ioIntelMCPTool':{'annotations':{'readOnlyHint':true}}}");
    assertTrue(only(flagged("CRM.Find", hint)).readOnly());
    assertFalse(only(method("CRM.Find")).readOnly());
    for (String pattern : List.of("crm.find", "CRM.F*")) {
      IoConnectOptions options = reading(new ReadOnly(List.of(pattern), true));
      assertTrue(
          list(options, method("CRM.Find")).getFirst().tools().getFirst().readOnly(), pattern);
    }
  }

  @Test
  void hintOfTheOwnerIsNotHeardWhereItIsNotTrusted() {
    Json hint = json("{'ioIntelMCPTool':{'annotations':{'readOnlyHint':true}}}");
    IoConnectOptions options = reading(new ReadOnly(List.of(), false));
    assertFalse(list(options, flagged("CRM.Find", hint)).getFirst().tools().getFirst().readOnly());
  }

  @ParameterizedTest
  @CsvSource({
    "crm.find_*, '', true",
    "CRM.*, '', true",
    "crm.save, '', false",
    "'', CRM.FindClients, false",
    "crm.*, *.find_clients, false"
  })
  void patternsSpeakOfEitherName(String include, String exclude, boolean isListed) {
    Selection selection = new Selection(patterns(include), patterns(exclude));
    List<SourceListing> listed =
        list(
            new IoConnectOptions(selection, ALL.readOnly(), Map.of(), WAITS),
            method("CRM.FindClients"));
    assertEquals(isListed, !listed.isEmpty());
  }

  @Test
  void purposeIsTheDevelopersWhereOneIsGivenForTheNamespaceInEitherSpelling() {
    IoConnectOptions options =
        new IoConnectOptions(
            Selection.ALL,
            ALL.readOnly(),
            Map.of("crm", "Clients.", "calendar_", "Appointments.", "Trading Desk", "Orders."),
            WAITS);
    List<SourceListing> listed =
        list(
            options,
            method("CRM.Find"),
            method("Calendar.Today"),
            method("Trading Desk.Buy"),
            method("Mail.Send"));

    assertEquals(
        Map.of(
            "CRM", "Clients.",
            "Calendar", "Appointments.",
            "Trading Desk", "Orders.",
            "Mail", "Methods of Mail that applications of the platform offer."),
        listed.stream()
            .collect(Collectors.toMap(SourceListing::namespace, SourceListing::purpose)));
  }

  private static IoConnectOptions reading(ReadOnly readOnly) {
    return new IoConnectOptions(Selection.ALL, readOnly, Map.of(), WAITS);
  }

  private static List<String> patterns(String pattern) {
    return pattern.isEmpty() ? List.of() : List.of(pattern);
  }

  @Test
  void serverCanBeChosenWhereThereAreSeveral() {
    assertEquals(List.of("name"), properties(only(offeredBy("CRM.Find", "a"))).names());
    assertEquals(
        List.of("name", "target"), properties(only(offeredBy("CRM.Find", "a", "b"))).names());
    assertEquals(List.of("target"), calls.getLast().own());
  }

  @Test
  void argumentThatTheMethodHasItselfStaysTheMethods() {
    InteropMethod method =
        new InteropMethod("Aim", "", "int target", "", null, false, List.of("a", "b"));
    assertEquals(json("{'type':'integer'}"), properties(only(method)).get("target"));
    assertEquals(List.of(), calls.getLast().own());
  }

  @Test
  void untypedMethodOfSeveralServersStillTakesAnyArgument() {
    InteropMethod method =
        new InteropMethod("Aim", "", "garbage!", "", null, false, List.of("a", "b"));
    ToolDefinition tool = only(method);
    assertEquals(List.of("target"), properties(tool).names());
    assertTrue(((JsonObject) tool.inputSchema()).isTrue("additionalProperties"));
  }

  @Test
  void untypedMethodOfOneServerHasNoSchema() {
    assertNull(
        only(new InteropMethod("Aim", "", "garbage!", "", null, false, List.of("a")))
            .inputSchema());
  }

  @Test
  void streamIsReadByNumberAndTime() {
    ToolDefinition tool = only(stream("string symbol"));
    assertEquals(List.of("symbol", "items", "ms"), properties(tool).names());
    assertTrue(calls.getLast().isStream());
    assertEquals(List.of("items", "ms"), calls.getLast().own());
    JsonObject result = ((JsonObject) tool.outputSchema()).object("properties");
    assertEquals(
        json("{'type':'number'}"),
        result.object("items").object("items").object("properties").get("bid"));
  }

  @Test
  void methodsOfOneNameAreToldApart() {
    list(ALL, method("CRM.Find"), offeredBy("CRM.Find", "b"), method("CRM.Save"));
    assertTrue(calls.get(0).isOneOfSeveral());
    assertTrue(calls.get(1).isOneOfSeveral());
    assertFalse(calls.get(2).isOneOfSeveral());
  }

  private static AppDefinitions definition(String method) {
    return AppDefinitions.of(
        Map.of("crm", json("{'interop':{'methods':[" + method + ",7,{'name':8}]}}")), PARSER);
  }
}
