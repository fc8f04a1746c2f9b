package dev.glovebox.watch;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the Java of one module, against the classes of the modules that it stands on. */
final class JavaSources implements Step.Action {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  /** The second is the demo's, which only the web client has. */
  private static final List<String> ROOTS = List.of("src/main/java", "demo/src/main/java");

  private final Path module;
  private final List<Path> standsOn;

  JavaSources(Path module, Path... standsOn) {
    this.module = module;
    this.standsOn = List.of(standsOn);
  }

  @Override
  public void run() throws StepException {
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files =
        COMPILER.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          COMPILER
              .getTask(
                  complaints,
                  files,
                  null,
                  options(),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()))
              .call();
      if (!compiled) {
        throw new StepException(complaints.toString());
      }
    } catch (IOException e) {
      throw new StepException("The sources of " + module + " cannot be read: " + e, e);
    }
  }

  private List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String root : ROOTS) {
      if (Files.isDirectory(module.resolve(root))) {
        try (Stream<Path> files = Files.walk(module.resolve(root))) {
          files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private List<String> options() {
    List<String> classPath = new ArrayList<>(List.of(Libraries.CLASS_PATH));
    standsOn.forEach(other -> classPath.add(other.resolve("target/classes").toString()));
    return List.of(
        "-d",
        module.resolve("target/classes").toString(),
        "-cp",
        String.join(File.pathSeparator, classPath),
        "--release",
        "21",
        "-g",
        "-parameters",
        "-proc:none",
        "-Xmaxerrs",
        "5");
  }
}
