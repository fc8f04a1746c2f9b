package dev.glovebox.watch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompilersTest {
  private static final String MODULE =
      """
      package sample;

      public final class SampleModule {
        public static void main(String[] arguments) {}

        @org.teavm.jso.JSExport
        public static int answer() {
          return %s;
        }
      }
      """;

  @TempDir Path directory;
  private Path module;

  @BeforeEach
  void lay() throws IOException {
    module = directory.resolve("module");
    Files.createDirectories(module.resolve("target/classes"));
  }

  @Test
  void moduleBecomesABundle() throws Exception {
    write("42");
    new JavaSources(module).run();
    bundle().run();
    String script = Files.readString(module.resolve("target/teavm/sample.js"));
    assertTrue(script.contains("as answer"), script);
    assertTrue(Files.exists(module.resolve("target/teavm/sample.js.map")));
  }

  @Test
  void mistakeInTheSourceIsSaidWithItsPlace() throws IOException {
    write("missing");
    String said = assertThrows(StepException.class, new JavaSources(module)::run).getMessage();
    assertTrue(said.contains("SampleModule.java:8: error: cannot find symbol"), said);
  }

  @Test
  void whatTheBrowserLacksIsSaidWithItsPlace() throws Exception {
    write("new java.util.concurrent.CompletableFuture<String>().hashCode()");
    new JavaSources(module).run();
    String said = assertThrows(StepException.class, bundle()::run).getMessage();
    assertTrue(
        said.startsWith(
            "Class java.util.concurrent.CompletableFuture was not found\n"
                + "    at sample.SampleModule.answer(SampleModule.java:8)"),
        said);
  }

  @Test
  void scriptThatCannotBeStartedIsNamed() {
    NodeScript script = new NodeScript(directory.resolve("missing"), "build/bundle.mjs", List.of());
    String said = assertThrows(StepException.class, script::run).getMessage();
    assertTrue(said.startsWith("build/bundle.mjs cannot be run: "), said);
  }

  private void write(String expression) throws IOException {
    Path source = module.resolve("src/main/java/sample/SampleModule.java");
    Files.createDirectories(source.getParent());
    Files.writeString(source, MODULE.formatted(expression));
  }

  private TeaVmBundle bundle() {
    return new TeaVmBundle("sample.SampleModule", "teavm/sample.js", module);
  }
}
