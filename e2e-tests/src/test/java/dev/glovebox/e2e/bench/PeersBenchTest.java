package dev.glovebox.e2e.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Site;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.server.SecurityHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * The same work by others that run a model's code in a page, in the same rounds: each time, and how
 * many times as long as Glovebox it is, pair by pair.
 */
@InBrowser
@Tag("bench")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class PeersBenchTest {

  @Test
  void othersAreMeasuredInTheSameRun(Visit visit) {
    if (!Bench.isAskedFor("peers")) {
      return;
    }
    try (Site site = Site.under(SecurityHeaders.none())) {
      measure(LabPage.open(visit, site, "bench/peers-bench"), "one", "1+1");
      measure(LabPage.open(visit, site, "bench/peers-bench"), "calls", "ten calls one by one");
    }
  }

  private static void measure(LabPage lab, String work, String what) {
    JsonObject told = lab.call("pairs", Map.of("work", work, "runs", Bench.RUNS)).getAsJsonObject();
    for (Map.Entry<String, JsonElement> peer : told.entrySet()) {
      List<Double> ms = new ArrayList<>();
      List<Double> ratios = new ArrayList<>();
      for (JsonElement pair : peer.getValue().getAsJsonArray()) {
        JsonArray both = pair.getAsJsonArray();
        ms.add(both.get(0).getAsDouble());
        ratios.add(both.get(0).getAsDouble() / both.get(1).getAsDouble());
      }
      String row = what + ": " + peer.getKey();
      new Figure(row, "ms", Figure.NO_AIM, ms).print();
      new Figure(row + ", to Glovebox", "x", Figure.NO_AIM, ratios).print();
    }
  }
}
