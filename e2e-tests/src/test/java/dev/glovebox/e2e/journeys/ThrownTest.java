package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever the developer's code throws, at whatever place it is called, the outcome is the one that
 * is documented for that place, and the next run works.
 */
@InBrowser
class ThrownTest {
  private static final String FINE = "[{\"n\":1},2,3]";

  @ParameterizedTest
  @CsvSource({
    "function, tool-failed",
    "result, tool-failed",
    "validator, tool-failed",
    "decide, tool-denied",
    "onApproval, approval-failed",
    "approved args, approval-failed",
    "transform, egress-failed",
    "inputs, GloveboxError request-invalid",
  })
  void whatIsThrownEndsAsIsDocumented(String place, String outcome, Visit visit) {
    tolerateReports(visit);

    assertRuns(outcome, runs(visit, place, false));
  }

  @ParameterizedTest
  @CsvSource({
    "function, tool-failed",
    "validator, tool-failed",
    "decide, tool-denied",
    "onApproval, approval-failed",
    "transform, egress-failed",
  })
  void whatIsRejectedLateEndsInTheSameWay(String place, String outcome, Visit visit) {
    tolerateReports(visit);

    assertRuns(outcome, runs(visit, place, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run:start",
        "run:output",
        "call:start",
        "call:end",
        "approval:request",
        "run:end"
      })
  void listenerThatThrowsDisturbsNobody(String event, Visit visit) {
    visit.complaints().expect("glovebox: a listener failed: ");
    tolerateReports(visit);

    assertRuns(FINE, runs(visit, event, false));
    assertRuns(FINE, runs(visit, event, true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalog:change", "jsonSchema"})
  void sourceIsAddedWhateverIsThrown(String place, Visit visit) {
    tolerateReports(visit);

    assertAll(
        "added", LabPage.open(visit, "journeys/throwing").call("addings", Map.of("place", place)));
  }

  @Test
  void codeModeStartsWhateverIsThrown(Visit visit) {
    tolerateReports(visit);
    List<String> events = List.of("policy:unmet", "sandbox:state", "schema:fault");

    JsonElement starts =
        LabPage.open(visit, "journeys/throwing").call("starts", Map.of("places", events));
    assertAll("1 " + String.join(" ", events), starts);
  }

  private static void tolerateReports(Visit visit) {
    visit.complaints().tolerate("glovebox: ");
  }

  private static JsonElement runs(Visit visit, String place, boolean isLate) {
    return LabPage.open(visit, "journeys/throwing")
        .call("runs", Map.of("place", place, "isLate", isLate));
  }

  private static void assertRuns(String outcome, JsonElement outcomes) {
    JsonObject expected = new JsonObject();
    for (String kind : outcomes.getAsJsonObject().keySet()) {
      expected.addProperty(kind, kind.startsWith("after ") ? FINE : outcome);
    }
    assertEquals(expected, outcomes);
  }

  private static void assertAll(String outcome, JsonElement outcomes) {
    JsonObject expected = new JsonObject();
    outcomes.getAsJsonObject().keySet().forEach(kind -> expected.addProperty(kind, outcome));
    assertEquals(expected, outcomes);
  }
}
