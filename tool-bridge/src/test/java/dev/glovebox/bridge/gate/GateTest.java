package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.journal.JournalEntry.DecisionKind;
import dev.glovebox.bridge.policy.PatternRule;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.tool.Made;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The steps in their order, and what each refuses. */
class GateTest {
  private static final Caller ITSELF = new Caller("r", "");

  private final GateBench bench = new GateBench();

  @AfterEach
  void noTimerIsLeftBehind() {
    bench.gate().endRun("r");
    assertEquals(0, bench.timers.waiting());
  }

  @Test
  void allowedCallReachesItsToolAndItsAnswerReachesTheScript() {
    bench.call("find.go");
    assertEquals("{\"name\":\"Amelia\"}", bench.tool().invocation().argumentsJson());
    assertEquals("c1", bench.tool().invocation().callId());
    bench.tool().value("[1]");
    assertEquals(List.of(new CallOutcome.Answered("[1]")), bench.outcomes);
  }

  @Test
  void anySpellingOfANameIsTaken() {
    bench.call("FIND.Go");
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void unknownNameNamesTheNearest() {
    bench.call("fidn.go");
    assertEquals("tool-unknown: There is no function 'fidn.go'.", bench.last());
    assertEquals("Did you mean find.go?", bench.failure().hint());
    assertEquals(Blame.SCRIPT, bench.failure().code().blame());
  }

  @Test
  void unknownNameWithNothingNearNamesTheToolThatKnowsAsItIsCalled() {
    bench.call("weather.today");
    assertEquals("look_up lists what can be called.", bench.failure().hint());
  }

  @Test
  void argumentThatDoesNotFitIsNamedWithItsPath() {
    bench.call("find.go", "[]", "{\"name\":7}");
    assertEquals(
        "tool-arguments-invalid: The arguments of find.go do not fit: "
            + "name: expected a string, got a number.",
        bench.last());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void argumentsOverWhichTheirCheckBreaksOffAreTheSourcesFault() {
    bench.call("find.go", "[\"crash\"]", "{}");
    assertEquals(
        "tool-schema-unusable: The arguments of find.go could not be compared with its schema (the"
            + " check threw), so it was not called.",
        bench.last());
    assertEquals(Blame.TOOL, bench.failure().code().blame());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void argumentsThatNothingIsThereToCheckAreNobodysButTheHosts() {
    bench.call("find.go", "[\"unmade\"]", "{}");
    assertEquals(
        "runtime-unavailable: The arguments of find.go could not be checked, so it was not called:"
            + " schemas.txt answered with status 404.",
        bench.last());
    assertEquals(Blame.CALLER, bench.failure().code().blame());
    assertEquals("Copy the files", bench.failure().hint());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void deniedCallNeverReachesItsTool() {
    bench.rules(new PatternRule(Verdict.DENY, "find.*"));
    bench.call("find.go");
    assertEquals("tool-denied: Denied by the policy rule 'deny find.*'.", bench.last());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void intentIsJournalledBeforeTheToolRunsAndTheEndAfterIt() {
    bench.call("find.go");
    JournalEntry intent =
        new JournalEntry.CallIntended(
            "r",
            "c1",
            "find.go",
            "functions:find",
            DecisionKind.ALLOW,
            "default: read-only is allowed",
            17,
            null,
            0);
    assertEquals(List.of(intent), bench.journal.entries("r"));
    bench.timers.advance(12);
    bench.tool().value("\"é\"");
    assertEquals(
        List.of(
            intent,
            new JournalEntry.CallEnded(
                "r", "c1", "find.go", ITSELF, "ok", 12, 4, "", null, 12, Made.ONCE)),
        bench.journal.entries("r"));
  }

  @Test
  void callThatNeverCameToADecisionHasItsEndInTheJournal() {
    bench.call("nothing.here");
    assertEquals(
        List.of(
            new JournalEntry.CallEnded(
                "r", "c1", "nothing.here", ITSELF, "tool-unknown", 0, 0, "", null, 0, Made.NOT)),
        bench.journal.entries("r"));
  }

  @Test
  void watcherSeesArgumentsAndTheEnd() {
    bench.call("find.go");
    bench.timers.advance(5);
    bench.tool().value("[]");
    assertEquals("{\"name\":\"Amelia\"}", bench.started.get(0).argumentsJson());
    assertEquals(List.of("find.go []"), bench.answered);
    assertEquals(
        List.of(
            new CallWatcher.Ended(
                "r",
                "c1",
                "find.go",
                "ok",
                5,
                2,
                17,
                "default: read-only is allowed",
                "",
                Made.ONCE)),
        bench.ended);
  }

  @Test
  void callWithoutItsIntentInTheJournalIsNotMade() {
    bench.sink =
        entry -> {
          throw new IllegalStateException("quota");
        };
    bench.call("find.go");
    assertEquals(
        "journal-failed: The journal could not record the call of find.go, so it was not made.",
        bench.last());
    assertTrue(bench.invocations.isEmpty());
    bench.sink = bench.journal;
    bench.call("find.go");
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void answerWhoseEndCannotBeJournalledIsAFailureThatSaysSo() {
    bench.call("find.go");
    bench.sink =
        entry -> {
          throw new IllegalStateException("quota");
        };
    bench.tool().value("1");
    assertEquals(
        "journal-failed: The journal could not record the call of find.go, "
            + "though the function has answered.",
        bench.last());
    bench.sink = bench.journal;
  }

  @Test
  void toolThatIsSlowTimesOutAndIsToldToStop() {
    bench.call("find.go");
    bench.timers.advance(29_999);
    assertTrue(bench.outcomes.isEmpty());
    bench.timers.advance(1);
    assertEquals("tool-timeout: find.go gave no answer within callMs, 30000 ms.", bench.last());
    assertTrue(bench.tool().invocation().cancellation().isCancelled());
  }

  @Test
  void cancelledRunEndsItsCallsAndTellsTheirTools() {
    bench.call("find.go");
    bench.call("find.go");
    bench.gate().cancelRun("r");
    assertEquals("call-cancelled: The run was cancelled.", bench.last());
    assertEquals(2, bench.outcomes.size());
    for (GateBench.Pending pending : bench.invocations) {
      assertTrue(pending.invocation().cancellation().isCancelled());
    }
  }

  @Test
  void pageHasItsTurnBetweenTheStepsOfALargeCall() {
    String large = "{\"name\":\"" + "x".repeat(1 << 20) + "\"}";
    bench.call("find.go", "[]", large);
    int turns = 0;
    while (bench.invocations.isEmpty()) {
      assertTrue(turns < 10, "the call does not go on");
      bench.timers.passTurn();
      turns++;
    }
    assertEquals(5, turns);
    assertEquals(large, bench.tool().invocation().argumentsJson());
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }

  @Test
  void smallCallOvertakesALargeOne() {
    bench.call("find.go", "[\"" + "x".repeat(1 << 20) + "\"]", "{}");
    bench.call("find.go");
    assertEquals("{\"name\":\"Amelia\"}", bench.tool().invocation().argumentsJson());
    bench.timers.passTurns();
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void cancelledRunDoesNotGoOnWithALargeCall() {
    bench.call("find.go", "[\"" + "x".repeat(1 << 20) + "\"]", "{}");
    bench.gate().cancelRun("r");
    assertEquals("call-cancelled: The run was cancelled.", bench.last());
    bench.timers.passTurns();
    assertTrue(bench.invocations.isEmpty());
    assertEquals(1, bench.outcomes.size());
  }

  @Test
  void cancelledRunMakesNoFurtherCalls() {
    bench.call("find.go");
    bench.gate().cancelRun("r");
    bench.call("find.go");
    assertEquals("call-cancelled: The run was cancelled.", bench.last());
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void cancellingOneRunLeavesTheOthersAlone() {
    bench.call("find.go");
    bench.gate().cancelRun("another");
    assertFalse(bench.tool().invocation().cancellation().isCancelled());
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }
}
