package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is in the browser's database, and what is not in it any more. */
@InBrowser
@Tag("thin-path")
@Tag("not-webkit")
class StoredRunsTest {
  private static final int KEPT = 3;

  /** A Code Mode looks through all runs now and then: after its first one, and this many later. */
  private static final int UNTIL_THE_NEXT_LOOK = 10;

  private static final String WAITS =
      """
      import random
      drawn = random.random()
      await crm.place(n=1)
      """;

  private static LabPage lab(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "runs/store-faults");
    lab.call("open", options);
    return lab;
  }

  private static JsonObject stored(LabPage lab) {
    return lab.call("stored").getAsJsonObject();
  }

  @Test
  void seedOfARunIsWipedWhenItIsOver(Visit visit) {
    LabPage lab = lab(visit, Map.of("asks", true));
    String runId = lab.execute(WAITS).json().get("runId").getAsString();
    JsonElement head = stored(lab).getAsJsonArray("heads").get(0).getAsJsonObject().get("head");
    JsonObject known = JsonParser.parseString(head.getAsString()).getAsJsonObject();
    String seed = known.get("seed").getAsString();
    assertTrue(seed.matches("[0-9a-f]{64}"), known::toString);

    lab.call("approve", Map.of("runId", runId, "callId", runId + ".1"));

    visit.page().waitForCondition(() -> stored(lab).toString().contains("\\\"over\\\""));
    assertFalse(stored(lab).toString().contains(seed), () -> stored(lab).toString());
  }

  @Test
  void oldRunsAreForgottenWithTheirEntriesAndWhatWaitsIsNot(Visit visit) {
    LabPage lab = lab(visit, Map.of("asks", true, "retention", Map.of("runs", KEPT)));
    String waits = lab.execute(WAITS).json().get("runId").getAsString();
    for (int run = 0; run < UNTIL_THE_NEXT_LOOK; run++) {
      assertEquals("10", lab.execute("await crm.find(n=1)").value().toString());
    }

    visit.page().waitForCondition(() -> stored(lab).getAsJsonArray("runs").size() == KEPT + 1);
    assertEquals(KEPT + 1, stored(lab).getAsJsonArray("heads").size());
    assertTrue(stored(lab).getAsJsonArray("runs").toString().contains(waits));
  }
}
