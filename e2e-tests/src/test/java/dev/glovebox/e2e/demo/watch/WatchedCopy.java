package dev.glovebox.e2e.demo.watch;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.Said;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * A copy of the checkout, as it was built, with {@code ./glovebox watch} running in it. It lives
 * until it is closed; a test may edit its files, because nobody else reads them.
 */
final class WatchedCopy implements AutoCloseable {
  private static final List<String> COPIED =
      List.of(
          "build",
          "docs/licences",
          "tool-bridge",
          "sandbox-worker",
          "web-client",
          "LICENSE",
          "NOTICE",
          "README.md");

  private static final Set<String> LEFT_OUT =
      Set.of("test-classes", "surefire-reports", "compressed", "checker-test", "corpus");

  /** How long it may take to make what was edited, on a machine that has much else to do. */
  private static final Duration TO_MAKE = Duration.ofMinutes(3);

  private final Path root;
  private final Process process;
  private final Said output;
  private String origin;

  private WatchedCopy(Path root, Process process) {
    this.root = root;
    this.process = process;
    this.output = Said.by("the watch", process.inputReader(StandardCharsets.UTF_8));
  }

  private void awaitServer() {
    String served = lineWith("Glovebox is at ");
    origin = served.substring(served.indexOf("http"));
    lineWith("Warming up: ");
  }

  static WatchedCopy in(Path folder) throws IOException {
    for (String each : COPIED) {
      copy(Checkout.file(each), folder.resolve(each));
    }
    Path server = Checkout.file("dev-server/target");
    String classPath =
        server.resolve("dev-server.jar") + File.pathSeparator + server.resolve("lib/*");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin/java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath,
            "dev.glovebox.watch.Watch",
            "--port",
            "0");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    WatchedCopy watched = new WatchedCopy(folder, process);
    try {
      watched.awaitServer();
      return watched;
    } catch (RuntimeException e) {
      watched.close();
      throw e;
    }
  }

  /** Where the demo page is served. */
  String page() {
    return origin;
  }

  /** Writes one text of a file in place of another, and waits until that is made. */
  void edit(String file, String old, String text) throws IOException {
    Path edited = root.resolve(file);
    String before = Files.readString(edited);
    assertTrue(before.contains(old), () -> file + " does not hold " + old);
    Files.writeString(edited, before.replace(old, text));
    String said = lineWith(file + ": ");
    assertTrue(said.contains(file + ": made "), said);
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private String lineWith(String text) {
    return output.lineWith(text, TO_MAKE);
  }

  /** What npm fetched is linked: nobody edits it, and it is large. */
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.walkFileTree(
        from,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
              throws IOException {
            String name = folder.getFileName().toString();
            Path copied = to.resolve(from.relativize(folder).toString());
            if (name.equals("node_modules")) {
              Files.createSymbolicLink(copied, folder);
              return FileVisitResult.SKIP_SUBTREE;
            }
            if (LEFT_OUT.contains(name)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            Files.createDirectories(copied);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
