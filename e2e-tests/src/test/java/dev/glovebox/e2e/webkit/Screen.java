package dev.glovebox.e2e.webkit;

import com.microsoft.playwright.PlaywrightException;
import dev.glovebox.e2e.harness.machine.Said;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A screen that nobody sees, of one driver. */
final class Screen implements AutoCloseable {
  private static final Duration TO_SAY = Duration.ofSeconds(20);
  private static final long TO_END_S = 5;

  private final Process server;
  private final String name;

  private Screen(Process server, String name) {
    this.server = server;
    this.name = name;
  }

  /**
   * @param xvfb a server of screens, which takes a number that is free and says it
   */
  static Screen open(Path xvfb) {
    // When its last client has gone a server begins anew, and turns away whoever comes meanwhile:
    // the next browser would end at its start.
    ProcessBuilder program =
        new ProcessBuilder(
                xvfb.toString(),
                "-displayfd",
                "1",
                "-noreset",
                "-screen",
                "0",
                "1280x900x24",
                "-nolisten",
                "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process server = program.start();
      return new Screen(server, ":" + numberOf(server));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String numberOf(Process server) {
    try {
      return Said.by("the screen for WebKit", server.inputReader()).lineWith("", TO_SAY).strip();
    } catch (IllegalStateException e) {
      end(server);
      throw new PlaywrightException(e.getMessage(), e);
    }
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    end(server);
  }

  /** Waits for it, since its number is free only then. */
  static void end(Process process) {
    process.destroy();
    try {
      if (process.waitFor(TO_END_S, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroyForcibly();
  }
}
