package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.ToolInvoker;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a tool does: one typed failure, once, and the next call works. */
class GateHostileToolTest {
  private final GateBench bench = new GateBench();

  @AfterEach
  void theNextCallWorks() {
    bench.call("find.go");
    bench.tool().value("\"next\"");
    assertEquals("\"next\"", bench.last());
    assertEquals(0, bench.timers.waiting());
  }

  static Stream<Arguments> badAnswers() {
    return Stream.of(
        bad("no JSON", value("{"), "tool-result-not-json: The result of bad.go is not JSON."),
        bad("empty", value(""), "tool-result-not-json: The result of bad.go is not JSON."),
        bad("two values", value("1 2"), "tool-result-not-json: The result of bad.go is not JSON."),
        bad("no text", value(null), "tool-result-not-json: bad.go answered nothing that is JSON."),
        bad(
            "null",
            (call, answer) -> answer.accept(null),
            "tool-failed: bad.go failed without a reason."),
        bad(
            "fifty megabytes",
            value("\"" + "x".repeat(50 << 20) + "\""),
            "tool-result-too-large: The result of bad.go is longer than callBytes, 16777216"
                + " bytes."),
        bad(
            "short in characters but long in bytes",
            value("\"" + "客".repeat(6 << 20) + "\""),
            "tool-result-too-large: The result of bad.go is longer than callBytes, 16777216"
                + " bytes."),
        bad(
            "a hundred thousand brackets",
            value("[".repeat(100_000) + "]".repeat(100_000)),
            "tool-result-too-deep: The result of bad.go is nested deeper than 200 levels."),
        bad(
            "a failure",
            (call, answer) -> answer.accept(new ToolAnswer.Failed("CRM is down")),
            "tool-failed: CRM is down"),
        bad(
            "a failure without a word",
            (call, answer) -> answer.accept(new ToolAnswer.Failed(null)),
            "tool-failed: bad.go failed without a reason."),
        bad(
            "an exception",
            (call, answer) -> {
              throw new IllegalStateException("boom");
            },
            "tool-failed: boom"),
        bad(
            "an exception without a word",
            (call, answer) -> {
              throw new IllegalStateException();
            },
            "tool-failed: bad.go failed without a reason."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badAnswers")
  void badAnswerIsOneTypedFailure(String name, ToolInvoker tool, String failure) {
    bench.tool("bad", true, tool);
    bench.call("bad.go");
    bench.timers.passTurns();
    assertEquals(1, bench.outcomes.size());
    assertEquals(failure, bench.last());
    assertEquals("bad.go", bench.failure().tool());
  }

  @Test
  void toolThatNeverAnswersTimesOut() {
    bench.tool("bad", true, (call, answer) -> {});
    bench.call("bad.go");
    bench.timers.advance(30_000);
    assertEquals("tool-timeout: bad.go gave no answer within callMs, 30000 ms.", bench.last());
  }

  @Test
  void secondAnswerIsNotHeardWhileTheFirstIsWalkedThrough() {
    String large = "\"" + "x".repeat(1 << 20) + "\"";
    bench.tool(
        "bad",
        true,
        (call, answer) -> {
          answer.accept(new ToolAnswer.Value(large));
          answer.accept(new ToolAnswer.Value("2"));
        });
    bench.call("bad.go");
    bench.timers.advance(60_000);
    assertEquals(0, bench.outcomes.size());
    bench.timers.passTurns();
    assertEquals(large, bench.last());
  }

  @Test
  void secondAnswerIsNotHeard() {
    bench.tool(
        "bad",
        true,
        (call, answer) -> {
          answer.accept(new ToolAnswer.Value("1"));
          answer.accept(new ToolAnswer.Value("2"));
          answer.accept(new ToolAnswer.Failed("3"));
        });
    bench.call("bad.go");
    assertEquals(List.of(new CallOutcome.Answered("1")), bench.outcomes);
  }

  @Test
  void exceptionAfterTheAnswerIsNotHeard() {
    bench.tool(
        "bad",
        true,
        (call, answer) -> {
          answer.accept(new ToolAnswer.Value("1"));
          throw new IllegalStateException("late");
        });
    bench.call("bad.go");
    assertEquals(List.of(new CallOutcome.Answered("1")), bench.outcomes);
  }

  @Test
  void answerAfterTheTimeOutIsNotHeard() {
    bench.call("find.go");
    bench.timers.advance(30_000);
    bench.tool().value("1");
    assertEquals(1, bench.outcomes.size());
    assertEquals("tool-timeout", bench.failure().code().word());
  }

  @Test
  void answerGivenWhileBeingToldToStopIsNotHeard() {
    bench.tool(
        "bad",
        true,
        (call, answer) ->
            call.cancellation().onCancel(() -> answer.accept(new ToolAnswer.Failed("aborted"))));
    bench.call("bad.go");
    bench.timers.advance(30_000);
    assertEquals(1, bench.outcomes.size());
    assertEquals("tool-timeout", bench.failure().code().word());
  }

  @Test
  void failureMessageIsBounded() {
    bench.tool(
        "bad", true, (call, answer) -> answer.accept(new ToolAnswer.Failed("x".repeat(5_000))));
    bench.call("bad.go");
    assertEquals("x".repeat(2_000) + "…", bench.failure().message());
  }

  @Test
  void toolThatGoesAwayWhileItsCallQueuesIsGone() {
    bench.limits = new GateLimits(10, 1, 30_000, 100);
    bench.tool("bad", true, (call, answer) -> answer.accept(new ToolAnswer.Value("1")));
    bench.call("find.go");
    bench.call("bad.go");
    bench.catalogue.remove("functions:bad");
    bench.tool().value("0");
    assertEquals("tool-gone: bad.go is no longer there.", bench.last());
    assertEquals(2, bench.outcomes.size());
  }

  @Test
  void toolMayCallTheGateFromItsAnswer() {
    bench.call("find.go");
    GateBench.Pending first = bench.tool();
    bench
        .gate()
        .call(
            new CallRequest("r", "inner", "find.go", "[\"x\"]", "{}"),
            outcome -> first.value("\"outer\""));
    bench.tool().value("\"inner\"");
    assertTrue(bench.outcomes.contains(new CallOutcome.Answered("\"outer\"")));
  }

  private static Arguments bad(String name, ToolInvoker tool, String failure) {
    return Arguments.of(name, tool, failure);
  }

  private static ToolInvoker value(String json) {
    return (call, answer) -> answer.accept(new ToolAnswer.Value(json));
  }
}
