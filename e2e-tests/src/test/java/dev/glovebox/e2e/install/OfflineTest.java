package dev.glovebox.e2e.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.NewUserPage;
import dev.glovebox.server.DevServer;
import dev.glovebox.server.SecurityHeaders;
import dev.glovebox.server.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An app below a sub-path, with the service worker of the guide to hosting. */
@InBrowser
@Tag("thin-path")
class OfflineTest {
  private static final String BELOW = "/some/app/";
  private static final String BLOCK = "```js\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void startsAgainWhenTheServerIsGone(boolean isIsolated, Visit visit) throws IOException {
    for (String name : new String[] {"index.html", "app.js"}) {
      Files.copy(ofTheApp(name), folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("worker.js"), ofTheGuide() + Files.readString(ofTheApp("shell.js")));
    String address;
    try (DevServer server = serve(isIsolated)) {
      address = server.origin() + BELOW;
      assertEquals("42", NewUserPage.firstParagraphAt(visit, address));
      // What the page had loaded before it had a worker.
      assertEquals("42", NewUserPage.firstParagraphAt(visit, address));
    }
    assertEquals("42", NewUserPage.firstParagraphAt(visit, address));
  }

  private DevServer serve(boolean isIsolated) {
    SecurityHeaders headers =
        isIsolated ? SecurityHeaders.isolated() : SecurityHeaders.notIsolated();
    return DevServer.start(
        new ServerOptions(ServerOptions.ANY_PORT, headers, List.of())
            .withMount(BELOW, folder)
            .withMount(BELOW + "glovebox/", Checkout.file("web-client/target/npm")));
  }

  private static Path ofTheApp(String name) {
    return Checkout.file("e2e-tests/src/test/web/offline").resolve(name);
  }

  /** The program of the guide, as it is read there. */
  private static String ofTheGuide() throws IOException {
    String guide = Files.readString(Checkout.file("docs/how-to/hosting.md"));
    String section = guide.substring(guide.indexOf("## Service workers"));
    int start = section.indexOf(BLOCK) + BLOCK.length();
    return section.substring(start, section.indexOf("```", start)) + "\n";
  }
}
