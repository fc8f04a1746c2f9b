package dev.glovebox.bridge.source.ioconnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.source.ioconnect.InteropMethod.Declared;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;

class InteropListingTest {

  private static List<SourceListing> list(InteropMethod... methods) {
    return InteropListing.of(List.of(methods), method -> (invocation, answer) -> {});
  }

  private static InteropMethod method(String name, Declared declared) {
    return new InteropMethod(name, "Does it.", "string name", "", declared);
  }

  @Test
  void dottedMethodIsAFunctionOfItsNamespace() {
    List<SourceListing> listings = list(method("CRM.FindClients", Declared.NONE));
    assertEquals("CRM", listings.getFirst().namespace());
    ToolDefinition tool = listings.getFirst().tools().getFirst();
    assertEquals("FindClients", tool.name());
    assertNotNull(tool.inputSchema());
    assertEquals(null, tool.outputSchema());
  }

  @Test
  void plainMethodIsInInterop() {
    assertEquals("interop", list(method("OpenBlotter", Declared.NONE)).getFirst().namespace());
  }

  @Test
  void methodsOfOneNamespaceAreListedTogether() {
    List<SourceListing> listings =
        list(
            method("CRM.Find", Declared.NONE),
            method("A.B", Declared.NONE),
            method("CRM.Save", Declared.NONE));
    assertEquals(2, listings.size());
    assertEquals(2, listings.get(1).tools().size());
  }

  @Test
  void ownMethodsOfThePlatformAreHidden() {
    assertEquals(
        List.of(),
        list(
            method("T42.Wnd.Create", Declared.NONE),
            method("Tick42.FDC3.Intents.ShowChart", Declared.NONE),
            method("io.mcp.web.server", Declared.NONE),
            method("CodeMode.Execute", Declared.NONE)));
  }

  @Test
  void schemaThatWasDeclaredForModelsWinsOverTheSignature() {
    JsonObject declared = JsonObject.builder().put("type", "object").build();
    SourceListing listing = list(method("CRM.Find", new Declared(declared, null))).getFirst();
    assertSame(declared, listing.tools().getFirst().inputSchema());
  }
}
