package dev.glovebox.e2e.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.PlatformPage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The desk as another window of a platform: the tasks' scripts find the same, call for call by
 * interop.
 */
@InBrowser
class DeskOnPlatformTest {
  /** Without those that change something: they would ask a person of this window. */
  private static final List<String> TASKS = List.of("adviser", "breaches", "exposure", "ratings");

  private static final Map<String, ?> ALLOWING_READS =
      Map.of(
          "policy",
          Map.of("allow", new String[] {"clients.*", "advisers.*", "portfolios.*", "market.*"}));

  @Test
  void scriptsOfThePageRunUnchangedOverInterop(Visit visit) throws IOException {
    PlatformPage platform = PlatformPage.open(visit);
    AppWindow consumer = platform.start("consumer").makeCodeMode(ALLOWING_READS, Map.of());
    consumer.awaitCatalogue("team.get_own_budget", true, () -> platform.start("advisory-desk"));
    for (String task : TASKS) {
      String code = Files.readString(Checkout.file("web-client/demo/src/tasks/" + task + ".py"));
      String expected = new ObjectMapper().writeValueAsString(new Expected().of(task));
      assertEquals(JsonParser.parseString(expected), consumer.execute(code).value(), task);
    }
  }
}
