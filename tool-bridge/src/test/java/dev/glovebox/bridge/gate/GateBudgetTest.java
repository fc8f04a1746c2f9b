package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.tool.ToolAnswer;
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
    assertEquals("call-limit", bench.failure().code().text());
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
    assertEquals("call-cancelled", bench.failure().code().text());
    bench.call("find.go");
    bench.tool().value("1");
    assertEquals("1", bench.last());
  }
}
