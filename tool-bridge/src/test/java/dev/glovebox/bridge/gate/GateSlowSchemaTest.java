package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.SentCall;
import dev.glovebox.bridge.gate.call.Step;
import dev.glovebox.bridge.gate.result.ResultFit;
import dev.glovebox.bridge.schema.ValueValidator;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Schemas that take too long to be compared with end the call, and nobody but it waits for them.
 */
class GateSlowSchemaTest {
  private final GateBench bench = new GateBench();

  @Test
  void argumentsThatCannotBeCheckedInTimeAreTheSourcesFault() {
    bench.call("find.go", "[\"slow\"]", "{}");
    assertEquals(List.of(), bench.outcomes);
    bench.slowCheck.run();
    assertEquals(
        "tool-schema-too-slow: The arguments of find.go could not be compared with its schema within"
            + " 2000 ms, so it was not called.",
        bench.last());
    assertEquals(Blame.TOOL, bench.failure().code().blame());
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void anotherCallGoesOnMeanwhile() {
    bench.call("find.go", "[\"slow\"]", "{}");
    bench.call("find.go");
    assertEquals(1, bench.invocations.size());
  }

  @Test
  void callThatWasCancelledWhileItWasCheckedIsNotMade() {
    bench.call("find.go", "[\"slow\"]", "{}");
    bench.gate().cancelRun("r");
    bench.slowCheck.run();
    assertEquals(1, bench.outcomes.size());
    assertEquals("call-cancelled: The run was cancelled.", bench.last());
  }

  @Test
  void resultThatCannotBeComparedInTimeDoesNotPass() {
    Tool tool = Tools.tool("slow", Tools.definition("go", "", null, "{'type':'object'}"));
    ResultFit fit =
        new ResultFit(
            (schema, json, then) -> then.accept(new ValueValidator.Finding.TooSlow(2_000)));
    List<Step<String>> given = new ArrayList<>();
    fit.warning(new SentCall(tool, "{}"), "{}", 2, given::add);
    assertEquals(
        CallFailure.of(
            CallFailureCode.TOOL_SCHEMA_TOO_SLOW,
            "slow.go",
            "slow.go has answered, but its result could not be compared with its schema within 2000"
                + " ms."),
        ((Step.Stopped<String>) given.get(0)).failure());
  }
}
