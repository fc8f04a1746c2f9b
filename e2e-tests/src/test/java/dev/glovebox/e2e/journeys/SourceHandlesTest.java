package dev.glovebox.e2e.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.LabPage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code functions(...)} returns, and what {@code on(...)} returns. */
@InBrowser
@Tag("all-engines")
class SourceHandlesTest {
  private static final String COPY = "/other-copy/";
  private static final String OTHER_VERSION = "0.1.7";

  @Test
  void oneHandleServesTwoCodeModes(Visit visit) {
    assertEquals(
        "[1,1,1]", LabPage.open(visit, "journeys/source-handles").call("serveTwo").toString());
  }

  @Test
  void handleIsFrozenAndSaysItsKind(Visit visit) {
    LabPage lab = LabPage.open(visit, "journeys/source-handles");

    assertTrue(lab.call("frozen").getAsBoolean());
    assertEquals("functions", lab.call("kind").getAsString());
  }

  @Tag("not-webkit")
  @ParameterizedTest
  @ValueSource(strings = {"handleOfAnotherCopy", "addHandleOfAnotherCopy"})
  void handleOfAnotherCopyIsRefusedWithTheReason(String act, Visit visit) {
    visit.page().route("**" + COPY + "**", SourceHandlesTest::serveCopy);

    JsonObject thrown = LabPage.open(visit, "journeys/source-handles").callThatThrows(act);

    String place = act.startsWith("add") ? "what addSource was given" : "option sources[0]";
    assertEquals(
        place
            + " was made by another copy of the module glovebox, "
            + OTHER_VERSION
            + " beside this one's "
            + version()
            + ": import createCodeMode and what makes the source from the same copy",
        thrown.get("message").getAsString());
    assertEquals("option-invalid", thrown.get("code").getAsString());
  }

  @Tag("not-webkit")
  @Test
  void twoVersionsInOnePageRunBesideEachOther(Visit visit) {
    visit.page().route("**" + COPY + "**", SourceHandlesTest::serveCopy);

    JsonObject both =
        LabPage.open(visit, "journeys/source-handles").call("twoVersionsRun").getAsJsonObject();

    assertEquals(
        "[\"" + version() + "\",\"" + OTHER_VERSION + "\"]", both.get("versions").toString());
    assertEquals("[1,1,1]", both.get("values").toString());
    assertEquals(2, both.get("frames").getAsInt());
  }

  @Test
  void onReturnsAFunctionThatTakesTheListenerAway(Visit visit) {
    JsonObject told =
        LabPage.open(visit, "journeys/source-handles").call("unsubscribe").getAsJsonObject();

    assertEquals("function", told.get("kind").getAsString());
    assertTrue(told.get("before").getAsInt() > 0);
    assertEquals(told.get("before").getAsInt(), told.get("after").getAsInt());
  }

  private static void serveCopy(Route route) {
    String address = route.request().url().replace(COPY, "/glovebox/");
    APIResponse file = route.fetch(new Route.FetchOptions().setUrl(address));
    if (!address.endsWith(".js")) {
      route.fulfill(new Route.FulfillOptions().setResponse(file));
      return;
    }
    String older = file.text().replace('"' + version() + '"', '"' + OTHER_VERSION + '"');
    route.fulfill(new Route.FulfillOptions().setResponse(file).setBody(older));
  }

  /** As the package itself says. */
  private static String version() {
    try {
      String described = Files.readString(Checkout.file("web-client/src/main/npm/package.json"));
      return JsonParser.parseString(described).getAsJsonObject().get("version").getAsString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
