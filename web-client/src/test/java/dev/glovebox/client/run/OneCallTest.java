package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.tool.ToolName;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneCallTest {
  private static final List<String> ARGUMENTS = List.of("call_arguments");
  private static final RunRequest ASKING = request("", List.of());

  private static RunRequest request(String code, List<String> inputs) {
    return new RunRequest(code, inputs, "{}", Limits.DEFAULT, "ui", "session-1");
  }

  @Test
  void nothingThatAModelSaysIsPython() {
    RunRequest run = OneCall.of(new ToolName("crm", "find"), "{\"name\":\"x'); evil()\"}", ASKING);

    assertEquals("await crm.find(**call_arguments)", run.code());
    assertEquals(ARGUMENTS, run.inputs());
    assertEquals("{\"call_arguments\":{\"name\":\"x'); evil()\"}}", run.inputsJson());
    assertEquals("ui session-1", run.caller() + " " + run.session());
    assertEquals("crm.find", OneCall.functionOf(run));
  }

  @Test
  void scriptIsNoSingleCallWhateverItEndsWith() {
    String other = "await crm.find()\nawait hr.pay(**call_arguments)";
    assertEquals("", OneCall.functionOf(request(other, ARGUMENTS)));
    String own = "await crm.find(**call_arguments)";
    assertEquals("", OneCall.functionOf(request(own, List.of())));
    assertEquals("", OneCall.functionOf(request("await (**call_arguments)", ARGUMENTS)));
  }
}
