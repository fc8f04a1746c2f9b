package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More scripts at once than there are places for: the rest waits, and all end as they should. */
@InBrowser
class CrowdTest {

  @Test
  void fiveHundredAtOnceOnAFreshPageAllComplete(Visit visit) {
    assertAllComplete(visit, 500, "n", 480);
  }

  @Test
  void manyThatEachWaitForAFunctionAllComplete(Visit visit) {
    assertAllComplete(visit, 120, "await lab.wait(n=n)", 100);
  }

  @Test
  void runWithinACallIsRefusedRatherThanWaitingForItself(Visit visit) {
    String answer = call(visit, "nested", Map.of("isCrowded", true)).getAsString();

    assertTrue(answer.contains("it would wait for itself"), answer);
  }

  @Test
  void runWithinACallHasAPlaceWhereThereIsOne(Visit visit) {
    assertEquals("inner", call(visit, "nested", Map.of("isCrowded", false)).getAsString());
  }

  @Test
  void sessionsTakeHalfAndLeaveTheRestToRuns(Visit visit) {
    JsonObject came = call(visit, "sessions", Map.of("count", 3)).getAsJsonObject();

    assertEquals(3, came.get("opened").getAsInt());
    String refused = came.get("refused").toString();
    assertTrue(refused.contains("sandbox-unavailable: there are 2 sessions"), refused);
    assertTrue(refused.contains("limits.sandboxes"), refused);
    assertEquals(2, came.get("ran").getAsInt());
  }

  private static void assertAllComplete(Visit visit, int runs, String code, int leastWaiting) {
    Map<String, ?> given = Map.of("runs", runs, "code", code, "waiting", leastWaiting);
    JsonObject came = call(visit, "atOnce", given).getAsJsonObject();

    assertEquals("[]", came.get("wrong").toString());
    int waiting = came.get("mostWaiting").getAsInt();
    assertTrue(waiting >= leastWaiting, waiting + " waited");
  }

  private static JsonElement call(Visit visit, String function, Map<String, ?> argument) {
    return LabPage.open(visit, "journeys/crowd").call(function, argument);
  }
}
