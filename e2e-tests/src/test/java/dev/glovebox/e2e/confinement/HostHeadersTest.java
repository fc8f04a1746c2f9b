package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.server.SecurityHeaders;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Scripts are checked and run whatever headers the host sends with its page. */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
@Tag("webkit")
class HostHeadersTest {

  static Stream<Arguments> headers() {
    return Stream.of(
        Arguments.of("none", SecurityHeaders.none()),
        Arguments.of("a strict policy", SecurityHeaders.notIsolated()),
        Arguments.of("a strict policy, and isolation", SecurityHeaders.isolated()),
        Arguments.of(
            "isolation alone",
            new SecurityHeaders(
                Map.of(
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Embedder-Policy", "require-corp"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("headers")
  void scriptIsCheckedAndRuns(String name, SecurityHeaders headers, Visit visit) {
    try (AttackSite site = AttackSite.under(headers);
        ForeignServer foreign = ForeignServer.start()) {
      App app = new App(visit.page(), site, foreign);
      app.openWith(Map.of("typeCheck", "error"));
      app.call("check", Map.of("code", "1"));

      Outcome ran = app.execute("(await bank.find_clients())[0]['name']", new JsonObject());
      Outcome refused = app.execute("await bank.find_cleints()", new JsonObject());

      assertEquals("\"Amelia Reid\"", ran.value().toString());
      assertTrue(!ran.json().has("unchecked"), ran::toString);
      assertEquals("type-check-failed", refused.errorCode());
    }
  }
}
