package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Runs that begin as others did. */
@InBrowser
@Tag("all-engines")
class ForkedRunsTest {
  private static final String SCRIPT =
      """
      import random
      computed = sum(range(8_000_000))
      found = await crm.find(n=1)
      drawn = random.random()
      print("begun")
      try:
          order = await crm.place(n=2)
      except ToolError as e:
          order = e.message
      [found, order, drawn]
      """;

  private static LabPage lab(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/forks");
    lab.call("open");
    return lab;
  }

  private static Outcome fork(LabPage lab, String runId, Map<String, ?> change) {
    Map<String, ?> given = Map.of("runId", runId, "call", 2, "change", change);
    return new Outcome(lab.call("fork", given).getAsJsonObject());
  }

  private static String runId(Outcome outcome) {
    return outcome.json().get("runId").getAsString();
  }

  /** A run that waits, with its checkpoint beside it. */
  private static String waiting(LabPage lab) {
    Outcome paused = lab.execute(SCRIPT);
    assertEquals("paused", paused.status(), paused::toString);
    String runId = runId(paused);
    lab.call("awaitCheckpoint", Map.of("runId", runId));
    return runId;
  }

  private static Outcome approve(LabPage lab, String runId) {
    return new Outcome(lab.call("approve", Map.of("runId", runId, "call", 2)).getAsJsonObject());
  }

  @Test
  void runGoesOnInSeveralWaysFromWhereItWaits(Visit visit) {
    LabPage lab = lab(visit);
    String runId = waiting(lab);

    Outcome other = fork(lab, runId, Map.of("result", "order 7"));
    Outcome failed = fork(lab, runId, Map.of("error", "no funds"));
    Outcome asked = fork(lab, runId, Map.of());
    assertEquals("paused", asked.status(), asked::toString);
    Outcome approved = approve(lab, runId(asked));
    Outcome first = approve(lab, runId);

    JsonElement drawn = first.value().getAsJsonArray().get(2);
    assertEquals("[\"found 1\",\"order 7\"," + drawn + "]", other.value().toString());
    assertEquals("[\"found 1\",\"no funds\"," + drawn + "]", failed.value().toString());
    assertEquals(first.value(), approved.value());
    assertEquals("begun\n", other.output());
    assertEquals(
        "[\"found 1\",\"order 2 call 2\",\"order 2 call 2\"]", lab.call("whatWasDone").toString());
    JsonObject forked =
        lab.call("steps", Map.of("runId", runId(other))).getAsJsonArray().get(1).getAsJsonObject();
    assertEquals("forked", forked.get("kind").getAsString());
    assertEquals(runId, forked.get("from").getAsString());
  }

  @Test
  void callIsMadeWithOtherArgumentsAsThePolicySays(Visit visit) {
    LabPage lab = lab(visit);
    String runId = waiting(lab);

    Outcome asked = fork(lab, runId, Map.of("args", Map.of("n", 9)));
    assertEquals("paused", asked.status(), asked::toString);
    JsonObject approval = asked.json().getAsJsonObject("approval");
    assertEquals("{\"n\":9}", approval.get("args").toString());
    Outcome approved = approve(lab, runId(asked));
    Map<String, ?> read =
        Map.of("runId", runId, "call", 1, "change", Map.of("args", Map.of("n", 4)));
    Outcome other = new Outcome(lab.call("fork", read).getAsJsonObject());
    Outcome unfit = fork(lab, runId, Map.of("args", Map.of("n", "nine")));

    assertTrue(approved.value().toString().startsWith("[\"found 1\",\"order 9 call 2\","));
    assertEquals("paused", other.status(), other::toString);
    assertTrue(approve(lab, runId(other)).value().toString().startsWith("[\"found 4\","));
    assertTrue(unfit.value().toString().startsWith("[\"found 1\","), unfit::toString);
    Map<String, ?> both = Map.of("args", Map.of(), "result", 1);
    assertTrue(
        lab.callThatThrows("fork", Map.of("runId", runId, "call", 2, "change", both))
            .toString()
            .contains("runs fork args and result exclude each other"));
  }

  @Test
  void otherCodeIsCheckedAndUsesWhatWasDone(Visit visit) {
    LabPage lab = lab(visit);
    String runId = waiting(lab);
    lab.call("awaitChecker");

    Outcome wrong = fork(lab, runId, Map.of("code", "await crm.find(n='one')"));
    assertEquals("type-check-failed", wrong.error().get("code").getAsString(), wrong::toString);
    Outcome other =
        fork(
            lab,
            runId,
            Map.of(
                "code",
                "a = await crm.find(n=1)\nb = await crm.find(n=times)\n[a, b]",
                "inputs",
                Map.of("times", 3)));
    assertEquals("[\"found 1\",\"found 3\"]", other.value().toString(), other::toString);
    Outcome apart = fork(lab, runId, Map.of("code", "await crm.find(n=5)"));
    assertEquals("run-diverged", apart.error().get("code").getAsString(), apart::toString);
    assertEquals("[\"found 1\",\"found 3\"]", lab.call("whatWasDone").toString());
    assertTrue(
        lab.callThatThrows("fork", Map.of("runId", runId, "call", 9))
            .toString()
            .contains("has made no call"));
    Map<String, ?> elsewhere = Map.of("at", "run-other.1");
    assertTrue(
        lab.callThatThrows("fork", Map.of("runId", runId, "call", 1, "change", elsewhere))
            .toString()
            .contains("at is not the id of a call of " + runId));
  }

  private static JsonObject replay(LabPage lab, String runId, Map<String, ?> options) {
    return lab.call("replay", Map.of("runId", runId, "options", options)).getAsJsonObject();
  }

  @Test
  void failedRunIsATestOfTheScriptThatMendsIt(Visit visit) {
    LabPage lab = lab(visit);
    Outcome failed = lab.execute("found = await crm.find(n=1)\nprint(found)\nint(found)");
    assertEquals("script-error", failed.errorCode(), failed::toString);

    JsonObject same = replay(lab, runId(failed), Map.of());
    assertEquals("failed", same.get("status").getAsString(), same::toString);
    assertEquals(failed.error(), same.getAsJsonObject("error"));
    assertEquals("found 1\n", same.get("output").getAsString());

    String mended = "int((await crm.find(n=1)).split()[1])";
    JsonObject good = replay(lab, runId(failed), Map.of("code", mended));
    assertEquals("completed 1", good.get("status").getAsString() + " " + good.get("value"));
    assertEquals("[] []", good.get("asks") + " " + good.get("unused"));

    JsonObject asks = replay(lab, runId(failed), Map.of("code", "await crm.place(n=7)"));
    assertEquals("asks", asks.get("status").getAsString(), asks::toString);
    assertEquals(
        "[{\"tool\":\"crm.place\",\"positional\":[],\"named\":{\"n\":7}}]",
        asks.get("asks").toString());
    assertEquals("[\"" + runId(failed) + ".1\"]", asks.get("unused").toString());
    assertEquals("[\"found 1\"]", lab.call("whatWasDone").toString());
    assertEquals("1", lab.call("countRuns").toString());
  }
}
