package dev.glovebox.e2e.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** To go on from a checkpoint is to go on without: any script, at any moment. */
@InBrowser
class RandomSurvivalTest {
  private static final int FEW = 6;
  private static final int MANY = 400;

  private static void assertSurvive(Visit visit, int from, int scripts) {
    LabPage lab = LabPage.open(visit, "session/session");
    lab.call("open");
    for (int seed = from; seed < from + scripts; seed++) {
      String code = RandomScript.of(seed);
      double moment = new Random(seed).nextDouble();
      JsonObject ended =
          lab.call("surviveAt", Map.of("code", code, "moment", moment)).getAsJsonObject();
      String whole = ended.getAsJsonObject("whole").get("ending").getAsString();
      JsonObject moved = ended.getAsJsonObject("moved");
      String which = "script " + seed + " at " + moment + "\n" + code;
      assertTrue(whole.startsWith("[["), () -> whole + "\n" + which);
      assertEquals(whole, moved.get("ending").getAsString(), which);
      assertTrue(moved.get("bytes").getAsInt() > 0, which);
    }
  }

  @Test
  @Tag("thin-path")
  @Tag("webkit")
  void aFewScriptsEndAlikeWithACheckpointAndWithout(Visit visit) {
    assertSurvive(visit, 0, FEW);
  }

  @Test
  @Tag("long")
  @Timeout(value = 30, unit = TimeUnit.MINUTES)
  void manyScriptsEndAlikeWithACheckpointAndWithout(Visit visit) {
    assertSurvive(visit, FEW, MANY);
  }
}
