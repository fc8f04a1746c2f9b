package dev.glovebox.e2e.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import dev.glovebox.e2e.harness.machine.Ran;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The application of docs/how-to/java.md, as it stands there, with MCP's own library for Java. */
@EnabledOnOs(OS.LINUX)
class JavaApplicationTest {
  private static final Path NODE = Checkout.file("e2e-tests/node_modules/node22/bin");

  @Test
  void applicationRunsAScriptAndIsAsked() throws IOException, InterruptedException {
    Path folder = Path.of(NodeProgram.output("command-folder.mjs", "how-to/java.md").strip());
    try {
      assertEquals(
          List.of(
              "inspect_api",
              "execute_python",
              "resume_run",
              "Allow desk.place?",
              "\"Jonas Weber\"",
              "",
              "printed:",
              "placed for Amelia Reid",
              ""),
          linesOf(folder));
    } finally {
      delete(folder);
    }
  }

  private static List<String> linesOf(Path folder) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder application =
        new ProcessBuilder(
            java.toString(),
            "--class-path",
            System.getProperty("java.class.path"),
            folder.resolve("Desk.java").toString(),
            folder.toString());
    application.environment().merge("PATH", NODE + File.pathSeparator, (old, node) -> node + old);
    application.redirectError(ProcessBuilder.Redirect.DISCARD);
    return Ran.of(application).well().lines().toList();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
