package dev.glovebox.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MainTest {
  @TempDir Path directory;

  @Test
  void runningServerPrintsItsAddressAndHowToStopIt() throws IOException {
    try (SiteFixture site = new SiteFixture(directory)) {
      Process server =
          start("--port", "0", "--package", site.packageDirectory, "--demo", site.demoDirectory);
      try (BufferedReader output = server.inputReader()) {
        String address = output.readLine();
        assertTrue(address.startsWith("Glovebox is at http://127.0.0.1:"), address);
        assertEquals("Stop it with Ctrl+C.", output.readLine());
      } finally {
        server.destroy();
      }
    }
  }

  @Test
  void mistakeIsOneLineOnStandardErrorAndANonZeroExit() throws Exception {
    Path missing = directory.resolve("npm");
    Process server = start("--package", missing, "--demo", directory);
    String complaint = new String(server.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("There is no build at " + missing + ": run ./glovebox build first.\n", complaint);
    assertTrue(server.waitFor(10, TimeUnit.SECONDS));
    assertEquals(1, server.exitValue());
  }

  private static Process start(Object... arguments) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(
            List.of(
                java.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    for (Object argument : arguments) {
      command.add(argument.toString());
    }
    return new ProcessBuilder(command).start();
  }
}
