package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Turn;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a script does, cancelling ends it within a moment, and leaves no worker behind. */
@InBrowser
@Tag("confinement")
@Tag("webkit")
@Tag("timed-beside-others")
class CancelTest {
  private static final double LONGEST_MS = 100;
  private static final int TRIES = 3;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "while True: pass",
        "import time\ntime.sleep(60)",
        "import asyncio\nawait asyncio.sleep(60)",
        "await bank.slow()",
        "import asyncio\nawait asyncio.gather(*[bank.slow() for _ in range(500)])",
        "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
        "10**10**10",
      })
  void cancelledScriptEndsWithinAMoment(String code, Visit visit) {
    try (AttackSite site = AttackSite.start();
        ForeignServer foreign = ForeignServer.start()) {
      App app = new App(visit.page(), site, foreign);
      app.open(null);
      app.execute("1 + 1", new JsonObject());
      Turn.sharedThenAlone(() -> assertIsQuicklyCancelled(code, app));
      visit.waitForWorkers(1, 2);
      app.call("close", null);
      visit.waitForWorkers(0);
    }
  }

  private static void assertIsQuicklyCancelled(String code, App app) {
    double least = Double.MAX_VALUE;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      JsonObject told = app.call("timeToCancel", Map.of("code", code)).getAsJsonObject();
      assertEquals("run-cancelled", told.get("code").getAsString());
      least = Math.min(least, told.get("ms").getAsDouble());
      assertEquals("2", app.execute("1 + 1", new JsonObject()).value().toString());
    }
    double ms = least;
    assertTrue(ms < LONGEST_MS, () -> ms + " ms");
  }
}
