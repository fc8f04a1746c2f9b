package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tool that calls one function without a script: it passes where scripts pass. */
@InBrowser
class CallToolTest {
  private static final String START = "call_function was given what it cannot take: ";
  private static final String NO_OBJECT =
      START + "call arguments must be an object with the arguments by name";

  private static Map<String, Object> call(String function, Object arguments) {
    return Map.of("function", function, "arguments", arguments);
  }

  private static JsonObject called(Visit visit, Map<String, ?> options, Object... inputs) {
    return LabPage.open(visit, "gate/call-tool")
        .call("calledWith", Map.of("options", options, "inputs", List.of(inputs)))
        .getAsJsonObject();
  }

  private static List<String> of(JsonObject said, String field) {
    List<String> texts = new ArrayList<>();
    for (var answer : said.getAsJsonArray("answers")) {
      var value = answer.getAsJsonObject().get(field);
      texts.add(value == null ? "" : value.getAsString());
    }
    return texts;
  }

  @Test
  void toolIsThereOnlyWhereItHasAName(Visit visit) {
    JsonArray tools =
        LabPage.open(visit, "gate/call-tool").call("toolsWithAndWithout").getAsJsonArray();

    String two = "[\"inspect_api true\",\"execute_python false\"]";
    assertEquals(two, tools.get(0).toString());
    assertEquals(two.replace("]", ",\"call_function false\"]"), tools.get(1).toString());
    assertEquals(
        two.replace("]", ",\"list true\",\"call_function false\"]"), tools.get(2).toString());
  }

  @Test
  void answerIsTheValueWhateverTheSpelling(Visit visit) {
    JsonObject said =
        called(
            visit,
            Map.of(),
            call("bank.client", Map.of("name", "Reid")),
            call("Bank.Client", "{\"name\": \"Ito\"}"),
            call("bank.echo", Map.of("text", "x\"); evil() #\u2028\ud83d\ude00")),
            Map.of("function", "bank.echo"),
            call("bank.fields", Map.of("from", 1, "a b", 2, "class", 3)));

    List<String> texts = of(said, "text");
    assertEquals("{\"name\":\"Reid\",\"iban\":\"DE89 3704 0044\"}", texts.get(0));
    assertEquals("{\"name\":\"Ito\",\"iban\":\"DE89 3704 0044\"}", texts.get(1));
    assertEquals("\"x\\\"); evil() #\u2028\ud83d\ude00\"", texts.get(2));
    assertEquals("null", texts.get(3));
    for (String name : List.of("from", "a b", "class")) {
      assertTrue(texts.get(4).contains("\"" + name + "\""), texts.get(4));
    }
  }

  @Test
  void whateverAModelGivesComesBackAsText(Visit visit) {
    JsonObject said =
        called(
            visit, Map.of(), Map.of(), "bank.client", Map.of("function", 5), Map.of("code", "1"));

    List<String> texts = of(said, "text");
    assertTrue(texts.get(0).startsWith(START + "call function is missing: pass the "));
    assertTrue(
        texts
            .get(0)
            .endsWith(
                " It takes function (its name, as a text) and arguments"
                    + " (an object with its arguments by name).\n"));
    assertTrue(texts.get(1).startsWith(START + "call must be an object, not string"));
    assertTrue(texts.get(2).startsWith(START + "call function must be a string, not number"));
    assertTrue(texts.get(3).startsWith(START + "unknown call: code"));
    assertEquals("[failed]", of(said, "status").stream().distinct().toList().toString());
  }

