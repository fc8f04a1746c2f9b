package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.journal.JournalEntry;
import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.bridge.policy.FunctionRule;
import dev.glovebox.bridge.policy.PatternRule;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Calls that are answered as before, and calls that are tried again. */
class GateReuseTest {
  private final GateBench bench = new GateBench();

  private void tool(boolean isReadOnly, Reuse reuse) {
    bench.catalogue.add(
        new FunctionsSource(
            "crm",
            "",
            List.of(
                new ToolDefinition(
                    "go",
                    "",
                    JacksonParser.json(GateBench.SCHEMA),
                    null,
                    isReadOnly,
                    false,
                    reuse,
                    (invocation, answer) ->
                        bench.invocations.add(new GateBench.Pending(invocation, answer))))));
  }

  private static Reuse cached(int forMs) {
    return new Reuse(new Reuse.Cache(forMs, null), null);
  }

  private static Reuse tried(int times) {
    return new Reuse(null, new Reuse.Retry(times, 100));
  }

  private void call(String name) {
    bench.call("crm.go", "[]", "{\"name\":\"" + name + "\"}");
  }

  private void fail(String message) {
    bench.tool().answer().accept(new ToolAnswer.Failed(message));
  }

  private Made made() {
    return bench.ended.getLast().made();
  }

  /** Scripts choose them, and a thousand are kept. */
  @Test
  void answerToLongArgumentsIsNotKept() {
    tool(true, cached(1_000));
    String name = "a".repeat(17_000);
    call(name);
    bench.tool().value("1");
    call(name);
    bench.tool().value("2");
    assertEquals("2", bench.last());
    assertEquals(Made.ONCE, made());
  }

  @Test
  void answerHoldsForTheSameArgumentsAndForItsTime() {
    tool(true, cached(1_000));
    call("Amelia");
    bench.tool().value("1");
    assertEquals(Made.ONCE, made());
    bench.timers.advance(999);
    call("Amelia");
    assertEquals("1", bench.last());
    assertEquals(Made.CACHED, made());
    assertEquals(1, bench.invocations.size());
    call("Bo");
    assertEquals(2, bench.invocations.size());
    bench.timers.advance(1);
    call("Amelia");
    assertEquals(3, bench.invocations.size());
  }

  @Test
  void cachedAnswerIsJudgedJournalledAndSeenLikeAFreshOne() {
    tool(true, cached(1_000));
    call("Amelia");
    bench.tool().value("1");
    call("Amelia");
    assertEquals(2, bench.started.size());
    assertEquals(List.of("crm.go 1", "crm.go 1"), bench.answered);
    List<JournalEntry> entries = bench.journal.entries("r");
    assertEquals(4, entries.size());
    assertEquals(Made.CACHED, ((JournalEntry.CallEnded) entries.getLast()).made());
  }

  @Test
  void deniedCallIsNotAnsweredFromBefore() {
    Verdict[] verdict = {Verdict.ALLOW};
    bench.rules(new FunctionRule("decide", call -> Optional.of(verdict[0])));
    tool(true, cached(1_000));
    call("Amelia");
    bench.tool().value("1");
    verdict[0] = Verdict.DENY;
    call("Amelia");
    assertEquals("tool-denied", bench.failure().code().word());
  }

  @Test
  void answerThatWasTooLargeOrFailedIsNotKept() {
    tool(true, cached(1_000));
    call("Amelia");
    fail("no");
    call("Amelia");
    bench.tool().value("{not json");
    call("Amelia");
    assertEquals(3, bench.invocations.size());
  }

  @Test
  void smallerLimitOfALaterRunHoldsForAnAnswerOfBefore() {
    tool(true, cached(1_000));
    call("Amelia");
    bench.tool().value("\"" + "x".repeat(500) + "\"");
    RunScope small = RunScope.ofItsOwn("small", new GateLimits(10, 2, 1_000, 100));
    bench.gate().openRun(small);
    bench
        .gate()
        .call(
            new CallRequest("small", "s1", "crm.go", "[]", "{\"name\":\"Amelia\"}"),
            bench.outcomes::add);
    assertEquals("tool-result-too-large", bench.failure().code().word());
  }

