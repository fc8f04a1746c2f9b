package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a caller does wrong is told by name, and nothing hangs. */
@InBrowser
@Tag("thin-path")
class BadInputTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          withUnknownOption          | option-invalid | unknown option: sorces; did you mean sources?
          withUnknownLimit           | option-invalid | unknown limit: cpuMS; did you mean cpuMs?
          withOptionOfTheWrongType   | option-invalid | option sources must be an array, not string
          withSomethingThatIsNoSource| option-invalid | option sources[0] is no source: pass what functions(...) or ioConnect(...) returns
          withThrowingSource         | source-failed  | the source functions("crm") cannot be listed: Error: the directory is closed
          withFunctionThatIsNone     | source-failed  | the source functions("crm") cannot be listed: crm.find_clients is neither a function nor an object with a function in run
          withUnknownKeyOfAFunction  | source-failed  | the source functions("crm") cannot be listed: crm.find has an unknown key: inputSchema; did you mean input?
          withWrongType              | source-failed  | the source functions("crm") cannot be listed: crm.find: input.properties.n.type is "sting", which is no type; did you mean string?
          withBrokenPattern          | source-failed  | the source functions("crm") cannot be listed: crm.find: output.pattern has "(", which is no regular expression
          withFunctionAsSchema       | source-failed  | the source functions("crm") cannot be listed: crm.find: input must be an object that is a JSON Schema
          """)
  void wrongOptionIsThrownByName(String act, String code, String message, Visit visit) {
    JsonObject thrown = LabPage.open(visit, "bad-input").callThatThrows(act);

    assertEquals(message, thrown.get("message").getAsString());
    assertEquals("GloveboxError", thrown.get("name").getAsString());
    assertEquals(code, thrown.get("code").getAsString());
    assertEquals("caller", thrown.get("blame").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          response       | returned a Response, which is no JSON
          a_map          | returned a Map, which is no JSON
          a_map_inside   | returned a Map, which is no JSON
          error          | returned a TypeError, which is no JSON
          element        | returned a HTMLDivElement, which is no JSON
          bigint         | returned what is no JSON: TypeError: ·
          bigint_inside  | returned what is no JSON: TypeError: ·
          cycle          | returned what is no JSON: TypeError: ·
          function       | returned a function, which is no JSON
          symbol         | returned a symbol, which is no JSON
          throwing_getter| returned what is no JSON: Error: no total today
          """)
  void resultThatIsNoJsonFailsItsCallAlone(String function, String reason, Visit visit) {
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openResults");
    fails(lab, function, reason.replace("·", ""));
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
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openResults");
    String hi = "{\"type\": \"bytes\", \"data\": \"aGk=\"}";

    assertEquals(
        JsonParser.parseString("[" + hi + ", " + hi + ", \"hi\", " + hi + "]"),
        new Outcome(lab.call("executeWithBytes").getAsJsonObject()).value());
  }

  @Test
  void mistakeInAServersSchemaIsToldAndItsOtherFunctionsWork(Visit visit) {
    JsonObject told = LabPage.open(visit, "bad-input").call("openFaultyServer").getAsJsonObject();

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
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openResults");

    JsonObject thrown = lab.callThatThrows("executeWithFunctionAsInput");

    assertEquals(
        "execute inputs: rate is a function, which is no JSON",
        thrown.get("message").getAsString());
    assertEquals("request-invalid", thrown.get("code").getAsString());
  }

  @Test
  void everyFunctionOfSourcesOfAnySizeIsThere(Visit visit) {
    LabPage lab = LabPage.open(visit, "bad-input");
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
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openResults");

    Outcome outcome = lab.execute(" \n\t\n");

    assertEquals("script-empty", outcome.errorCode());
    assertEquals("the script is empty", outcome.errorMessage());
  }

  @Test
  void functionThatReturnsNothingGivesNone(Visit visit) {
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openResults");

    assertTrue(lab.execute("(await results.nothing()) is None").value().getAsBoolean());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"code": "1", "session": "s"} | there is no open session "s"
          {"code": "1", "script": "2"} | unknown execute: script; known are code, inputs, limits, signal, caller, session
          {"code": 1}                  | execute code must be a string, not number
          {}                           | execute code is missing: pass the script's text
          """)
  void wrongRequestIsThrownByName(String request, String message, Visit visit) {
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openNothing");

    JsonObject thrown = lab.executeThatThrows(JsonParser.parseString(request));

    assertEquals(message, thrown.get("message").getAsString());
    assertEquals("GloveboxError", thrown.get("name").getAsString());
    assertEquals("request-invalid", thrown.get("code").getAsString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"callBytes": 67108865}  | limit callBytes must be at most 67,108,864
          {"resultBytes": 0}       | limit resultBytes must be a whole number from 1 to 67,108,864
          {"recursionDepth": 49}   | limit recursionDepth must be a whole number of at least 50
          {"wallMs": 2147483648}   | limit wallMs must be at most 2,147,483,647
          {"calls": 1.5}           | limit calls must be a whole number of at least 1
          {"calls": "ten"}         | limit calls must be a number, not string
          """)
  void limitOutsideItsBoundsIsThrownByName(String limits, String message, Visit visit) {
    LabPage lab = LabPage.open(visit, "bad-input");
    lab.call("openNothing");

    JsonObject thrown =
        lab.executeThatThrows(
            JsonParser.parseString("{\"code\": \"1\", \"limits\": " + limits + "}"));

    assertEquals(message, thrown.get("message").getAsString());
    assertEquals("option-invalid", thrown.get("code").getAsString());
  }
}
