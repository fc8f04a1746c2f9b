package dev.glovebox.e2e.webkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * WebKitGTK's driver, on a screen that nobody sees. Each context is a browser of its own, which
 * forgets everything when it is closed; there is one at a time.
 */
public final class WebKit {
  private static final Duration TO_START = Duration.ofSeconds(30);
  private static final int SCRIPT_MS = 110_000;

  private final Process screen;
  private final Process program;
  private final WebDriver driver;

  private WebKit(Process screen, Process program, WebDriver driver) {
    this.screen = screen;
    this.program = program;
    this.driver = driver;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * @param executable WebKit's own WebDriver
   * @param xvfb the server of the screen
   */
  public static Browser launch(Path executable, Path xvfb) {
    try {
      Process screen =
          new ProcessBuilder(
                  xvfb.toString(),
                  "-displayfd",
                  "1",
                  "-screen",
                  "0",
                  "1280x900x24",
                  "-nolisten",
                  "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String display = firstLine(screen);
      int port = freePort();
      ProcessBuilder program =
          new ProcessBuilder(executable.toString(), "--port=" + port)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      program.environment().put("DISPLAY", ":" + display);
      if ("root".equals(System.getProperty("user.name"))) {
        // Its own sandbox does not start as root, as in a container.
        program.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
      }
      WebKit webKit = new WebKit(screen, program.start(), new WebDriver(port));
      webKit.awaitDriver();
      return Port.as(Browser.class, webKit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public BrowserContext newContext() {
    JsonObject wanted =
        JsonParser.parseString(
                "{\"capabilities\": {\"alwaysMatch\": {\"browserName\": \"MiniBrowser\","
                    + " \"timeouts\": {\"script\": "
                    + SCRIPT_MS
                    + "}}}}")
            .getAsJsonObject();
    JsonObject session = driver.post("/session", wanted).getAsJsonObject();
    String path = "/session/" + session.get("sessionId").getAsString();
    return Port.as(
        BrowserContext.class, new WebKitContext(driver, path, new WorkerThreads(program)));
  }

  public void close() {
    program.descendants().forEach(ProcessHandle::destroy);
    program.destroy();
    screen.destroy();
  }

  private void awaitDriver() {
    Instant latest = Instant.now().plus(TO_START);
    while (true) {
      try {
        driver.get("/status");
        return;
      } catch (PlaywrightException e) {
        if (Instant.now().isAfter(latest)) {
          close();
          throw e;
        }
        sleep();
      }
    }
  }

  private static void sleep() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String firstLine(Process screen) throws IOException {
    BufferedReader told = screen.inputReader();
    String line = told.readLine();
    if (line == null) {
      throw new IllegalStateException("The screen for WebKit did not start.");
    }
    return line.strip();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
