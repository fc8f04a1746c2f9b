package dev.glovebox.client.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolDefinition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CatalogueChangesTest {
  private final ArrayDeque<Runnable> later = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final CatalogueChanges changes = new CatalogueChanges(new SlowTimers(later));
  private final Catalogue catalogue = new Catalogue(UnaryOperator.identity(), changes);

  @Test
  void manyToolsAreTakenInInSlicesOneSourceAfterTheOther() {
    changes.take(catalogue.adding(source("crm", 2_000)), () -> tell("crm"));
    changes.take(catalogue.adding(source("orders", 1)), () -> tell("orders"));
    int slices = 0;
    while (told.isEmpty()) {
      assertEquals(1, later.size());
      later.remove().run();
      slices++;
    }
    assertTrue(slices > 10, slices + " slices");
    assertEquals(List.of("crm: 1 namespaces"), told);
    runAll();
    assertEquals(List.of("crm: 1 namespaces", "orders: 2 namespaces"), told);
  }

  @Test
  void whatIsGoneMeanwhileHoldsNobodyUp() {
    changes.take(catalogue.adding(source("crm", 2_000)), () -> tell("crm"));
    changes.take(catalogue.adding(source("orders", 1)), () -> tell("orders"));
    later.remove().run();
    catalogue.remove("crm");
    runAll();
    assertEquals(List.of("crm: 0 namespaces", "orders: 1 namespaces"), told);
  }

  private void runAll() {
    while (!later.isEmpty()) {
      later.remove().run();
    }
  }

  private void tell(String source) {
    told.add(source + ": " + catalogue.namespaces().size() + " namespaces");
  }

  private static Source source(String id, int count) {
    List<ToolDefinition> tools = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      tools.add(new ToolDefinition("tool" + at, "", null, null, true, (call, answer) -> {}));
    }
    return new Source() {
      @Override
      public String id() {
        return id;
      }

      @Override
      public List<SourceListing> list() {
        return List.of(new SourceListing(id, "", tools));
      }
    };
  }
}
