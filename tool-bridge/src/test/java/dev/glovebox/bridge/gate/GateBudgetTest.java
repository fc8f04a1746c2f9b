package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.journal.JournalEntry.CallEnded;
import dev.glovebox.bridge.policy.CallBudget;
import dev.glovebox.bridge.policy.Policy;
import dev.glovebox.bridge.policy.RateLimit;
import dev.glovebox.bridge.policy.RulePattern;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many calls a run may make, and how many at a time. */
class GateBudgetTest {
  private final GateBench bench = new GateBench();

  @Test
  void callBeyondTheParallelLimitWaitsForAFreeSlot() {
    bench.limits = new GateLimits(10, 2, 100, 100);
    bench.call("find.go");
    bench.call("find.go");
    bench.call("find.go");
    assertEquals(2, bench.invocations.size());
    bench.invocations.get(0).value("1");
    assertEquals(3, bench.invocations.size());
    assertEquals("c3", bench.tool().invocation().callId());
  }

  @Test
  void callThatTimesOutFreesItsSlot() {
    bench.limits = new GateLimits(10, 1, 100, 100);
    bench.call("find.go");
    bench.call("find.go");
    bench.timers.advance(100);
    assertEquals(1, bench.outcomes.size());
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void timeInTheQueueDoesNotCountAgainstTheCall() {
    bench.limits = new GateLimits(10, 1, 100, 100);
    bench.call("find.go");
    bench.call("find.go");
    bench.timers.advance(99);
    bench.tool().value("1");
    bench.timers.advance(99);
    bench.tool().value("2");
    assertEquals("2", bench.last());
  }

  @Test
  void callBeyondTheLimitOfTheRunIsRefused() {
    bench.limits = new GateLimits(2, 2, 100, 100);
    bench.call("find.go");
    bench.call("find.go");
    bench.call("find.go");
    assertEquals(
        "call-limit: The run has made 2 calls, as many as the limit 'calls' allows.", bench.last());
    assertEquals(Blame.LIMIT, bench.failure().code().blame());
  }

  @Test
  void callsThatFailCountToo() {
    bench.limits = new GateLimits(2, 2, 100, 100);
    bench.call("unknown.one");
    bench.call("find.go", "[]", "{\"name\":7}");
    bench.call("find.go");
    assertEquals("call-limit", bench.failure().code().word());
  }

  @Test
  void callsBeyondTheLimitDoNotFillTheJournal() {
    bench.limits = new GateLimits(1, 1, 100, 100);
    for (int i = 0; i < 50; i++) {
      bench.call("unknown.one");
    }
    assertEquals(50, bench.outcomes.size());
    assertEquals(2, bench.journal.entries("r").size());
  }

  @Test
  void eachRunHasItsOwnBudget() {
    bench.limits = new GateLimits(1, 1, 100, 100);
    bench.call("find.go");
    bench
        .gate()
        .call(new CallRequest("other", "c1", "find.go", "[\"x\"]", "{}"), bench.outcomes::add);
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void callIdIsUsedOnce() {
    CallRequest request = new CallRequest("r", "same", "find.go", "[\"x\"]", "{}");
    bench.gate().call(request, bench.outcomes::add);
    bench.gate().call(request, bench.outcomes::add);
    assertEquals("call-repeated: The call id 'same' was used before in this run.", bench.last());
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }

  @Test
  void cancellingARunEndsItsQueuedCallsWithoutInvokingThem() {
    bench.limits = new GateLimits(10, 1, 100, 100);
    bench.call("find.go");
    bench.call("find.go");
    bench.gate().cancelRun("r");
    assertEquals(2, bench.outcomes.size());
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void thousandQueuedCallsOfAToolThatAnswersAtOnceDoNotExhaustTheStack() {
    bench.limits = new GateLimits(100_000, 1, 100, 100);
    bench.tool("quick", true, (invocation, answer) -> answer.accept(new ToolAnswer.Value("1")));
    bench.call("find.go");
    for (int i = 0; i < 20_000; i++) {
      bench.call("quick.go");
    }
    assertEquals(0, bench.outcomes.size());
    bench.tool().value("0");
    assertEquals(20_001, bench.outcomes.size());
  }

  @Test
  void endedRunStartsAnewWhenItsIdIsUsedAgain() {
    bench.limits = new GateLimits(1, 1, 100, 100);
    bench.call("find.go");
    bench.gate().endRun("r");
    assertEquals("call-cancelled", bench.failure().code().word());
    bench.call("find.go");
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }

  @Test
  void limitsOfARunTakeThePlaceOfTheGates() {
    Caller caller = new Caller("s", "desk");
    bench.gate().openRun(new RunScope("r", caller, new GateLimits(2, 1, 50, 19)));
    bench.call("find.go");
    bench.call("find.go");
    assertEquals(1, bench.invocations.size());
    bench.timers.advance(50);
    assertEquals(
        "tool-timeout: find.go gave no answer within callMs, 50 ms.",
        GateBench.text(bench.outcomes.get(0)));
    bench.call("find.go");
    assertEquals("call-limit", bench.failure().code().word());
    CallEnded first = (CallEnded) bench.journal.entries("r").get(1);
    assertEquals(caller, first.caller());
  }

  @Test
  void nameThatTheScriptMadeUpIsWrittenAsItsRunSays() {
    RunScope scope =
        new RunScope("r", new Caller("s", ""), bench.limits, new Hiding("IBAN"), CallRecord.NONE);
    bench.gate().openRun(scope);
    bench.call("find.IBAN");
    bench.call("find.go");
    bench.tool().value("1");
    assertEquals(
        List.of("find.[x]", "find.go", "find.go"),
        bench.journal.entries("r").stream().map(entry -> entry.tool()).toList());
    assertEquals(
        "There is no function 'find.IBAN'.",
        ((CallOutcome.Refused) bench.outcomes.get(0)).failure().message());
  }

  @Test
  void callBeyondARateIsToldWhenItMayBeTriedAgainAndItsToolIsNotReached() {
    bench.policy =
        new Policy(List.of(), List.of(new RateLimit(new RulePattern("find.*"), 1, 60_000)));
    bench.call("find.go");
    bench.call("find.go");
    assertEquals(
        "tool-rate-limited: find.go may be called again in 60.0 s: the policy allows 1 call of"
            + " find.* in 60000 ms.",
        bench.last());
    assertEquals("Call less often, or wait: await asyncio.sleep(60.0).", bench.failure().hint());
    assertEquals(Blame.LIMIT, bench.failure().code().blame());
    assertEquals(1, bench.invocations.size());
    assertEquals("rateLimits find.*", bench.ended.get(0).rule());
  }

  @Test
  void budgetOfAToolIsSpentByItsCallsInOneRun() {
    bench.policy = new Policy(List.of(), List.of(new CallBudget(new RulePattern("find.go"), 1)));
    bench.call("find.go");
    bench.call("find.go");
    assertEquals(
        "tool-budget-spent: find.go may not be called again in this run: the policy allows 1 call"
            + " of find.go.",
        bench.last());
    bench.gate().endRun("r");
    bench.call("find.go");
    assertEquals(2, bench.invocations.size());
  }

  @Test
  void nothingPassesAClosedGateAndNothingCountsThere() {
    bench.policy =
        new Policy(List.of(), List.of(new RateLimit(new RulePattern("find.*"), 1, 60_000)));
    Gate closed = bench.gate().closed();
    closed.openRun(RunScope.ofItsOwn("r", bench.limits));
    closed.countAgain("r", "r.1", "find.go");
    closed.call(new CallRequest("r", "r.2", "find.go", "[\"x\"]", "{}"), bench.outcomes::add);
    assertEquals("tool-unknown", bench.failure().code().word());
    assertEquals(0, bench.invocations.size() + bench.questions.size() + bench.ended.size());
    assertEquals(List.of(), bench.journal.entries("r"));
    bench.call("find.go");
    assertEquals(1, bench.invocations.size());
  }
}
