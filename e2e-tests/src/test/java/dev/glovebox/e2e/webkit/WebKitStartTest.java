package dev.glovebox.e2e.webkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.PlaywrightException;
import dev.glovebox.e2e.harness.machine.Executable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not start in WebKit fails in time, and leaves no program behind. */
class WebKitStartTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);

  @TempDir private Path folder;

  @BeforeEach
  void needsWebKit() {
    assumeTrue(Executable.isThere("webkit", List.of("WebKitWebDriver")));
  }

  private static Path driver() {
    return Executable.of("webkit", List.of("WebKitWebDriver"));
  }

  private Path program(String script) throws IOException {
    Path file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private static String failure(Runnable start) {
    return assertThrows(PlaywrightException.class, start::run).getMessage();
  }

  @Test
  void browserThatEndsAtItsStartIsToldWithWhatItSaid() throws IOException {
    Path screenOfNobody = program("echo 7777\nexec sleep 73.5");
    Browser browser = WebKit.launch(driver(), screenOfNobody, LIMIT);
    try {
      String told = failure(browser::newContext);
      assertTrue(told.startsWith("WebKit's driver did not answer POST /session in 3 s."), told);
      assertTrue(told.contains("cannot open display: :7777"), told);
    } finally {
      browser.close();
    }
    assertNothingIsLeft();
  }

  @Test
  void screenThatDoesNotStartIsTold() throws IOException {
    Path screen = program("exit 3");
    assertEquals(
        "the screen for WebKit ended without saying a line, but: ",
        failure(() -> WebKit.launch(driver(), screen)));
  }

  @Test
  void driverThatEndsAtItsStartIsToldAndItsScreenIsClosed() throws IOException {
    Path driver = program("exit 3");
    String told = failure(() -> WebKit.launch(driver, Executable.ofScreen()));
    assertTrue(told.startsWith("WebKit's driver does not answer GET /status"), told);
    assertNothingIsLeft();
  }

  private static void assertNothingIsLeft() {
    assertEquals(
        List.of(),
        ProcessHandle.current()
            .descendants()
            .map(process -> process.info().commandLine().orElse(""))
            .filter(line -> line.contains("Xvfb") || line.contains("73.5"))
            .toList());
  }
}
