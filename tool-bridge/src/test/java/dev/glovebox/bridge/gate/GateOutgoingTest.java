package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.approval.ApprovalAnswer.Approved;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.gate.argument.OutgoingArguments;
import dev.glovebox.bridge.journal.Caller;
import dev.glovebox.bridge.policy.PolicyCall;
import dev.glovebox.bridge.policy.PolicyRule;
import dev.glovebox.bridge.policy.Verdict;
import dev.glovebox.bridge.tool.Invocation;
import dev.glovebox.bridge.tool.OutgoingInvoker;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tools whose arguments leave the device: whoever meets a call on its way sees what would leave.
 */
class GateOutgoingTest {
  private static final String SECRET = "{\"name\":\"CH93 and on\"}";
  private static final String HIDDEN = "{\"name\":\"[x] and on\"}";

  private final GateBench bench = new GateBench();
  private final Hiding egress = new Hiding("CH93");

  @BeforeEach
  void outgoingTools() {
    bench.tool("mail", false, new Outgoing());
    bench.tool("ask", true, new Outgoing());
  }

  private void call(String tool, String named) {
    Caller caller = new Caller("s", "");
    bench.gate().openRun(new RunScope("r", caller, bench.limits, egress, CallRecord.NONE));
    bench.call(tool, "[]", named);
  }

  @Test
  void whatIsToStayIsTakenOutOfWhatIsSent() {
    call("ask.go", SECRET);
    assertEquals(HIDDEN, bench.tool().invocation().argumentsJson());
    assertEquals(List.of(HIDDEN), egress.left);
  }

  @Test
  void whatStaysOnTheDeviceIsGivenAsItIs() {
    call("find.go", SECRET);
    assertEquals(SECRET, bench.tool().invocation().argumentsJson());
    assertEquals(List.of(), egress.left);
  }

  @Test
  void personIsAskedAboutWhatWouldLeave() {
    call("mail.go", SECRET);
    assertEquals(HIDDEN, bench.question().request().argumentsJson());
    assertEquals(HIDDEN, bench.started.getLast().argumentsJson());
    assertEquals(List.of(), egress.left, "nothing has left before the answer");
    bench.question().answer().accept(new Approved(null, Remember.ONCE));
    assertEquals(List.of(HIDDEN), egress.left);
  }

  @Test
  void whatAPersonPutsThereStaysToo() {
    call("mail.go", "{\"name\":\"Amelia\"}");
    bench.question().answer().accept(new Approved(SECRET, Remember.ONCE));
    assertEquals(HIDDEN, bench.tool().invocation().argumentsJson());
  }

  @Test
  void ruleOfTheAppSeesWhatWouldLeave() {
    bench.rules(
        new PolicyRule() {
          @Override
          public String name() {
            return "own";
          }

          @Override
          public Optional<Verdict> judge(PolicyCall call) {
            return Optional.of(
                call.argumentsJson().contains("CH93") ? Verdict.ALLOW : Verdict.DENY);
          }
        });
    call("mail.go", SECRET);
    assertEquals("tool-denied", bench.failure().code().word());
  }

  @Test
  void argumentsThatCannotBeSearchedDoNotLeave() {
    call("ask.go", "{\"name\":\"unsearchable\"}");
    assertEquals(
        "tool-denied: The arguments of ask.go would leave the device, and cannot be searched for"
            + " what is to stay.",
        bench.last());
    assertEquals(List.of(), egress.left);
  }

  @Test
  void argumentsThatLeaveAreBounded() {
    String most = "x".repeat(OutgoingArguments.MOST_BYTES - "{'name':''}".length());
    call("ask.go", "{\"name\":\"" + most + "\"}");
    assertEquals(1, egress.left.size());
    call("ask.go", "{\"name\":\"" + most + "x\"}");
    assertEquals(
        "tool-arguments-too-large: The arguments of ask.go would leave the device, and are longer"
            + " than 262144 bytes.",
        bench.last());
    assertEquals(1, egress.left.size());
  }

  @Test
  void argumentsThatLeaveAreComparedWithTheSchema() {
    call("ask.go", "{\"name\":7}");
    assertEquals(
        "tool-arguments-invalid: The arguments of ask.go do not fit: name: expected a"
            + " string, got a number.",
        bench.last());
  }

  @Test
  void toolThatIsOutgoingNowIsAnotherOneThanWasApproved() {
    bench.tool("swap", false, (call, answer) -> {});
    call("swap.go", SECRET);
    bench.catalogue.remove("functions:swap");
    bench.tool("swap", false, new Outgoing());
    bench.question().answer().accept(new Approved(null, Remember.ONCE));
    assertEquals("tool-gone", bench.failure().code().word());
    assertEquals(List.of(), egress.left);
  }

  private final class Outgoing implements OutgoingInvoker {
    @Override
    public void invoke(Invocation invocation, Consumer<ToolAnswer> answer) {
      bench.invocations.add(new GateBench.Pending(invocation, answer));
    }
  }
}
