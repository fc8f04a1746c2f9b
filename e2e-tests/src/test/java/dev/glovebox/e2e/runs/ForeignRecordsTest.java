package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** Records in which somebody else has written. */
@InBrowser
@Tag("thin-path")
class ForeignRecordsTest {
  private static final String WAITS = "[await crm.find(n=1), await crm.place(n=7)]";

  private static LabPage lab(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/records");
    lab.call("open");
    return lab;
  }

  private static JsonObject waiting(LabPage lab) {
    return lab.call("execute", Map.of("code", WAITS)).getAsJsonObject();
  }

  private static String runId(JsonObject outcome) {
    return outcome.get("runId").getAsString();
  }

  private static JsonObject approve(LabPage lab, JsonObject paused) {
    String callId = paused.getAsJsonObject("approval").get("callId").getAsString();
    return lab.call("approve", Map.of("runId", runId(paused), "callId", callId)).getAsJsonObject();
  }

  @Test
  void runThatDoesSomethingElseThanItsRecordEndsWithBothSides(Visit visit) {
    LabPage lab = lab(visit);
    JsonObject paused = waiting(lab);
    String runId = runId(paused);
    lab.call("rewrite", Map.of("runId", runId, "from", "{\\\"n\\\":1}", "to", "{\\\"n\\\":2}"));

    JsonObject error = approve(lab, paused).getAsJsonObject("error");

    assertEquals("run-diverged", error.get("code").getAsString());
    String call =
        "{\"did\":\"called\",\"callId\":\""
            + runId
            + ".1\",\"tool\":\"crm.find\",\"positional\":[],\"named\":{\"n\":%s}}";
    String sides = "{\"recorded\":" + call.formatted(2) + ",\"now\":" + call.formatted(1) + "}";
    assertEquals(sides, error.get("divergence").toString());
    JsonArray steps =
        lab.call("get", Map.of("runId", runId)).getAsJsonObject().getAsJsonArray("steps");
    JsonElement over = steps.get(steps.size() - 1);
    assertEquals(
        sides, over.getAsJsonObject().getAsJsonObject("failure").get("divergence").toString());
  }

  @Test
  void entriesThatAreFoundUnderTheIdOfAnotherRunAreToldAndNeitherGoesOn(Visit visit) {
    visit.complaints().tolerate("glovebox: ");
    LabPage lab = lab(visit);
    JsonObject one = waiting(lab);
    JsonObject other = waiting(lab);
    lab.call("swapEntries", Map.of("one", runId(one), "other", runId(other)));

    for (JsonObject paused : List.of(one, other)) {
      String callId = paused.getAsJsonObject("approval").get("callId").getAsString();
      JsonObject thrown =
          lab.callThatThrows("approve", Map.of("runId", runId(paused), "callId", callId));
      assertEquals("store-failed", thrown.get("code").getAsString());
      assertEquals(
          "the record is damaged: entry 1 is of another run", thrown.get("message").getAsString());
    }
    String told = "{\"runId\":\"%s\",\"fault\":\"entry 1 is of another run\"}";
    assertEquals(
        "[" + told.formatted(runId(one)) + "," + told.formatted(runId(other)) + "]",
        lab.call("told").toString());
  }

  @Test
  void whatCannotBeReadIsLeftOutToldOnceAndForgottenWithTheRest(Visit visit) {
    visit.complaints().tolerate("glovebox: ");
    LabPage lab = lab(visit);
    JsonObject paused = waiting(lab);
    lab.call("addForeign", Map.of("runId", "theirs", "head", "{\"runId\":\"theirs\",\"v\":9}"));
    lab.call("rewrite", Map.of("runId", runId(paused), "from", "\"called\"", "to", "\"somehow\""));

    assertEquals(1, lab.call("list").getAsJsonArray().size());
    assertEquals(1, lab.call("list").getAsJsonArray().size());
    assertEquals(
        "the record is damaged: its head is of version 9, and 1 is known",
        lab.call("get", Map.of("runId", "theirs")).getAsString());
    JsonObject damaged = lab.call("get", Map.of("runId", runId(paused))).getAsJsonObject();

    assertEquals("entry 3 is of a kind that nobody knows", damaged.get("damage").getAsString());
    assertEquals(
        "[{\"runId\":\"theirs\",\"fault\":\"its head is of version 9, and 1 is known\"},{\"runId\":\""
            + runId(paused)
            + "\",\"fault\":\"entry 3 is of a kind that nobody knows\"}]",
        lab.call("told").toString());
    lab.call("deleteAll");
    assertEquals("[]", lab.call("stored").toString());
  }
}
