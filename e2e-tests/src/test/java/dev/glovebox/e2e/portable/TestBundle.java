package dev.glovebox.e2e.portable;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.BuildResult;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Compiles the table, the tests and what they test into one JavaScript module. */
final class TestBundle {
  private static final String ENTRY = "dev.glovebox.portable.CompiledTests";

  private final Path folder = Checkout.file("e2e-tests/target/portable");

  /** The settings of the shipped modules, read where they are set. */
  private static InProcessBuildStrategy shippedSettings() throws IOException {
    String pom = Files.readString(Checkout.file("pom.xml"));
    InProcessBuildStrategy compiler = new InProcessBuildStrategy();
    compiler.setTargetType(TeaVMTargetType.valueOf(setting(pom, "targetType")));
    compiler.setJsModuleType(JSModuleType.valueOf(setting(pom, "jsModuleType")));
    compiler.setOptimizationLevel(
        TeaVMOptimizationLevel.valueOf(setting(pom, "optimizationLevel")));
    compiler.setObfuscated(Boolean.parseBoolean(setting(pom, "teavm.minifying")));
    return compiler;
  }

  private static String setting(String pom, String name) {
    String start = "<" + name + ">";
    int at = pom.indexOf(start);
    if (at < 0) {
      throw new AssertionError("pom.xml has no setting " + name + " for TeaVM.");
    }
    return pom.substring(at + start.length(), pom.indexOf('<', at + start.length()));
  }

  /**
   * The compiled file; fails with every reason why a test cannot be compiled. What it was made of
   * stands beside it, so that a run in another browser takes it as it is.
   */
  Path make(Map<String, String> table) throws IOException, BuildException {
    Path classes = folder.resolve("classes");
    clear(classes);
    clear(folder.resolve("java"));
    Files.createDirectories(classes);
    compileJava(write(table), classes);
    Path bundle = folder.resolve("tests.js");
    Path madeOf = folder.resolve("made-of.txt");
    String now = MadeOf.classPath(classPath(classes));
    if (Files.exists(madeOf) && Files.readString(madeOf).equals(now)) {
      return bundle;
    }
    Files.deleteIfExists(madeOf);
    compile(classes, bundle);
    Files.writeString(madeOf, now);
    return bundle;
  }

  private void compile(Path classes, Path bundle) throws IOException, BuildException {
    InProcessBuildStrategy compiler = shippedSettings();
    compiler.setMainClass(ENTRY);
    compiler.setEntryPointName("main");
    compiler.setTargetDirectory(folder.toString());
    compiler.setTargetFileName(bundle.getFileName().toString());
    compiler.setClassPathEntries(classPath(classes));
    assertCompiled(compiler.build());
  }

  private List<Path> write(Map<String, String> table) throws IOException {
    List<Path> files = new ArrayList<>(StandIns.sources());
    for (Map.Entry<String, String> source : table.entrySet()) {
      Path file = folder.resolve("java/" + source.getKey().replace('.', '/') + ".java");
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    return files;
  }

  private static void compileJava(List<Path> files, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    List<String> options =
        List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", path(classes));
    try (StandardJavaFileManager sources = compiler.getStandardFileManager(null, null, null)) {
      if (!compiler
          .getTask(said, sources, null, options, null, sources.getJavaFileObjectsFromPaths(files))
          .call()) {
        throw new AssertionError(
            "The table of the tests does not compile:\n" + said + NotPortable.REMEDY);
      }
    }
  }

  private static String path(Path classes) {
    return String.join(File.pathSeparator, classPath(classes));
  }

  /** The stand-ins first: where a test has a class of the same name, theirs is taken. */
  private static List<String> classPath(Path classes) {
    List<String> entries = new ArrayList<>();
    entries.add(classes.toString());
    ModuleClasses.folders().forEach(folder -> entries.add(folder.toString()));
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.contains("teavm"))
        .forEach(entries::add);
    return entries;
  }

  private static void assertCompiled(BuildResult result) {
    TestPath path = new TestPath(result.getCallGraph(), name -> name.endsWith("Test"));
    List<String> problems =
        result.getProblems().getSevereProblems().stream()
            .map(problem -> describe(problem, path))
            .distinct()
            .toList();
    if (!problems.isEmpty()) {
      throw new AssertionError(
          "TeaVM cannot compile some tests:\n"
              + String.join("\n", problems)
              + "\n"
              + NotPortable.REMEDY);
    }
  }

  private static String describe(Problem problem, TestPath path) {
    DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
    problem.render(text);
    StringBuilder line = new StringBuilder(text.getText());
    CallLocation location = problem.getLocation();
    if (location != null) {
      line.append("\n    at ");
      TeaVMProblemRenderer.renderCallLocation(
          location.getMethod(), location.getSourceLocation(), line);
      path.to(location.getMethod()).forEach(test -> line.append("\n    for ").append(test));
    }
    return line.toString();
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
