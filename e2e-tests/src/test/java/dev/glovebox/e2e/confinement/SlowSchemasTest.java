package dev.glovebox.e2e.confinement;

import static dev.glovebox.e2e.confinement.stage.HeldUp.FEWEST;
import static dev.glovebox.e2e.confinement.stage.HeldUp.TRIES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.HeldUp;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Turn;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Schemas and values that take for ever to check: the call ends, and the page goes on meanwhile.
 * All are checked in one Code Mode, so each comes after a worker that had to be ended.
 */
@InBrowser
@Tag("confinement")
@Tag("all-engines")
class SlowSchemasTest {
  private static final List<Slow> ALL =
      List.of(
          new Slow("pattern of a result", "await evil.get()", "tool-schema-too-slow"),
          new Slow(
              "tree of alternatives",
              """
              e = 1
              for i in range(20): e = {'op': 'mul', 'l': e, 'r': 1}
              await calc.tree(e=e)""",
              "tool-schema-too-slow"),
          new Slow(
              "format", "await calc.url(e='http://' + 'a' * 34 + '!')", "tool-schema-too-slow"),
          new Slow(
              "pattern of an argument",
              "await calc.words(e='a' * 40 + '!')",
              "tool-schema-too-slow"),
          new Slow(
              "colons of an address",
              "await calc.url(e='http://' + ':' * 200_000)",
              "tool-schema-too-slow"),
          new Slow(
              "objects of which the last comes twice",
              "await calc.unique(e=[{'a': i} for i in range(8000)] + [{'a': 7999}])",
              "tool-arguments-invalid"),
          new Slow(
              "items of which the last comes twice",
              "await calc.unique(e=list(range(49000)) + [48999])",
              "tool-arguments-invalid"),
          new Slow(
              "a choice of objects of which the last comes twice",
              "await calc.either(e=[{'a': i} for i in range(8000)] + [{'a': 7999}])",
              "tool-arguments-invalid"));

  private record Slow(String name, String code, String ends) {}

  @TestFactory
  Stream<DynamicTest> pageGoesOn(Visit visit) {
    LabPage lab = LabPage.open(visit, "confinement/slow-schemas");
    lab.call("open");
    return ALL.stream().map(slow -> dynamicTest(slow.name, () -> assertGoesOn(visit, lab, slow)));
  }

  private static void assertGoesOn(Visit visit, LabPage lab, Slow slow) {
    HeldUp first = HeldUp.during(visit.page(), () -> measured(lab, slow, FEWEST));
    if (!first.isQuickThroughout()) {
      Turn.alone(
          () -> {
            HeldUp held = HeldUp.during(visit.page(), () -> measured(lab, slow, TRIES));
            assertFalse(held.isTooLong(), held::told);
          });
    }
    visit.assertNoComplaints();
  }

  private static List<JsonObject> measured(LabPage lab, Slow slow, int times) {
    List<JsonObject> tries =
        lab
            .call("measure", Map.of("code", slow.code, "tries", times))
            .getAsJsonArray()
            .asList()
            .stream()
            .map(JsonElement::getAsJsonObject)
            .toList();
    for (JsonObject each : tries) {
      JsonObject error = each.getAsJsonObject("given").getAsJsonObject("error");
      assertEquals(slow.ends, error.get("code").getAsString(), each::toString);
      String blamed = slow.ends.equals("tool-schema-too-slow") ? "tool" : "script";
      assertEquals(blamed, error.get("blame").getAsString(), each::toString);
    }
    return tries;
  }

  @Test
  void ordinaryCallsGoOnAfterASlowOne(Visit visit) {
    LabPage lab = LabPage.open(visit, "confinement/slow-schemas");
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
