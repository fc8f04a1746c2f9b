package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Answers that hold for further calls, and calls that are tried again. */
@InBrowser
@Tag("all-engines")
class ReuseTest {
  private static LabPage lab(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "gate/reuse");
    lab.call("open", options);
    return lab;
  }

  private static JsonObject execute(LabPage lab, String code) {
    return lab.call("execute", Map.of("code", code)).getAsJsonObject();
  }

  private static String calls(JsonObject outcome) {
    JsonArray calls = outcome.getAsJsonArray("calls");
    StringBuilder told = new StringBuilder();
    calls.forEach(
        each -> {
          JsonObject call = each.getAsJsonObject();
          told.append(call.get("tool").getAsString())
              .append(call.has("cached") ? " cached" : "")
              .append(call.has("attempts") ? " " + call.get("attempts") : "")
              .append("; ");
        });
    return told.toString();
  }

  @Test
  void answerHoldsAcrossRunsAndIsRedactedAsAFreshOne(Visit visit) {
    LabPage lab =
        lab(visit, Map.of("egress", Map.of("redact", Map.of("fields", List.of("account")))));

    JsonObject first =
        execute(lab, "r = await rates.rate(pair='eurchf')\n[r['pair'], r['account']]");
    JsonObject second =
        execute(lab, "r = await rates.rate(pair='EURCHF')\n[r['pair'], r['account']]");

    assertEquals("[\"eurchf\",\"[redacted]\"]", first.get("value").toString());
    assertEquals(first.get("value"), second.get("value"));
    assertEquals("rates.rate; ", calls(first));
    assertEquals("rates.rate cached; ", calls(second));
    assertEquals("{\"rate\":1,\"pairs\":0,\"place\":0}", lab.call("count").toString());
    JsonArray journal = lab.call("journal").getAsJsonArray();
    assertTrue(journal.get(1).getAsJsonObject().get("cached").getAsBoolean());
    assertTrue(lab.call("told").getAsJsonArray().get(1).getAsJsonObject().has("cached"));
    lab.call("deleteAll");
    assertEquals("rates.rate; ", calls(execute(lab, "await rates.rate(pair='EURCHF')")));
  }

  @Test
  void callThatFailsIsTriedAgainAndTheStubSaysSo(Visit visit) {
    LabPage lab = lab(visit, Map.of("failing", 2));

    JsonObject outcome = execute(lab, "(await rates.rate(pair='eurchf'))['pair']");

    assertEquals("\"eurchf\"", outcome.get("value").toString(), outcome::toString);
    assertEquals("rates.rate 3; ", calls(outcome));
    String stub = lab.call("inspect", Map.of("names", List.of("rates.rate"))).getAsString();
    assertTrue(
        stub.contains(
            "An answer may be up to 60 s old. Tried again up to 2 times before it fails."),
        stub);
  }

  @Test
  void policySaysItForAnyFunctionThatOnlyReads(Visit visit) {
    LabPage lab =
        lab(
            visit,
            Map.of(
                "failing",
                1,
                "policy",
                Map.of(
                    "allow",
                    List.of("rates.*"),
                    "cache",
                    Map.of("rates.*", Map.of("forMs", 60_000)),
                    "retry",
                    Map.of("rates.*", Map.of("times", 1, "waitMs", 0)))));

    JsonObject outcome = execute(lab, "[await rates.pairs(), await rates.pairs()]");
    JsonObject failed = execute(lab, "await rates.place()");

    assertEquals("[[1],[1]]", outcome.get("value").toString(), outcome::toString);
    assertEquals("rates.pairs 2; rates.pairs cached; ", calls(outcome));
    assertEquals("tool-failed", failed.getAsJsonObject("error").get("code").getAsString());
  }

  @Test
  void definitionThatCannotBeIsRefusedByName(Visit visit) {
    LabPage lab = LabPage.open(visit, "gate/reuse");
    assertEquals(
        "bad.go: cache and retry are for functions that are readOnly",
        define(lab, Map.of("cache", Map.of("forMs", 5))));
    assertEquals(
        "bad.go: unknown cache: forms; did you mean forMs?",
        define(lab, Map.of("readOnly", true, "cache", Map.of("forms", 5))));
    assertEquals(
        "bad.go: cache.forMs must be a whole number of at least 1",
        define(lab, Map.of("readOnly", true, "cache", Map.of("forMs", 0))));
    assertEquals(
        "bad.go: retry.times must be a whole number",
        define(lab, Map.of("readOnly", true, "retry", Map.of("times", "3"))));
    assertEquals(
        "bad.go: retry: a number must be at most 10",
        define(lab, Map.of("readOnly", true, "retry", Map.of("times", 11))));
    assertEquals(
        "taken", define(lab, Map.of("readOnly", true, "retry", Map.of("times", 3, "waitMs", 0))));
  }

  private static String define(LabPage lab, Map<String, ?> definition) {
    return lab.call("define", Map.of("definition", definition)).getAsString();
  }
}
