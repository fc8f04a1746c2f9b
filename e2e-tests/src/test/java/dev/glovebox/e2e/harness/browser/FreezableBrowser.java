package dev.glovebox.e2e.harness.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.ConnectOverCDPOptions;
import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.machine.Said;
import dev.glovebox.e2e.harness.time.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A Chromium whose pages can be frozen. Those of a browser that Playwright has started are in view
 * for ever, and what is in view is never frozen.
 */
public final class FreezableBrowser implements AutoCloseable {
  private static final String LISTENS = "DevTools listening on ";
  private static final Duration TO_LISTEN = Duration.ofSeconds(60);
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  private final Path folder;
  private final Process process;
  private final Driver driver = Driver.start();
  private final Browser browser;

  private FreezableBrowser(Path folder) throws IOException {
    this.folder = folder;
    List<String> command = new ArrayList<>(BrowserKind.chromiumCommand());
    command.addAll(List.of("--headless", "--remote-debugging-port=0", "--user-data-dir=" + folder));
    this.process =
        new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    this.browser =
        driver
            .playwright()
            .chromium()
            .connectOverCDP(address(), new ConnectOverCDPOptions().setNoDefaults(true));
  }

  public static FreezableBrowser start() {
    try {
      return new FreezableBrowser(Files.createTempDirectory("freezable-browser"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Page newPage() {
    return browser.contexts().getFirst().newPage();
  }

  /** The browser does nothing for the page any more, until it thaws. */
  public void freeze(Page page) {
    move(page, "frozen");
  }

  public void thaw(Page page) {
    move(page, "active");
  }

  private static void move(Page page, String state) {
    JsonObject wanted = new JsonObject();
    wanted.addProperty("state", state);
    page.context().newCDPSession(page).send("Page.setWebLifecycleState", wanted);
  }

  private String address() {
    String said = Said.by("Chromium", process.errorReader()).lineWith(LISTENS, TO_LISTEN);
    return said.substring(said.indexOf(LISTENS) + LISTENS.length());
  }

  @Override
  public void close() {
    Deadline.isMet(TO_CLOSE, "close the browser", browser::close);
    driver.close();
    MortalBrowser.end(process.toHandle());
    MortalBrowser.delete(folder);
  }
}
