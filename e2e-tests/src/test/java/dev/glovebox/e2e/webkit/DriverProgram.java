package dev.glovebox.e2e.webkit;

import com.microsoft.playwright.PlaywrightException;
import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** WebKitGTK's driver as a program, on a screen of its own. It has a browser at a time. */
final class DriverProgram implements AutoCloseable {
  private static final Path SAYS = Checkout.ofThisProcess("e2e-tests/target/webkit-says");
  private static final int MOST_SAID = 2_000;
  private static final Duration TO_ANSWER = Duration.ofSeconds(5);
  private static final Duration TO_START = Duration.ofSeconds(20);

  private final Screen screen;
  private final Process process;
  private final WebDriver driver;

  private DriverProgram(Screen screen, Process process, WebDriver driver) {
    this.screen = screen;
    this.process = process;
    this.driver = driver;
  }

  /**
   * @param executable WebKit's own WebDriver
   * @param xvfb the server of the screen
   */
  static DriverProgram start(Path executable, Path xvfb) {
    Screen screen = Screen.open(xvfb);
    try {
      Files.createDirectories(SAYS.getParent());
      int port = freePort();
      Process process = command(executable, port, screen).start();
      DriverProgram program = new DriverProgram(screen, process, WebDriver.at(port));
      program.awaitDriver();
      return program;
    } catch (IOException e) {
      screen.close();
      throw new UncheckedIOException(e);
    }
  }

  private static ProcessBuilder command(Path executable, int port, Screen screen) {
    ProcessBuilder program =
        new ProcessBuilder(executable.toString(), "--port=" + port)
            .redirectErrorStream(true)
            .redirectOutput(SAYS.toFile());
    program.environment().put("DISPLAY", screen.name());
    if ("root".equals(System.getProperty("user.name"))) {
      // Its own sandbox does not start as root, as in a container.
      program.environment().put("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    }
    return program;
  }

  /** The last that it said, and its browser: the driver itself tells nobody that one has ended. */
  String said() {
    try {
      String all = Files.readString(SAYS, StandardCharsets.ISO_8859_1);
      return all.substring(Math.max(0, all.length() - MOST_SAID));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WebDriver driver() {
    return driver;
  }

  Process process() {
    return process;
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    Screen.end(process);
    screen.close();
  }

  /** What answers is another program if this one has ended: its port was taken by then. */
  private void awaitDriver() {
    Instant latest = Instant.now().plus(TO_START);
    while (true) {
      try {
        driver.within(TO_ANSWER).get("/status");
        if (process.isAlive()) {
          return;
        }
        throw new PlaywrightException("WebKit's driver has ended at its start.");
      } catch (PlaywrightException e) {
        if (Instant.now().isAfter(latest)
            || !process.isAlive()
            || Thread.currentThread().isInterrupted()) {
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
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
