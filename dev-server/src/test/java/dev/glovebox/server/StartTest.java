package dev.glovebox.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StartTest {
  @TempDir Path directory;

  @Test
  void originIsTheLoopbackAddressAndThePort() throws IOException {
    try (SiteFixture site = new SiteFixture(directory);
        DevServer server = DevServer.start(site.options())) {
      URI origin = URI.create(server.origin());
      assertEquals("127.0.0.1", origin.getHost());
      assertTrue(origin.getPort() > 0);
      assertEquals("", origin.getPath());
    }
  }

  @Test
  void portInUseIsSaidSo() throws IOException {
    try (SiteFixture site = new SiteFixture(directory);
        DevServer first = DevServer.start(site.options())) {
      int port = URI.create(first.origin()).getPort();
      assertEquals(
          "Port " + port + " is in use: stop what uses it, or choose another with --port.",
          failure(() -> DevServer.start(site.options().withPort(port))));
    }
  }

  @Test
  void missingBuildIsSaidSo() throws IOException {
    try (SiteFixture site = new SiteFixture(directory)) {
      Path missing = directory.resolve("target/npm");
      assertEquals(
          "There is no build at " + missing + ": run ./glovebox build first.",
          failure(() -> DevServer.start(ServerOptions.of(missing, site.demoDirectory))));
    }
  }

  @Test
  void optionsAreReadInAnyOrder() {
    assertEquals(
        new CommandLine(8000, Path.of("p"), Path.of("d")),
        CommandLine.parse("--demo", "d", "--port", "8000", "--package", "p"));
  }

  @Test
  void unknownOptionIsNamed() {
    assertEquals(
        "Unknown option --prot: there are --port, --package and --demo.",
        failure(() -> CommandLine.parse("--prot", "1")));
  }

  @Test
  void optionWithoutItsValueIsNamed() {
    assertEquals(
        "The option --demo needs a value.",
        failure(() -> CommandLine.parse("--port", "1", "--demo")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "-1", "65536", ""})
  void valueThatIsNoPortIsNamed(String value) {
    assertEquals(
        "The value of --port is a number from 0 to 65535, not " + value + ".",
        failure(() -> CommandLine.parse("--port", value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fixtures/", "/fixtures", ""})
  void prefixOfAMountBeginsAndEndsWithASlash(String prefix) {
    ServerOptions options = ServerOptions.of(directory, directory);
    assertEquals(
        "A mount's prefix begins and ends with a slash: " + prefix,
        assertThrows(IllegalArgumentException.class, () -> options.withMount(prefix, directory))
            .getMessage());
  }

  private static String failure(Runnable start) {
    return assertThrows(StartException.class, start::run).getMessage();
  }
}
