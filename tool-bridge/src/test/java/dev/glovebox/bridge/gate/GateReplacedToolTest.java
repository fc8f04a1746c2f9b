package dev.glovebox.bridge.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer.Approved;
import dev.glovebox.bridge.approval.ApprovalAnswer.Remember;
import dev.glovebox.bridge.source.functions.FunctionsSource;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a call whose tool goes, or is replaced, while a person thinks about it. */
class GateReplacedToolTest {
  private final GateBench bench = new GateBench();

  @Test
  void toolThatWentAwayWhileAPersonThoughtIsGone() {
    bench.call("place.go");
    bench.catalogue.remove("functions:place");
    approve();
    assertEquals("tool-gone: place.go is no longer there.", bench.last());
  }

  @Test
  void toolThatTookItsPlaceWhileAPersonThoughtIsCalledInItsStead() {
    bench.call("place.go");
    Tool seen = bench.catalogue.find("place.go");
    List<String> called = replace(seen.description(), seen);
    approve();
    assertEquals(List.of("{\"name\":\"Amelia\"}"), called);
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void toolThatIsDescribedInAnotherWayThanWhatAPersonSawIsNotCalled() {
    bench.call("place.go");
    List<String> called = replace("Places nothing.", bench.catalogue.find("place.go"));
    approve();
    assertEquals("tool-gone: place.go is another one than when it was called.", bench.last());
    assertEquals(List.of(), called);
    assertTrue(bench.invocations.isEmpty());
  }

  @Test
  void toolOfAnotherSourceThatIsDescribedAlikeIsNotCalledInItsStead() {
    bench.call("place.go");
    Tool seen = bench.catalogue.find("place.go");
    List<String> called = new ArrayList<>();
    bench.catalogue.remove(seen.source());
    bench.catalogue.add(new Stranger(alike(seen.description(), seen, called)));
    approve();
    assertEquals("tool-gone: place.go is no longer there.", bench.last());
    assertEquals(List.of(), called);
  }

  private record Stranger(ToolDefinition tool) implements Source {
    @Override
    public String id() {
      return "mcp:place";
    }

    @Override
    public List<SourceListing> list() {
      return List.of(new SourceListing("place", "", List.of(tool)));
    }
  }

  /** Puts another function under the same name; gives what it is called with. */
  private List<String> replace(String description, Tool seen) {
    List<String> called = new ArrayList<>();
    bench.catalogue.remove(seen.source());
    bench.catalogue.add(
        new FunctionsSource("place", "", List.of(alike(description, seen, called))));
    return called;
  }

  private static ToolDefinition alike(String description, Tool seen, List<String> called) {
    return new ToolDefinition(
        "go",
        description,
        seen.inputSchema(),
        seen.outputSchema(),
        seen.readOnly(),
        (invocation, answer) -> called.add(invocation.argumentsJson()));
  }

  private void approve() {
    bench.question().answer().accept(new Approved(null, Remember.ONCE));
  }
}
