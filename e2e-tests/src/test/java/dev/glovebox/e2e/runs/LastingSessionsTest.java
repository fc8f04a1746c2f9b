package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
    LabPage lab = LabPage.open(visit, "runs/lasting");
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
  @Tag("thin-path")
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

  @Test
  @Tag("all-engines")
  void pageThatWentAwayInTheMidstOfAScriptLeavesTheSessionAsItWasBefore(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    String id = lab.call("openSession").getAsString();
    run(lab, "told = (await crm.secret())['pin']\na = 1");
    lab.call("startEndless", Map.of("code", "a = 2\nawait crm.place(n=7)\nawait crm.find(n=1)"));
    visit.page().waitForCondition(() -> lab.call("runs").toString().contains("\"running\""));

    LabPage again = opened(visit, Map.of());
    JsonArray undone = again.call("restore", Map.of("id", id)).getAsJsonArray();

    assertEquals(1, undone.size(), undone::toString);
    JsonArray calls = undone.get(0).getAsJsonObject().getAsJsonArray("calls");
    assertEquals("ok", calls.get(0).getAsJsonObject().get("status").getAsString());
    assertEquals("unknown", calls.get(1).getAsJsonObject().get("status").getAsString());
    visit.page().waitForCondition(() -> again.call("runs").toString().contains("\"sandbox-lost\""));
    assertEquals("\"[redacted] 1\"", value(again, "f'{told} {a}'").toString());
    assertEquals("[]", again.call("check", Map.of("code", "told.upper() * a")).toString());
    assertTrue(again.call("check", Map.of("code", "a.upper()")).toString().contains("upper"));
  }

  @Test
  @Tag("all-engines")
  void sessionGoesBackBeforeScriptsThatWereStoppedOrAreNotWanted(Visit visit) {
    LabPage lab = opened(visit, Map.of("store", "memory"));
    lab.call("openSession");
    run(lab, FIRST);
    Outcome stopped =
        new Outcome(
            lab.call(
                    "run",
                    Map.of(
                        "code",
                        "next(ahead)\nawait crm.place(n=1)\nwhile True: pass",
                        "limits",
                        Map.of("cpuMs", 2_000)))
                .getAsJsonObject());
    assertEquals("limit-cpu", stopped.errorCode(), stopped::toString);
    assertTrue(
        stopped.errorHint().endsWith("what it called was done all the same"), stopped::toString);
    assertEquals("1", value(lab, "next(ahead)").toString());
    assertEquals("2", value(lab, "await crm.place(n=2)\nnext(ahead)").toString());

    JsonObject back = lab.call("goBack").getAsJsonObject();

    assertEquals("crm.place", tool(back), back::toString);
    assertEquals("2", value(lab, "next(ahead)").toString());
    lab.call("goBack");
    lab.call("goBack");
    lab.call("goBack");
    assertEquals("\"ahead\" is not defined", run(lab, "ahead").errorMessage());
    assertEquals(5, lab.call("timesMade").getAsInt());
    assertEquals("request-invalid", lab.callThatThrows("goBack").get("code").getAsString());
  }

  private static String tool(JsonObject undone) {
    return undone.getAsJsonArray("calls").get(0).getAsJsonObject().get("tool").getAsString();
  }

  @Test
  @Tag("all-engines")
  void nothingIsLeftOfASessionThatIsClosedOrDeleted(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    String closed = lab.call("openSession").getAsString();
    run(lab, "a = 1");
    lab.call("close");
    assertEquals("[]", lab.call("list").toString());
    assertEquals(
        "request-invalid",
        lab.callThatThrows("restore", Map.of("id", closed)).get("code").getAsString());
    lab.call("openSession");
    run(lab, "a = 1");

    lab.call("deleteAll");

    assertEquals("[]", lab.call("runs").toString());
    assertEquals("[]", opened(visit, Map.of()).call("list").toString());
  }
}
