package dev.glovebox.e2e.confinement;

import static dev.glovebox.e2e.confinement.HeldUp.FEWEST;
import static dev.glovebox.e2e.confinement.HeldUp.TRIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Schemas and values that take for ever to check: the call ends, and the page goes on meanwhile.
 */
@InBrowser
@Tag("confinement")
@Tag("timed")
class SlowSchemasTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "pattern of a result | await evil.get() | tool-schema-too-slow",
        "tree of alternatives | e = 1\\nfor i in range(20): e = {'op': 'mul', 'l': e, 'r': 1}\\n"
            + "await calc.tree(e=e) | tool-schema-too-slow",
        "format | await calc.url(e='http://' + 'a' * 34 + '!') | tool-schema-too-slow",
        "pattern of an argument | await calc.words(e='a' * 40 + '!') | tool-schema-too-slow",
        "colons of an address | await calc.url(e='http://' + ':' * 60000) | tool-schema-too-slow",
        "objects of which the last comes twice | await calc.unique(e=[{'a': i} for i in range(8000)]"
            + " + [{'a': 7999}])"
            + " | tool-arguments-invalid",
        "items of which the last comes twice | await calc.unique(e=list(range(49000)) + [48999])"
            + " | tool-arguments-invalid",
        "a choice of objects of which the last comes twice"
            + " | await calc.either(e=[{'a': i} for i in range(8000)] + [{'a': 7999}])"
            + " | tool-schema-too-slow"
      })
  void pageGoesOn(String name, String code, String expected, Visit visit) {
    LabPage lab = LabPage.open(visit, "slow-schemas");
    lab.call("open");
    String script = code.replace("\\n", "\n");

    HeldUp first = HeldUp.during(visit.page(), () -> measured(lab, script, expected, FEWEST));
    if (!first.isQuickThroughout()) {
      HeldUp held = HeldUp.during(visit.page(), () -> measured(lab, script, expected, TRIES));
      assertFalse(held.isTooLong(), held::told);
    }
  }

  private static List<JsonObject> measured(LabPage lab, String code, String expected, int times) {
    List<JsonObject> tries =
        lab.call("measure", Map.of("code", code, "tries", times)).getAsJsonArray().asList().stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    for (JsonObject each : tries) {
      JsonObject error = each.getAsJsonObject("given").getAsJsonObject("error");
      assertEquals(expected, error.get("code").getAsString(), each::toString);
      String blamed = expected.equals("tool-schema-too-slow") ? "tool" : "script";
      assertEquals(blamed, error.get("blame").getAsString(), each::toString);
    }
    return tries;
  }

  @Test
  void ordinaryCallsGoOnAfterASlowOne(Visit visit) {
    LabPage lab = LabPage.open(visit, "slow-schemas");
    lab.call("open");
    execute(lab, "await evil.get()");

    assertEquals("1", execute(lab, "await calc.quick(e='a-b')").get("value").toString());
    assertEquals(
        "tool-arguments-invalid",
        execute(lab, "await calc.quick(e='A')").getAsJsonObject("error").get("code").getAsString());
  }

  private static JsonObject execute(LabPage lab, String code) {
    return lab.call("execute", Map.of("code", code)).getAsJsonObject();
  }
}
