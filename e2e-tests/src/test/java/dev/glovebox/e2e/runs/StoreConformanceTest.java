package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import java.util.Map.Entry;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stores that there are keep to the laws that the package has for those of others. */
@InBrowser
@Tag("thin-path")
class StoreConformanceTest {
  private static final int LAWS_AT_LEAST = 15;

  @ParameterizedTest
  @ValueSource(strings = {"indexeddb", "object"})
  void storeKeepsToEveryLaw(String store, Visit visit) {
    JsonObject laws =
        LabPage.open(visit, "runs/stores").call("hold", Map.of("store", store)).getAsJsonObject();

    assertTrue(laws.size() >= LAWS_AT_LEAST, laws::toString);
    for (Entry<String, JsonElement> law : laws.entrySet()) {
      assertEquals("kept", law.getValue().getAsString(), law.getKey());
    }
  }
}
