package dev.glovebox.e2e.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.AppWindow;
import dev.glovebox.e2e.pages.PlatformPage;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the platform does without Glovebox: windows find and invoke the methods of each other. */
@InBrowser
class PlatformTest {
  private static final String AMELIA =
      """
      {"clients": [{
        "id": "C-1001", "name": "Amelia Reid", "segment": "Private",
        "adviser": {"name": "Jonas Keller", "desk": "Zurich 4"}
      }]}\
      """;

  @Test
  void windowOfVersion3InvokesTheMethodOfAnotherWindow(Visit visit) {
    assertFindsAmelia(visit, "consumer");
  }

  @Test
  void windowOfVersion4InvokesTheMethodOfAnotherWindow(Visit visit) {
    assertFindsAmelia(visit, "consumer-4");
  }

  @Test
  void signatureAndDescriptionOfAMethodReachOtherWindows(Visit visit) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    AppWindow consumer = platform.start("consumer");

    JsonObject method = consumer.methods("CRM.FindClients").get(0).getAsJsonObject();

    assertEquals("String name, Int? limit", method.get("accepts").getAsString());
    assertEquals(
        "Clients whose name contains the text, each with the adviser who looks after them.",
        method.get("description").getAsString());
  }

  private static void assertFindsAmelia(Visit visit, String application) {
    PlatformPage platform = PlatformPage.open(visit);
    platform.start("provider");
    AppWindow consumer = platform.start(application);

    JsonObject answer = consumer.invoke("CRM.FindClients", Map.of("name", "Amelia Reid"));

    assertEquals(JsonParser.parseString(AMELIA), answer.get("returned"));
    assertEquals("provider", answer.get("by").getAsString());
  }
}
