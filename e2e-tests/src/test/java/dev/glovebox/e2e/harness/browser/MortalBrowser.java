package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import dev.glovebox.e2e.harness.machine.Ran;
import dev.glovebox.e2e.harness.machine.SpentTime;
import dev.glovebox.e2e.harness.time.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A browser of one test's own, which dies as the test likes. What its pages have stored is in a
 * folder that outlives it, and that is deleted with this object.
 */
public final class MortalBrowser implements AutoCloseable {
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);
  private static final long TO_DIE_S = 10;
  private static final double TO_CRASH_MS = 5_000;
  private static final double TO_SHOW_MS = 60_000;

  private final Path folder;
  private Driver driver;
  private BrowserContext context;
  private Page page;

  private MortalBrowser(Path folder) {
    this.folder = folder;
  }

  public static MortalBrowser start() {
    try {
      MortalBrowser browser = new MortalBrowser(Files.createTempDirectory("mortal-browser"));
      browser.launch();
      return browser;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page that lives. */
  public Page page() {
    return page;
  }

  private void launch() {
    driver = Driver.start();
    context = BrowserKind.chosen().launchWith(folder, driver.playwright());
    context.setDefaultTimeout(TO_SHOW_MS);
    page = context.pages().getFirst();
  }

  /** The processor's time that all its processes have spent, also those that have ended. */
  public long spentMs() {
    return driver
        .browsers()
        .mapToLong(process -> SpentTime.withEndedChildrenMs(Path.of("/proc/" + process.pid())))
        .sum();
  }

  /** The page goes to another address. */
  public void leave() {
    page.navigate("about:blank");
  }

  /** Whether {@link #crashPage} can be done: only Chromium has an address for it. */
  public static boolean canCrashPages() {
    return BrowserKind.chosen() == BrowserKind.CHROMIUM;
  }

  /** Its process ends by a fault of the browser's own. */
  public void crashPage() {
    try {
      page.navigate("chrome://crash", new Page.NavigateOptions().setTimeout(TO_CRASH_MS));
    } catch (PlaywrightException crashed) {
      // Nobody answers any more.
    }
    anotherPage();
  }

  /** The processes of all its pages are ended by the system. */
  public void killRenderers() {
    List<ProcessHandle> renderers = driver.browsers().filter(MortalBrowser::isRenderer).toList();
    if (renderers.isEmpty()) {
      throw new IllegalStateException("there is no process of a page: " + told());
    }
    kill(renderers);
    if (BrowserKind.chosen() == BrowserKind.FIREFOX) {
      // Its driver loses the whole browser with the pages.
      kill();
    } else {
      anotherPage();
    }
  }

  private void anotherPage() {
    Page dead = page;
    page = context.newPage();
    Deadline.isMet(TO_CLOSE, "close a dead page", dead::close);
  }

  /** The whole browser is ended by the system, and started once more. */
  public void kill() {
    end();
    launch();
  }

  private void end() {
    kill(driver.browsers().toList());
    driver.close();
  }

  /** Ends a process and all that it has started. */
  static void end(ProcessHandle process) {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process);
    kill(all);
  }

  private static void kill(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle process : processes) {
      try {
        process.onExit().get(TO_DIE_S, TimeUnit.SECONDS);
      } catch (Exception e) {
        throw new IllegalStateException("the process " + process.pid() + " did not end", e);
      }
    }
  }

  private static boolean isRenderer(ProcessHandle process) {
    String line = commandLine(process);
    return line.contains("--type=renderer")
        || line.contains("-contentproc") && line.endsWith(" tab");
  }

  /** Processes that were forked from another one of the browser tell Java nothing of themselves. */
  private static String commandLine(ProcessHandle process) {
    String pid = String.valueOf(process.pid());
    return Ran.soon(new ProcessBuilder("ps", "-ww", "-o", "args=", "-p", pid)).printed().strip();
  }

  private String told() {
    return driver
        .browsers()
        .map(MortalBrowser::commandLine)
        .map(line -> line.length() > 150 ? "..." + line.substring(line.length() - 150) : line)
        .collect(Collectors.joining("\n"));
  }

  @Override
  public void close() {
    try {
      end();
    } finally {
      delete(folder);
    }
  }

  static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
