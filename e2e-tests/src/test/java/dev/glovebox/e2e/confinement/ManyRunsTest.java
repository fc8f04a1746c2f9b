package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hostile and honest runs in a row: none leaves anything to the next, or a worker behind. */
@InBrowser
@Tag("confinement")
class ManyRunsTest {
  private static final int RUNS = 400;

  @Test
  void noRunLeavesAnythingBehind(Visit visit) {
    JsonObject told =
        LabPage.open(visit, "confinement/many-runs")
            .call("mixed", Map.of("runs", RUNS, "fatal", true))
            .getAsJsonObject();
    assertEquals("[]", told.get("wrong").toString());
    // The last script is one that may cost its worker, which is replaced when somebody asks.
    visit.waitForWorkers(1, 2);
  }
}
