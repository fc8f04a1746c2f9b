package dev.glovebox.e2e.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import com.sun.net.httpserver.SimpleFileServer.OutputLevel;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.pages.DemoPage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo page as {@code ./glovebox demo --export} writes it. */
@InBrowser
@Tag("all-engines")
@Tag("not-webkit")
class DemoExportTest {
  private static final String EXPORT = "../../../../web-client/demo/build/export-demo.mjs";

  @Test
  void exportedPageWorksBelowASubPathOfAServerThatKnowsNothingOfIt(
      Visit visit, @TempDir Path folder) {
    NodeProgram.output(EXPORT, folder.resolve("tools/glovebox").toString());
    HttpServer server =
        SimpleFileServer.createFileServer(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), folder, OutputLevel.NONE);
    server.start();
    try {
      String origin = "http://127.0.0.1:" + server.getAddress().getPort();
      DemoPage demo = DemoPage.openAt(visit, origin + "/tools/glovebox/");

      demo.start();

      assertTrue(demo.result().contains("Nora Hartwig"), demo.result());
      demo.part("tab-model").click();
      assertThat(demo.part("catalogue-said")).hasText("All 99 functions");
      demo.part("tab-recording").click();
      demo.part("play").click();
      assertThat(demo.part("chat-model")).containsText("Nora Hartwig");
      demo.part("tab-meter").click();
      assertThat(demo.part("meter-summary")).containsText("Code Mode");
    } finally {
      server.stop(0);
    }
  }
}
