package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a caller does wrong is told by name, and nothing hangs. */
@InBrowser
@Tag("all-engines")
class BadInputTest {

  @Test
  void nothingIsLeftOfACodeModeThatIsRefused(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    assertEquals(0, lab.call("framesOfWhatIsRefused").getAsInt());
  }

  @TestFactory
  Stream<DynamicTest> wrongOptionIsThrownByName(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    return Stream.of(
        wrongOption(
            lab,
            "withUnknownOption",
            "option-invalid",
            "unknown option: sorces; did you mean sources?"),
        wrongOption(
            lab, "withUnknownLimit", "option-invalid", "unknown limit: cpuMS; did you mean cpuMs?"),
        wrongOption(
            lab,
            "withOptionOfTheWrongType",
            "option-invalid",
            "option sources must be an array, not string"),
        wrongOption(
            lab,
            "withSomethingThatIsNoSource",
            "option-invalid",
            "option sources[0] is not a source: pass what functions(...), ioConnect(...) or another source returns"),
        wrongOption(
            lab,
            "withThrowingSource",
            "source-failed",
            "the source functions(\"crm\") cannot be listed: Error: the directory is closed"),
        wrongOption(
            lab,
            "withSourceThatIsRefused",
            "source-failed",
            "the source sources[1] cannot be opened: TypeError: the directory is closed"),
        wrongOption(
            lab,
            "withFunctionThatIsNone",
            "source-failed",
            "the source functions(\"crm\") cannot be listed: crm.find_clients is neither a function nor an object with a function in run"),
        wrongOption(
            lab,
            "withUnknownKeyOfAFunction",
            "source-failed",
            "the source functions(\"crm\") cannot be listed: crm.find has an unknown key: inputSchema; did you mean input?"),
        wrongOption(
            lab,
            "withWrongType",
            "source-failed",
            "the source functions(\"crm\") cannot be listed: crm.find: input.properties.n.type is \"sting\", which is not a type; did you mean string?"),
        wrongOption(
            lab,
            "withBrokenPattern",
            "source-failed",
            "the source functions(\"crm\") cannot be listed: crm.find: output.pattern has \"(\", which is not a regular expression"),
        wrongOption(
            lab,
            "withFunctionAsSchema",
            "source-failed",
            "the source functions(\"crm\") cannot be listed: crm.find: input must be an object that is a JSON Schema"));
  }

  private static DynamicTest wrongOption(LabPage lab, String act, String code, String message) {
    return dynamicTest(
        act,
        () -> {
          JsonObject thrown = lab.callThatThrows(act);

          assertEquals(message, thrown.get("message").getAsString());
          assertEquals("GloveboxError", thrown.get("name").getAsString());
          assertEquals(code, thrown.get("code").getAsString());
          assertEquals("caller", thrown.get("blame").getAsString());
        });
  }

  @TestFactory
  Stream<DynamicTest> resultThatIsNoJsonFailsItsCallAlone(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openResults");
    return Stream.of(
        noJson(lab, "response", "returned a Response, which is not JSON"),
        noJson(lab, "a_map", "returned a Map, which is not JSON"),
        noJson(lab, "a_map_inside", "returned a Map, which is not JSON"),
        noJson(lab, "error", "returned a TypeError, which is not JSON"),
        noJson(lab, "element", "returned a HTMLDivElement, which is not JSON"),
        noJson(lab, "bigint", "returned what is not JSON: TypeError: "),
        noJson(lab, "bigint_inside", "returned what is not JSON: TypeError: "),
        noJson(lab, "cycle", "returned what is not JSON: TypeError: "),
        noJson(lab, "function", "returned a function, which is not JSON"),
        noJson(lab, "symbol", "returned a symbol, which is not JSON"),
        noJson(lab, "throwing_getter", "returned what is not JSON: Error: no total today"));
  }

  private static DynamicTest noJson(LabPage lab, String function, String reason) {
    return dynamicTest(function, () -> fails(lab, function, reason));
  }

  private static void fails(LabPage lab, String function, String reason) {
    Outcome failed = lab.execute("await results." + function + "()");
    Outcome next = lab.execute("await results.plain()");

    assertEquals("tool-failed", failed.errorCode(), failed::toString);
    String message = failed.errorMessage();
    assertTrue(message.startsWith("results." + function + ": " + reason), message);
    assertEquals(JsonParser.parseString("{\"total\": 10}"), next.value());
  }

