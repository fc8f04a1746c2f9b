package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The whole way once: ask what there is, run a script, call the page's function, get the value. */
@InBrowser
@Tag("thin-path")
@Tag("webkit")
class ThinPathTest {

  @Test
  void inspectFindsTheFunctionAndGivesItsStub(Visit visit) {
    String found = bank(visit).inspect(Map.of("query", "client adviser"));

    assertTrue(found.contains("async def find_clients(name: str) -> list[crm.Client]:"), found);
    assertTrue(found.contains("adviser: crm.Adviser"), found);
  }

  @Test
  void scriptReturnsOnlyTheAdviserOfTheClientThatItFound(Visit visit) {
    Outcome outcome = bank(visit).execute(python("cases/adviser-of-one-client.py"));

    assertEquals("completed", outcome.status());
    assertEquals(
        JsonParser.parseString("{\"name\": \"Jonas Keller\", \"desk\": \"Zurich 4\"}"),
        outcome.value());
  }

  @Test
  void outcomeListsTheCallWithoutWhatItCarried(Visit visit) {
    Outcome outcome = bank(visit).execute(python("cases/adviser-of-one-client.py"));

    assertEquals(1, outcome.calls().size());
    JsonObject call = outcome.calls().get(0).getAsJsonObject();
    assertEquals("crm.find_clients", call.get("tool").getAsString());
    assertEquals("ok", call.get("status").getAsString());
    assertTrue(!outcome.calls().toString().contains("Amelia"), outcome::toString);
  }

  @Test
  @Tag("not-webkit")
  void codeModeThatIsDisposedOfWhileItsFilesComeComplainsOfNothing(Visit visit) {
    Page page = visit.page();
    List<Route> held = new ArrayList<>();
    page.route("**/python-*.wasm", held::add);
    LabPage lab = LabPage.open(visit, "code-mode");
    lab.call("open", Map.of("sources", List.of(), "typeCheck", "off"));
    page.waitForCondition(() -> held.size() == 1 && page.frames().size() == 2);
    page.frames().get(1).waitForLoadState();

    lab.call("dispose");
    held.forEach(Route::resume);

    page.waitForLoadState(LoadState.NETWORKIDLE);
    assertEquals(1, page.frames().size());
  }

  @Test
  void callsInGatherOverlapInTime(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/meeting");
    lab.call("openMeeting");

    Outcome outcome = lab.execute(python("meeting.py"));

    assertEquals(
        JsonParser.parseString(
            "{\"buyer\": \"buyer met seller\", \"seller\": \"seller met buyer\"}"),
        outcome.value());
  }

  @Test
  void runAfterAFailedRunKnowsNothingOfIt(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bank");
    lab.call("openUncheckedBank");
    lab.execute("desk = 4\nraise ValueError('stop')");

    Outcome outcome = lab.execute("desk");

    assertEquals("script-error", outcome.errorCode());
    assertEquals("NameError: name 'desk' is not defined", outcome.errorMessage());
  }

  private static LabPage bank(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/bank");
    lab.call("openBank");
    return lab;
  }

  private static String python(String file) {
    try {
      return Files.readString(Checkout.file("e2e-tests/src/test/python/" + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
