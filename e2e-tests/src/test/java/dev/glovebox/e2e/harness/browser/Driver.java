package dev.glovebox.e2e.harness.browser;

import com.microsoft.playwright.Playwright;
import dev.glovebox.e2e.harness.machine.Executable;
import dev.glovebox.e2e.harness.time.Deadline;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Playwright's driver of browsers, which is a process of its own, and what it starts are its
 * children. What of it does not end by itself is ended by the system.
 */
record Driver(Playwright playwright, ProcessHandle process) implements AutoCloseable {
  private static final Duration TO_CLOSE = Duration.ofSeconds(10);

  static Driver start() {
    if (System.getProperty("playwright.nodejs.path") == null) {
      System.setProperty("playwright.nodejs.path", Executable.node().toString());
    }
    Set<Long> before =
        ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());
    try {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Driver(playwright, childBeside(before).orElseThrow());
    } catch (RuntimeException e) {
      childBeside(before).ifPresent(MortalBrowser::end);
      throw e;
    }
  }

  private static Optional<ProcessHandle> childBeside(Set<Long> before) {
    return ProcessHandle.current()
        .children()
        .filter(child -> !before.contains(child.pid()))
        .findFirst();
  }

  /** The processes of the browsers that it has started. */
  Stream<ProcessHandle> browsers() {
    return process.descendants();
  }

  @Override
  public void close() {
    if (!Deadline.isMet(TO_CLOSE, "stop Playwright", playwright::close)) {
      MortalBrowser.end(process);
    }
  }
}
