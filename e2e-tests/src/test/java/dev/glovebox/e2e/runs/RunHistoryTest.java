package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was, found again, told step by step, and carried as JSON. */
@InBrowser
@Tag("thin-path")
class RunHistoryTest {
  private static final String HUSH =
      "print('hush')\n[await crm.find(n=1), await crm.place(n='hush')]";

  private static LabPage lab(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "runs/records");
    lab.call("open", options);
    return lab;
  }

  private static JsonObject execute(LabPage lab, String code, String caller) {
    return lab.call("execute", Map.of("code", code, "caller", caller)).getAsJsonObject();
  }

  private static Map<String, Object> waiting(JsonObject paused) {
    return Map.of(
        "runId",
        paused.get("runId").getAsString(),
        "callId",
        paused.getAsJsonObject("approval").get("callId").getAsString());
  }

  @Test
  void runsAreFoundAndToldWithTheirTimes(Visit visit) {
    LabPage lab = lab(visit, Map.of());
    execute(lab, "1", "ui");
    JsonObject paused = execute(lab, HUSH, "agent");
    Object runId = paused.get("runId").getAsString();

    assertEquals(2, lab.call("list").getAsJsonArray().size());
    JsonArray found = lab.call("list", Map.of("status", List.of("paused"))).getAsJsonArray();
    assertEquals(runId, found.get(0).getAsJsonObject().get("runId").getAsString());
    assertEquals(1, lab.call("list", Map.of("caller", "ui")).getAsJsonArray().size());
    assertEquals(0, lab.call("list", Map.of("until", 1)).getAsJsonArray().size());
    assertEquals(
        "completed",
        lab.call("approve", waiting(paused)).getAsJsonObject().get("status").getAsString());

    JsonArray steps =
        lab.call("get", Map.of("runId", runId)).getAsJsonObject().getAsJsonArray("steps");
    int waits = 0;
    for (JsonElement each : steps) {
      JsonObject step = each.getAsJsonObject();
      String kind = step.get("kind").getAsString();
      assertEquals(!kind.equals("called"), step.has("at"), step::toString);
      assertEquals(
          List.of("ended", "judged", "over").contains(kind), step.has("ms"), step::toString);
      waits += step.has("waitedMs") ? 1 : 0;
    }
    assertEquals(1, waits, steps::toString);
  }

  @Test
  void exportedRunIsReadAndForgedOnesAreRefused(Visit visit) {
    LabPage lab = lab(visit, Map.of());
    JsonObject paused = execute(lab, HUSH, "agent");
    String runId = paused.get("runId").getAsString();
    String bare = lab.call("exported", Map.of("runId", runId)).toString();
    assertFalse(bare.contains("hush"), bare);
    assertEquals("request-invalid: there is a run " + runId + " already", take(lab, Map.of()));
    forget(lab, runId);
    assertEquals(runId, take(lab, Map.of()));
    JsonObject read = lab.call("get", Map.of("runId", runId)).getAsJsonObject();
    assertFalse(read.get("payloads").getAsBoolean());
    assertFalse(read.getAsJsonArray("steps").toString().contains("args"), read::toString);
    assertEquals(
        "request-invalid: what is to be imported has no format glovebox-run-1, or no list of"
            + " entries",
        take(lab, Map.of("format", "other")));
    assertEquals(
        "request-invalid: what is to be imported has no number v",
        take(lab, Map.of("head", Map.of())));
  }

  @Test
  void runWithItsPayloadsGoesOnWhereItIsImported(Visit visit) {
    LabPage lab = lab(visit, Map.of());
    JsonObject paused = execute(lab, HUSH, "agent");
    String runId = paused.get("runId").getAsString();
    String whole = lab.call("exported", Map.of("runId", runId, "payloads", true)).toString();
    assertTrue(whole.contains("hush"), whole);
    forget(lab, runId);

    assertEquals(runId, take(lab, Map.of()));

    assertEquals(
        "[10,\"order hush\"]",
        lab.call("approve", waiting(paused)).getAsJsonObject().get("value").toString());
  }

  private static String take(LabPage lab, Map<String, ?> changes) {
    return lab.call("take", changes).getAsString();
  }

  private static void forget(LabPage lab, String runId) {
    lab.call("remove", Map.of("runId", runId));
  }

  @Test
  void recordWithoutPayloadsHasNothingOfWhatWasSaid(Visit visit) {
    LabPage lab = lab(visit, Map.of("policy", Map.of("recordPayloads", false)));

    JsonObject outcome = execute(lab, HUSH, "agent");

    assertEquals(
        "tool-denied",
        outcome.getAsJsonObject("error").get("code").getAsString(),
        outcome::toString);
    JsonElement whole =
        lab.call("exported", Map.of("runId", outcome.get("runId").getAsString(), "payloads", true));
    assertFalse(whole.toString().contains("hush"), whole::toString);
  }

  @Test
  void whatAnUnrecordedFunctionSaysIsNotInTheRecord(Visit visit) {
    LabPage lab = lab(visit, Map.of("policy", Map.of("unrecorded", List.of("CRM.find"))));

    JsonObject outcome = execute(lab, "await crm.find(n=4711)", "agent");

    assertEquals(47110, outcome.get("value").getAsInt(), outcome::toString);
    JsonElement whole =
        lab.call("exported", Map.of("runId", outcome.get("runId").getAsString(), "payloads", true));
    assertTrue(whole.toString().contains("find(n=4711)"), whole::toString);
    assertFalse(whole.toString().matches(".*\\b47110\\b.*"), whole::toString);
  }
}
