package dev.glovebox.e2e.webkit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * WebKitGTK's driver, on a screen that nobody sees. Each context is a browser of its own, which
 * forgets everything when it is closed; there is one at a time.
 */
public final class WebKit {
  private static final Duration TO_BEGIN = Duration.ofSeconds(30);

  private final DriverProgram program;
  private final Duration toBegin;

  private WebKit(DriverProgram program, Duration toBegin) {
    this.program = program;
    this.toBegin = toBegin;
    Runtime.getRuntime().addShutdownHook(new Thread(this::close));
  }

  /**
   * @param executable WebKit's own WebDriver
   * @param xvfb the server of the screen
   */
  public static Browser launch(Path executable, Path xvfb) {
    return launch(executable, xvfb, TO_BEGIN);
  }

  /**
   * @param toBegin how long a browser may take to open
   */
  static Browser launch(Path executable, Path xvfb, Duration toBegin) {
    return Port.as(Browser.class, new WebKit(DriverProgram.start(executable, xvfb), toBegin));
  }

  public BrowserContext newContext() {
    JsonObject wanted =
        JsonParser.parseString(
                "{\"capabilities\": {\"alwaysMatch\": {\"browserName\": \"MiniBrowser\","
                    + " \"timeouts\": {\"script\": "
                    + WebDriver.FOR_SCRIPTS.toMillis()
                    + "}}}}")
            .getAsJsonObject();
    WebDriver driver = program.driver();
    String path = "/session/" + sessionOf(driver.within(toBegin), wanted);
    return Port.as(
        BrowserContext.class,
        new WebKitContext(driver, path, new WorkerThreads(program.process())));
  }

  /** A browser that ends at its start leaves the driver without an answer for ever. */
  private String sessionOf(WebDriver driver, JsonObject wanted) {
    try {
      return driver.post("/session", wanted).getAsJsonObject().get("sessionId").getAsString();
    } catch (PlaywrightException e) {
      throw new PlaywrightException(e.getMessage() + " It said: " + program.said(), e);
    }
  }

  public void close() {
    program.close();
  }
}