  @Test
  void namesAndArgumentsThatAreNoneComeBackAsText(Visit visit) {
    JsonObject said =
        called(
            visit,
            Map.of(),
            call("bank.clientt", Map.of()),
            call("bank.client(name='x') or bank.close_account", Map.of()),
            call("bank.client", List.of()),
            call("bank.client", "{\"name\": "),
            call("bank.client", "[1]"),
            call("bank.client", "{}, \"limits\": {}"),
            call("bank.client", "{\"a\":".repeat(300) + "1" + "}".repeat(300)),
            call("bank.client", Map.of("nam", "Reid")),
            call("bank.client", 7));

    List<String> texts = of(said, "text");
    assertTrue(
        texts
            .get(0)
            .startsWith(START + "there is no function 'bank.clientt'; nearest: bank.client"));
    assertTrue(texts.get(1).startsWith(START + "there is no function 'bank.client(name="));
    for (int i : List.of(2, 3, 4, 5)) {
      assertTrue(texts.get(i).startsWith(NO_OBJECT), texts.get(i));
    }
    assertTrue(texts.get(6).startsWith(START + "call arguments are nested too deeply"));
    assertTrue(texts.get(7).contains("(tool-arguments-invalid): "), texts.get(7));
    assertTrue(texts.get(8).startsWith(START + "call arguments must be an object"), texts.get(8));
    assertEquals("[]", said.get("calls").toString());
    assertEquals("[failed]", of(said, "status").stream().distinct().toList().toString());
  }

  @Test
  void rulesHoldAsForScripts(Visit visit) {
    Map<String, Object> policy =
        Map.of(
            "deny", List.of("bank.closeAccount"),
            "rateLimits", Map.of("bank.echo", Map.of("calls", 1, "perMs", 60_000)));
    JsonObject said =
        called(
            visit,
            Map.of("policy", policy),
            call("BANK.CLOSE_ACCOUNT", Map.of("id", 7)),
            call("bank.close-account", Map.of("id", 7)),
            call("bank.echo", Map.of("text", "a")),
            call("bank.Echo", Map.of("text", "b")));

    assertEquals(
        "[tool-denied, tool-denied, , tool-rate-limited]",
        of(said, "code").toString(),
        said::toString);
    assertEquals("[{\"text\":\"a\"}]", said.get("calls").toString());
    assertTrue(said.get("leftTokens").getAsInt() > 0);
    assertTrue(said.get("journal").toString().contains("tool-denied"));
  }

  @Test
  void callThatAsksWaitsForAPerson(Visit visit) {
    JsonObject said = LabPage.open(visit, "gate/call-tool").call("approved").getAsJsonObject();

    assertEquals("paused", said.get("status").getAsString());
    assertEquals("{\"id\":7}", said.get("args").toString());
    assertEquals(0, said.get("before").getAsInt());
    assertEquals("8 is closed", said.get("value").getAsString());
    assertEquals("[{\"id\":8}]", said.get("calls").toString());
  }

  @Test
  void redactedFieldsStayWithinAndSoDoWhatSessionsKnow(Visit visit) {
    Map<String, ?> egress = Map.of("egress", Map.of("redact", Map.of("fields", List.of("iban"))));
    Map<String, Object> reads = call("bank.client", Map.of("name", "Reid"));
    Map<String, Object> says = call("bank.echo", Map.of("text", "it is DE89 3704 0044"));
    JsonObject said =
        LabPage.open(visit, "gate/call-tool")
            .call(
                "calledWith",
                Map.of(
                    "options", egress, "inputs", List.of(reads, says), "inSession", "client = 5"))
            .getAsJsonObject();

    assertFalse(said.get("answers").toString().contains("3704 0044"), said::toString);
    assertEquals(2, said.getAsJsonArray("calls").size(), said::toString);
  }

  @Test
  void nothingOfAnUnrecordedFunctionIsWritten(Visit visit) {
    Map<String, ?> hushed = Map.of("policy", Map.of("unrecorded", List.of("BANK.client")));
    Map<String, Object> reads = call("bank.client", Map.of("name", "Reid-4711"));

    JsonObject said = called(visit, hushed, reads);
    assertFalse(said.get("written").getAsString().contains("Reid-4711"), said::toString);
    assertTrue(of(said, "text").getFirst().contains("Reid-4711"), said::toString);

    JsonObject usual = called(visit, Map.of(), reads);
    assertTrue(usual.get("written").getAsString().contains("Reid-4711"), usual::toString);
  }
}
