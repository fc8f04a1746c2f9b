package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Random values of a redacted field, told by real Python in every way that it has, are found in
 * nothing that leaves: whole outcomes, texts for a model, stubs, the journal without payloads, and
 * all events but those that are told to be for the page alone. A new event is looked through
 * without being named here.
 */
@InBrowser
class SecretsTest {
  private static final int TRIALS = 150;

  @Test
  void noSecretIsFoundInAnythingThatLeaves(Visit visit) {
    JsonObject told =
        LabPage.open(visit, "gate/secrets")
            .call("tellSecrets", Map.of("seed", 20_260_101, "count", TRIALS))
            .getAsJsonObject();

    assertEquals(new JsonArray(), told.get("found"));
    assertEquals(
        JsonParser.parseString(
            """
            ["call:end", "catalog:change", "inspect", "journal", "outcome", "run:checked", "run:end",
             "run:start", "sandbox:state", "tool"]
            """),
        told.get("ways"));
  }
}
