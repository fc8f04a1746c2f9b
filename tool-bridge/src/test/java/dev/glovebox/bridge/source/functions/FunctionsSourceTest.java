package dev.glovebox.bridge.source.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.NamespaceSummary;
import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.tool.Reuse;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.ToolInvoker;
import dev.glovebox.bridge.tool.ToolName;
import java.util.List;
import org.junit.jupiter.api.Test;

class FunctionsSourceTest {
  private static final ToolInvoker RUN = (invocation, answer) -> {};
  private static final Json INPUT = JsonObject.builder().put("type", "object").build();
  private static final Json OUTPUT = JsonObject.builder().put("type", "string").build();

  @Test
  void functionBecomesAToolWithAllThatItDeclares() {
    Tool tool = tool(new ToolDefinition("FindClients", "Finds.", INPUT, OUTPUT, true, RUN));
    assertEquals(
        new Tool(
            new ToolName("crm", "find_clients"),
            "FindClients",
            "Finds.",
            INPUT,
            OUTPUT,
            null,
            true,
            false,
            Reuse.NONE,
            "functions:crm",
            RUN),
        tool);
  }

  @Test
  void functionMayDeclareNothing() {
    Tool tool = tool(new ToolDefinition("FindClients", null, null, null, false, RUN));
    assertEquals("", tool.description());
    assertSame(null, tool.inputSchema());
  }

  @Test
  void namespaceHasItsPurpose() {
    Catalogue catalogue = new Catalogue();
    catalogue.add(new FunctionsSource("crm", "Clients.", List.of()));
    assertEquals(List.of(new NamespaceSummary("crm", "Clients.", 0)), catalogue.namespaces());
  }

  private static Tool tool(ToolDefinition function) {
    Catalogue catalogue = new Catalogue();
    catalogue.add(new FunctionsSource("crm", "", List.of(function)));
    return catalogue.tool(new ToolName("crm", "find_clients"));
  }
}
