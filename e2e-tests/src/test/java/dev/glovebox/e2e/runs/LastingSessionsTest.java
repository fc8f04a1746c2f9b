package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sessions that outlive their page. */
@InBrowser
@Tag("confinement")
@Tag("webkit")
class LastingSessionsTest {
  private static final String FIRST =
      """
      import random, asyncio
      rows = await asyncio.gather(*[crm.find(n=n) for n in range(3)])
      drawn = random.random()
      def numbers():
          yield from range(10)
      ahead = numbers()
      next(ahead)
      """;

  private static LabPage opened(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "lasting");
    lab.call("open", options);
    return lab;
  }

  private static Outcome run(LabPage lab, String code) {
    return new Outcome(lab.call("run", Map.of("code", code)).getAsJsonObject());
  }

  private static JsonElement value(LabPage lab, String code) {
    Outcome outcome = run(lab, code);
    assertEquals("completed", outcome.status(), outcome::toString);
    return outcome.value();
  }

  @Test
  void sessionGoesOnAfterAReload(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    String id = lab.call("openSession").getAsString();
    run(lab, FIRST);
    assertEquals("script-error", run(lab, "kept = next(ahead)\n[][0]").errorCode());
    JsonElement drawn = value(lab, "await crm.place(n=1)\ndrawn");

    LabPage again = opened(visit, Map.of());
    JsonArray listed = again.call("list").getAsJsonArray();
    assertEquals(1, listed.size(), listed::toString);
    JsonObject session = listed.get(0).getAsJsonObject();
    assertEquals(id, session.get("id").getAsString());
    assertEquals("await crm.place(n=1)\ndrawn", session.get("code").getAsString());
    assertEquals("[]", again.call("restore", Map.of("id", id)).toString());
    assertEquals(0, again.call("timesMade").getAsInt());
    assertEquals(drawn, value(again, "drawn"));
    assertEquals(
        "[[\"row 0\",\"row 1\",\"row 2\"],1,2]",
        value(again, "[rows, kept, next(ahead)]").toString());
  }
}