  @Test
  void bytesOfAFunctionAndOfAnInputAreBase64(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openResults");
    String hi = "{\"type\": \"bytes\", \"data\": \"aGk=\"}";

    assertEquals(
        JsonParser.parseString("[" + hi + ", " + hi + ", \"hi\", " + hi + "]"),
        new Outcome(lab.call("executeWithBytes").getAsJsonObject()).value());
  }

  @Test
  void mistakeInAServersSchemaIsToldAndItsOtherFunctionsWork(Visit visit) {
    JsonObject told =
        LabPage.open(visit, "journeys/bad-input").call("openFaultyServer").getAsJsonObject();

    assertEquals(
        JsonParser.parseString(
            """
            {
              "faults": [{
                "source": "mcp:shop",
                "tool": "shop.find",
                "fault": "input.properties.n.$ref is \\"#/$defs/N\\", which leads nowhere"
              }],
              "value": 7
            }
            """),
        told);
  }

  @Test
  void inputWithoutAJsonFormIsRefusedByItsName(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openResults");

    JsonObject thrown = lab.callThatThrows("executeWithFunctionAsInput");

    assertEquals(
        "execute inputs: rate is a function, which is not JSON",
        thrown.get("message").getAsString());
    assertEquals("request-invalid", thrown.get("code").getAsString());
  }

  @Test
  void everyFunctionOfSourcesOfAnySizeIsThere(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openSourcesOfManySizes");

    String overview = lab.inspect(Map.of());

    for (String line :
        List.of(
            "size0 (50 functions)",
            "size1 (51 functions)",
            "size2 (120 functions)",
            "size3 (0 functions)",
            "size4 (1 function)")) {
      assertTrue(overview.contains(line), overview);
    }
  }

  @Test
  void emptyScriptIsAFailureOfItsOwn(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openResults");

    Outcome outcome = lab.execute(" \n\t\n");

    assertEquals("script-empty", outcome.errorCode());
    assertEquals("the script is empty", outcome.errorMessage());
  }

  @Test
  void functionThatReturnsNothingGivesNone(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openResults");

    assertTrue(lab.execute("(await results.nothing()) is None").value().getAsBoolean());
  }

  @TestFactory
  Stream<DynamicTest> wrongRequestIsThrownByName(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openNothing");
    return Stream.of(
        wrongRequest(
            lab, "{\"code\": \"1\", \"session\": \"s\"}", "there is no open session \"s\""),
        wrongRequest(
            lab,
            "{\"code\": \"1\", \"script\": \"2\"}",
            "unknown execute: script; known are code, inputs, limits, signal, caller, session, idempotencyKey"),
        wrongRequest(lab, "{\"code\": 1}", "execute code must be a string, not number"),
        wrongRequest(lab, "{}", "execute code is missing: pass the script's text"));
  }

  private static DynamicTest wrongRequest(LabPage lab, String request, String message) {
    return dynamicTest(
        request,
        () -> {
          JsonObject thrown = lab.executeThatThrows(JsonParser.parseString(request));

          assertEquals(message, thrown.get("message").getAsString());
          assertEquals("GloveboxError", thrown.get("name").getAsString());
          assertEquals("request-invalid", thrown.get("code").getAsString());
        });
  }

  @TestFactory
  Stream<DynamicTest> limitOutsideItsBoundsIsThrownByName(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bad-input");
    lab.call("openNothing");
    return Stream.of(
        wrongLimit(lab, "{\"callBytes\": 67108865}", "limit callBytes must be at most 67,108,864"),
        wrongLimit(
            lab,
            "{\"resultBytes\": 0}",
            "limit resultBytes must be a whole number from 1 to 67,108,864"),
        wrongLimit(
            lab,
            "{\"recursionDepth\": 49}",
            "limit recursionDepth must be a whole number of at least 50"),
        wrongLimit(lab, "{\"wallMs\": 2147483648}", "limit wallMs must be at most 2,147,483,647"),
        wrongLimit(lab, "{\"calls\": 1.5}", "limit calls must be a whole number of at least 1"),
        wrongLimit(lab, "{\"calls\": \"ten\"}", "limit calls must be a number, not string"));
  }

  private static DynamicTest wrongLimit(LabPage lab, String limits, String message) {
    return dynamicTest(
        limits,
        () -> {
          JsonObject thrown =
              lab.executeThatThrows(
                  JsonParser.parseString("{\"code\": \"1\", \"limits\": " + limits + "}"));

          assertEquals(message, thrown.get("message").getAsString());
          assertEquals("option-invalid", thrown.get("code").getAsString());
        });
  }
}
