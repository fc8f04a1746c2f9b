package dev.glovebox.e2e.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The two tools as an app calls them for a model. */
@InBrowser
class ToolCallsTest {
  private static final String TAKES_CODE = ". It takes code (the Python script, as a text).\n";

  @Test
  void whateverAModelGivesToExecuteComesBackAsText(Visit visit) {
    List<Object> inputs =
        List.of(
            Map.of(), Map.of("cod", "1"), Map.of("code", 5), "1", List.of(), Map.of("code", ""));
    List<String> texts = texts(visit, 1, inputs);

    String start = "execute_python was given what it cannot take: ";
    String missing = start + "execute code is missing: pass the script's text" + TAKES_CODE;
    for (int i : List.of(0, 1, 2)) {
      assertEquals(missing, texts.get(i));
    }
    assertTrue(texts.get(3).startsWith(start + "unknown execute: cod; did you mean code?"));
    assertEquals(start + "execute code must be a string, not number" + TAKES_CODE, texts.get(4));
    assertEquals(start + "execute must be an object, not string" + TAKES_CODE, texts.get(5));
    assertEquals(start + "execute must be an object, not array" + TAKES_CODE, texts.get(6));
    assertTrue(texts.get(7).contains("script-empty"), texts.get(7));
  }

  @Test
  void whateverAModelGivesToInspectComesBackAsText(Visit visit) {
    List<Object> inputs =
        List.of(Map.of("q", "x"), Map.of("names", 5), "x", Map.of("names", "crm.find, crm.get"));
    List<String> texts = texts(visit, 0, inputs);

    for (int i : List.of(0, 1)) {
      assertTrue(texts.get(i).startsWith("crm (1 function): Clients."), texts.get(i));
    }
    String start = "inspect_api was given what it cannot take: ";
    assertTrue(texts.get(2).startsWith(start + "unknown inspect: q; "), texts.get(2));
    assertTrue(
        texts.get(3).startsWith(start + "inspect names must be an array, not number. It takes "),
        texts.get(3));
    assertTrue(texts.get(4).startsWith(start + "inspect must be an object, not string"));
    assertTrue(texts.get(5).contains("async def find("), texts.get(5));
    assertTrue(texts.get(5).endsWith("There is no 'crm.get'.\n"), texts.get(5));
  }

  @Test
  void mistakesOfTheAppAreRefused(Visit visit) {
    JsonElement said = LabPage.open(visit, "gate/tool-calls").call("wrongOptions");
    assertEquals("[\"threw request-invalid\",\"threw request-invalid\"]", said.toString());
  }

  @Test
  void functionIsShownOnceInAConversation(Visit visit) {
    Map<String, ?> first = Map.of("conversation", "first");
    Map<String, ?> session = Map.of("session", true);
    Map<String, ?> none = Map.of();
    JsonElement shown =
        LabPage.open(visit, "gate/tool-calls")
            .call(
                "shownIn",
                Map.of(
                    "options",
                    List.of(
                        first,
                        first,
                        Map.of("conversation", "second"),
                        session,
                        session,
                        none,
                        none)));
    String before = "Shown before: crm.find.";
    assertEquals(
        List.of("in full", before, "in full", "in full", before, "in full", "in full"),
        shown.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
  }

  @Test
  void descriptionTellsWhatThereIsUntilThatChanges(Visit visit) {
    JsonObject told = LabPage.open(visit, "gate/tool-calls").call("descriptions").getAsJsonObject();

    assertTrue(told.get("isSame").getAsBoolean());
    assertTrue(told.get("isFrozen").getAsBoolean());
    String clients = "crm: Clients.\n  find(**arguments) -> Any";
    assertEquals(clients, told.get("before").getAsString());
    assertEquals(clients + "\nmail\n  send(**arguments) -> Any", told.get("after").getAsString());
  }

  private static List<String> texts(Visit visit, int tool, List<Object> inputs) {
    return LabPage.open(visit, "gate/tool-calls")
        .call("wrongInputs", Map.of("tool", tool, "inputs", inputs))
        .getAsJsonArray()
        .asList()
        .stream()
        .map(JsonElement::getAsString)
        .toList();
  }
}
