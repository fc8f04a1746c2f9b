package dev.glovebox.client.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.catalogue.search.KeywordSearch;
import dev.glovebox.bridge.stub.StubBook;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueReaderTest {
  private final Catalogue catalogue = new Catalogue();
  private final ArrayDeque<Runnable> later = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final CatalogueReader reader =
      new CatalogueReader(
          catalogue, new KeywordSearch(catalogue), new StubBook(catalogue), new SlowTimers(later));

  CatalogueReaderTest() {
    catalogue.onChange(reader::changed);
  }

  @Test
  void nothingToReadIsReadAtOnce() {
    reader.whenRead(() -> told.add("read"));
    assertEquals(List.of("read"), told);
  }

  @Test
  void manyToolsAreReadInSlicesAndWhoWaitsIsToldAfterTheLast() {
    catalogue.add(new Many("crm", 500));
    reader.whenRead(() -> told.add("read"));
    int slices = 0;
    while (told.isEmpty()) {
      later.remove().run();
      slices++;
    }
    assertTrue(slices > 5);
    assertEquals(0, later.size());
  }

  @Test
  void changeInTheMiddleIsReadBeforeAnybodyIsTold() {
    catalogue.add(new Many("crm", 100));
    reader.whenRead(() -> told.add("read"));
    later.remove().run();
    catalogue.add(new Many("orders", 100));
    assertEquals(1, later.size());
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(List.of("read"), told);
  }

  @Test
  void changeAfterwardsIsReadAgain() {
    catalogue.add(new Many("crm", 1));
    while (!later.isEmpty()) {
      later.remove().run();
    }
    catalogue.remove("crm");
    reader.whenRead(() -> told.add("read"));
    assertEquals(List.of(), told);
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(List.of("read"), told);
  }

  @Test
  void catalogueThatIsClosedIsReadNoFurther() {
    catalogue.add(new Many("crm", 500));
    later.remove().run();
    catalogue.close();
    later.remove().run();
    assertEquals(0, later.size());
  }

  @Test
  void whoeverWaitsIsToldOfAClosedCatalogueToo() {
    catalogue.add(new Many("crm", 500));
    reader.whenRead(() -> told.add("read"));
    catalogue.close();
    while (!later.isEmpty()) {
      later.remove().run();
    }
    assertEquals(List.of("read"), told);
  }

  private record Many(String id, int count) implements Source {
    @Override
    public List<SourceListing> list() {
      List<ToolDefinition> tools = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        tools.add(new ToolDefinition("op_" + i, "", null, null, true, (call, answer) -> {}));
      }
      return List.of(new SourceListing(id, "", tools));
    }
  }
}
