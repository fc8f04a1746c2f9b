package dev.glovebox.bridge.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.bridge.tool.ToolDefinition;
import dev.glovebox.bridge.tool.Tools;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelistingTest {
  private static final int TOOLS = 2_000;
  private static final int AT_ONCE = 50;

  private final ArrayDeque<Relisting> waiting = new ArrayDeque<>();
  private int built;
  private final Catalogue catalogue = new Catalogue(this::counted, waiting::add);

  private Tool counted(Tool tool) {
    built++;
    return tool;
  }

  @Test
  void toolsAreTakenInALittleAtATimeAndSeenAllAtOnce() {
    Relisting adding = catalogue.adding(new Live("crm", TOOLS));
    int slices = 1;
    int most = 0;
    boolean isIn = adding.advance(AT_ONCE);
    while (!isIn) {
      assertEquals(List.of(), catalogue.namespaces());
      int before = built;
      isIn = adding.advance(AT_ONCE);
      most = Math.max(most, built - before);
      slices++;
    }
    assertEquals(AT_ONCE, most);
    assertEquals(TOOLS, built);
    assertTrue(slices >= 5 * TOOLS / AT_ONCE, slices + " slices");
    assertEquals(TOOLS, catalogue.namespaces().get(0).count());
  }

  @Test
  void whatASourceListsAnewIsTakenInWhenThereIsTime() {
    Live source = new Live("crm", 1);
    catalogue.add(source);
    source.count = 3;
    source.changed.run();
    assertEquals(1, catalogue.named("crm").tools().size());
    finish(waiting.remove());
    assertEquals(3, catalogue.named("crm").tools().size());
  }

  @Test
  void changesDuringAChangeAreTakenInAfterIt() {
    Live source = new Live("crm", 1);
    catalogue.add(source);
    source.count = 100;
    source.changed.run();
    Relisting underWay = waiting.remove();
    underWay.advance(AT_ONCE);
    source.count = 2;
    source.changed.run();
    source.count = 3;
    source.changed.run();
    assertEquals(List.of(), List.copyOf(waiting));
    List<Integer> seen = new ArrayList<>();
    catalogue.onChange(() -> seen.add(catalogue.named("crm").tools().size()));
    finish(underWay);
    assertEquals(List.of(100, 3), seen);
  }

  @Test
  void whatAnotherSourceBringsMeanwhileIsNotLost() {
    Relisting adding = catalogue.adding(new Live("crm", 100));
    adding.advance(AT_ONCE);
    catalogue.add(
        Tools.source("other", new SourceListing("crm", "", List.of(Tools.definition("Pay")))));
    finish(adding);
    assertNotNull(catalogue.find("crm.pay"));
    assertEquals(101, catalogue.named("crm").tools().size());
  }

  @Test
  void sourceThatIsTakenOutMeanwhileBringsNothing() {
    Relisting adding = catalogue.adding(new Live("crm", 100));
    adding.advance(AT_ONCE);
    catalogue.remove("crm");
    assertTrue(adding.advance(AT_ONCE));
    assertEquals(List.of(), catalogue.namespaces());
    Live again = new Live("crm", 2);
    Relisting second = catalogue.adding(again);
    assertTrue(adding.advance(AT_ONCE));
    assertNull(catalogue.named("crm"));
    finish(second);
    assertEquals(2, catalogue.named("crm").tools().size());
  }

  @Test
  void whatIsObservedMeanwhileIsKept() {
    Live source = new Live("crm", 1);
    catalogue.add(source);
    source.count = 100;
    source.changed.run();
    Relisting underWay = waiting.remove();
    underWay.advance(2 * 100);
    Tool tool = catalogue.find("crm.tool0");
    catalogue.observe(tool.name(), tool.source(), JsonObject.EMPTY);
    finish(underWay);
    assertNotNull(catalogue.find("crm.tool0").observedSchema());
    assertNull(catalogue.find("crm.tool99").observedSchema());
  }

  private static void finish(Relisting relisting) {
    assertFalse(relisting.advance(1));
    boolean isIn = false;
    while (!isIn) {
      isIn = relisting.advance(AT_ONCE);
    }
  }

  private static final class Live implements Source {
    private final String id;
    private int count;
    private Runnable changed;

    private Live(String id, int count) {
      this.id = id;
      this.count = count;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public List<SourceListing> list() {
      List<ToolDefinition> tools = new ArrayList<>();
      for (int at = 0; at < count; at++) {
        tools.add(Tools.definition("tool" + at));
      }
      return List.of(new SourceListing(id, "", tools));
    }

    @Override
    public void follow(Runnable listener) {
      changed = listener;
    }
  }
}
