package dev.glovebox.e2e.webkit;

import dev.glovebox.e2e.harness.machine.NamedThreads;

/**
 * The workers of WebKit's pages, as the operating system sees them: WebDriver has no word for a
 * worker, but each is a thread of this name.
 *
 * @param driver the process that started the browser
 */
record WorkerThreads(Process driver) {
  private static final String NAME = "WebCore: Worker";

  int count() {
    return driver
        .descendants()
        .mapToInt(process -> NamedThreads.of(process.pid(), NAME).size())
        .sum();
  }
}