  @Test
  void functionThatIsReplacedAnswersItself() {
    tool(true, cached(1_000));
    call("Amelia");
    bench.tool().value("1");
    bench.catalogue.remove("functions:crm");
    tool(true, cached(1_000));
    call("Amelia");
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void functionThatChangesSomethingIsCalledEachTime() {
    bench.rules(new PatternRule(Verdict.ALLOW, "crm.*"));
    tool(false, new Reuse(new Reuse.Cache(1_000, null), new Reuse.Retry(3, 100)));
    call("Amelia");
    bench.tool().value("1");
    call("Amelia");
    fail("busy");
    bench.timers.advance(1_000);
    assertEquals(2, bench.invocations.size());
    assertEquals("tool-failed: busy", bench.last());
  }

  @Test
  void keyOfTheAuthorSaysWhichArgumentsAreAlike() {
    tool(true, new Reuse(new Reuse.Cache(1_000, json -> json.contains("Bo") ? null : "all"), null));
    call("Amelia");
    bench.tool().value("1");
    call("Cora");
    assertEquals("1", bench.last());
    call("Bo");
    bench.tool().value("2");
    call("Bo");
    assertEquals(3, bench.invocations.size());
  }

  @Test
  void answersAreForgottenWhenThatIsAskedFor() {
    tool(true, cached(1_000));
    call("Amelia");
    bench.tool().value("1");
    bench.gate().forgetAnswers();
    call("Amelia");
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void answersTakeNoMoreThanTheirRoom() {
    tool(true, cached(1_000_000));
    for (int i = 0; i <= 1_000; i++) {
      bench.gate().endRun("r");
      call("n" + i);
      bench.tool().value("1");
    }
    call("n1000");
    assertEquals(1_001, bench.invocations.size());
    call("n0");
    assertEquals(1_002, bench.invocations.size());
  }

  @Test
  void failedCallIsTriedAgainAfterLongerAndLongerWaits() {
    tool(true, tried(3));
    call("Amelia");
    fail("busy");
    bench.timers.advance(99);
    assertEquals(1, bench.invocations.size());
    bench.timers.advance(1);
    assertEquals(2, bench.invocations.size());
    fail("busy");
    bench.timers.advance(199);
    assertEquals(2, bench.invocations.size());
    bench.timers.advance(1);
    bench.tool().value("1");
    assertEquals("1", bench.last());
    assertEquals(new Made(false, 3), made());
  }

  @Test
  void callThatFailsEachTimeFailsWithTheLastReason() {
    tool(true, tried(1));
    call("Amelia");
    fail("busy");
    bench.timers.advance(100);
    fail("still busy");
    assertEquals("tool-failed: still busy", bench.last());
    assertEquals(new Made(false, 2), made());
  }

  @Test
  void whatWillNotPassIsNotTriedAgain() {
    tool(true, tried(3));
    call("Amelia");
    bench.tool().answer().accept(ToolAnswer.Failed.forGood("no such client"));
    assertEquals("tool-failed: no such client", bench.last());
    call("Amelia");
    bench.tool().answer().accept(new ToolAnswer.Unfit("name"));
    assertEquals("tool-arguments-invalid", bench.failure().code().word());
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void allAttemptsTogetherHaveTheTimeOfOneCall() {
    tool(true, tried(3));
    bench.limits = new GateLimits(10, 2, 150, 1_000);
    call("Amelia");
    fail("busy");
    bench.timers.advance(100);
    assertEquals(2, bench.invocations.size());
    fail("busy");
    bench.timers.advance(50);
    assertEquals("tool-timeout", bench.failure().code().word());
    bench.timers.advance(10_000);
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void cancelledCallIsNotTriedAgain() {
    tool(true, tried(3));
    call("Amelia");
    fail("busy");
    bench.gate().cancelRun("r");
    bench.timers.advance(10_000);
    assertEquals("call-cancelled", bench.failure().code().word());
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void attemptThatFailsAfterItsCallHasEndedIsTheLast() {
    tool(true, tried(3));
    call("Amelia");
    bench.gate().cancelRun("r");
    fail("busy");
    bench.timers.advance(10_000);
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void lateSecondWordOfAnAttemptIsNotHeard() {
    tool(true, tried(3));
    call("Amelia");
    GateBench.Pending first = bench.tool();
    first.answer().accept(new ToolAnswer.Failed("busy"));
    first.answer().accept(new ToolAnswer.Failed("busy"));
    bench.timers.advance(100);
    assertEquals(2, bench.invocations.size());
    first.value("late");
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }
}
