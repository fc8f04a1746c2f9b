package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A model is told the names under which it has got the two tools. */
@InBrowser
class ToolNamesTest {

  private static JsonObject texts(Visit visit, Map<String, ?> toolNames) {
    return LabPage.open(visit, "journeys/tool-names")
        .call("textsForAModel", Map.of("toolNames", toolNames))
        .getAsJsonObject();
  }

  @Test
  void namesOfTheDeveloperStandInEveryTextForAModel(Visit visit) {
    JsonObject texts = texts(visit, Map.of("inspect", "look_up", "execute", "do_it"));

    assertEquals("[\"look_up\",\"do_it\"]", texts.get("names").toString());
    assertTrue(
        texts.get("descriptions").toString().contains("Call this before do_it, unless"),
        texts::toString);
    assertTrue(
        texts.get("refusal").getAsString().contains("hint: look_up lists what can be called."),
        texts::toString);
    assertFalse(texts.toString().contains("inspect_api"), texts::toString);
    assertFalse(texts.toString().contains("execute_python"), texts::toString);
  }

  @Test
  void oneNameCanBeGivenWithoutTheOther(Visit visit) {
    JsonObject texts = texts(visit, Map.of("execute", "do_it"));

    assertEquals("[\"inspect_api\",\"do_it\"]", texts.get("names").toString());
    assertTrue(
        texts.get("refusal").getAsString().contains("hint: inspect_api lists what can be called."),
        texts::toString);
  }
}
