package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Conversations: what a script leaves is there for the next one, and the type checker knows it. */
@InBrowser
@Tag("all-engines")
class SessionsTest {
  private static final String FIND = "found = await crm.find()\ncount = len(found)";

  @Test
  void scriptFindsWhatTheOnesBeforeItLeft(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    run(lab, FIND);
    run(lab, "def advisers(rows): return [row['adviser'] for row in rows]");

    assertEquals("[1,[\"Cole\"]]", value(run(lab, "[count, advisers(found)]")));
    assertEquals("2", asTool(lab, "count + 1").strip());
  }

  @Test
  void checkerKnowsThoseNamesWithTheirTypes(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    run(lab, FIND);

    Outcome outcome = run(lab, "await crm.place()\nfound[0]['adviseer']");

    assertEquals("type-check-failed", outcome.errorCode(), outcome::toString);
    assertEquals(2, outcome.errorLine());
    assertTrue(outcome.errorHint().startsWith("did you mean \"adviser\"?"), outcome::toString);
    assertEquals(0, outcome.calls().size());
    assertEquals("[]", check(lab, "found[0]['adviser'].upper() * count"));
    assertTrue(check(lab, "count.upper()").contains("upper"));
  }

  @Test
  void functionThatExecutesInTheSessionOfItsCallerFailsAtOnce(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    Outcome outcome = run(lab, "await crm.again()");

    assertEquals("tool-failed", outcome.errorCode(), outcome::toString);
    assertTrue(
        outcome
            .errorMessage()
            .endsWith(" cannot execute a script in it: each would wait for the other"),
        outcome::toString);
    assertEquals("2", value(run(lab, "1 + 1")));
  }

  @Test
  void otherScriptsKnowNothingOfASession(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    lab.call("openSession", Map.of("name", "other"));
    run(lab, FIND);

    JsonElement alone = lab.call("runAlone", Map.of("code", "count"));
    JsonElement other = lab.call("run", Map.of("name", "other", "code", "count"));

    for (JsonElement each : List.of(alone, other)) {
      assertEquals("\"count\" is not defined", new Outcome(each.getAsJsonObject()).errorMessage());
    }
  }

  @Test
  void scriptsThatComeTogetherRunOneAfterTheOther(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    List<String> scripts = List.of("a = 1\nawait crm.wait()\na = 2", "a = a + 40", "a");

    JsonArray outcomes =
        lab.call("runTogether", Map.of("name", "main", "scripts", scripts)).getAsJsonArray();

    assertEquals("42", value(new Outcome(outcomes.get(2).getAsJsonObject())));
  }

  @Test
  void usingClosesASessionAndACodeModeAtTheEndOfTheBlock(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    assertEquals("[\"request-invalid\",\"disposed\"]", lab.call("useInBlocks").toString());
  }

  @Test
  void scriptThatRaisesLeavesWhatItHadDefined(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    assertEquals("script-error", run(lab, "a = 1\n[][0]\nb = 2").errorCode());

    assertEquals("2", value(run(lab, "a + 1")));
    assertEquals("script-error", run(lab, "b").errorCode());
  }

  @Test
  void scriptThatIsStoppedLeavesItsSessionAsItWasAndNoOtherHearsOfIt(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    lab.call("openSession", Map.of("name", "other"));
    run(lab, "a = 1\ndef twice(n): return 2 * n");
    Map<String, Object> endless =
        Map.of("name", "main", "code", "a = 7\nwhile True: pass", "limits", Map.of("cpuMs", 100));

    assertEquals("limit-cpu", new Outcome(lab.call("run", endless).getAsJsonObject()).errorCode());

    assertEquals("2", value(run(lab, "twice(a)")));
    JsonElement other = lab.call("run", Map.of("name", "other", "code", "6 * 7"));
    assertEquals("42", value(new Outcome(other.getAsJsonObject())));
  }

  /** Each of forty branches in a loop moves five names on: no type of them is ever settled. */
  @Test
  void scriptThatCouldNotBeCheckedLeavesNamesThatMayBeAnything(Visit visit) {
    LabPage lab = opened(visit, Map.of());
    StringBuilder code = new StringBuilder("a = b = c = d = e = f = None\nfor i in range(2):\n");
    for (int branch = 0; branch < 40; branch++) {
      code.append("    if i == ").append(branch).append(":\n");
      code.append("        a, b, c, d, e, f = b, c, d, e, f, (a, i)\n");
    }

    assertEquals(
        "the type checker did not answer within 3000 ms", run(lab, code.toString()).unchecked());

    assertEquals("2", value(run(lab, "len(f)")));
    assertTrue(check(lab, "crm.fnd()").contains("fnd"));
  }

  @Test
  void answerIsRememberedForTheSessionAndTheJournalNamesIt(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    run(lab, "await crm.place()");
    run(lab, "await crm.place()");

    assertEquals(1, lab.call("timesAsked").getAsInt());
    assertTrue(lab.call("isJournalled", Map.of("name", "main")).getAsBoolean());
  }

  @Test
  void closingEndsTheScriptThatRuns(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    JsonArray outcomes = lab.call("closeWhileRunning", Map.of("name", "main")).getAsJsonArray();

    Outcome running = new Outcome(outcomes.get(0).getAsJsonObject());
    assertEquals("run-cancelled", running.errorCode(), running::toString);
    Outcome behind = new Outcome(outcomes.get(1).getAsJsonObject());
    assertEquals("the session is over: it was closed", behind.errorMessage());
    JsonObject thrown = lab.callThatThrows("run", Map.of("name", "main", "code", "1"));
    assertEquals("request-invalid", thrown.get("code").getAsString());
  }

  @Test
  void withoutATypeCheckThereAreSessionsToo(Visit visit) {
    LabPage lab = opened(visit, Map.of("typeCheck", "off"));

    run(lab, FIND);

    assertEquals("1", value(run(lab, "count")));
  }

  @Test
  void disposeEndsSessions(Visit visit) {
    LabPage lab = opened(visit, Map.of());

    lab.call("dispose");

    JsonObject thrown = lab.callThatThrows("openSession", Map.of("name", "late"));
    assertEquals("disposed", thrown.get("code").getAsString());
  }

  private static LabPage opened(Visit visit, Map<String, ?> options) {
    LabPage lab = LabPage.open(visit, "journeys/sessions");
    lab.call("open", options);
    lab.call("openSession", Map.of("name", "main"));
    return lab;
  }

  private static Outcome run(LabPage lab, String code) {
    return new Outcome(lab.call("run", Map.of("name", "main", "code", code)).getAsJsonObject());
  }

  private static String asTool(LabPage lab, String code) {
    return lab.call("runAsTool", Map.of("name", "main", "code", code)).getAsString();
  }

  private static String check(LabPage lab, String code) {
    return lab.call("check", Map.of("name", "main", "code", code)).toString();
  }

  private static String value(Outcome outcome) {
    return outcome.value().toString();
  }
}
