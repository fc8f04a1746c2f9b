package dev.glovebox.client.record.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonString;
import dev.glovebox.bridge.tool.OutgoingInvoker;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.ToolName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ToolOfferTest {
  private static final ToolInvoker HERE = (invocation, answer) -> {};
  private static final OutgoingInvoker AWAY = (invocation, answer) -> {};
  private static final ToolName PLACE = new ToolName("crm", "place");
  private static final Json SCHEMA = new JsonString("schema");

  static Stream<Tool> tools() {
    return Stream.of(
        new Tool(PLACE, "what it does", SCHEMA, null, false, "desk", HERE),
        new Tool(PLACE, "what it does", SCHEMA, null, false, "desk", (invocation, answer) -> {}),
        new Tool(new ToolName("crm", "move"), "what it does", SCHEMA, null, false, "desk", HERE),
        new Tool(PLACE, "something else", SCHEMA, null, false, "desk", HERE),
        new Tool(PLACE, "what it does", null, null, false, "desk", HERE),
        new Tool(PLACE, "what it does", SCHEMA, null, true, "desk", HERE),
        new Tool(PLACE, "what it does", SCHEMA, null, false, "other", HERE),
        new Tool(PLACE, "what it does", SCHEMA, null, false, "desk", AWAY));
  }

  /** What is compared while its page lives, and what is written for the time after it. */
  @ParameterizedTest
  @MethodSource("tools")
  void approvalHoldsForTheSameToolsBeforeAndAfterAReload(Tool tool) {
    List<Boolean> before = tools().map(tool::isOfferedAs).toList();
    List<Boolean> after =
        tools().map(other -> ToolOffer.of(tool).equals(ToolOffer.of(other))).toList();
    assertEquals(before, after);
  }
}
