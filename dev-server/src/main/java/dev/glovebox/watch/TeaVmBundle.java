package dev.glovebox.watch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.CallLocation;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.builder.BuildException;
import org.teavm.tooling.builder.InProcessBuildStrategy;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Compiles the classes of one module, from its entry point on, into one JavaScript module. */
final class TeaVmBundle implements Step.Action {
  private final String mainClass;
  private final Path file;
  private final List<Path> modules;

  /** The bundle lies in the target folder of the first of the modules, where Maven would put it. */
  TeaVmBundle(String mainClass, String file, Path... modules) {
    this.mainClass = mainClass;
    this.file = modules[0].resolve("target").resolve(file);
    this.modules = List.of(modules);
  }

  @Override
  public void run() throws StepException {
    try {
      List<Problem> problems = compiler().build().getProblems().getSevereProblems();
      if (!problems.isEmpty()) {
        throw new StepException(describe(problems));
      }
    } catch (BuildException e) {
      throw new StepException("TeaVM broke off: " + e.getCause(), e);
    }
  }

  /** What is compiled into which file, as in {@code sample.SampleModule: sample.js}. */
  @Override
  public String toString() {
    return mainClass + ": " + file.getFileName();
  }

  /** The settings of the parent's pom.xml. */
  private InProcessBuildStrategy compiler() {
    InProcessBuildStrategy compiler = new InProcessBuildStrategy();
    compiler.setTargetType(TeaVMTargetType.JAVASCRIPT);
    compiler.setJsModuleType(JSModuleType.ES2015);
    compiler.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    compiler.setObfuscated(true);
    compiler.setSourceMapsFileGenerated(true);
    compiler.setMainClass(mainClass);
    compiler.setEntryPointName("main");
    compiler.setTargetDirectory(file.getParent().toString());
    compiler.setTargetFileName(file.getFileName().toString());
    compiler.setClassPathEntries(classPath());
    return compiler;
  }

  private List<String> classPath() {
    List<String> entries = new ArrayList<>(Libraries.entries());
    modules.forEach(module -> entries.add(module.resolve("target/classes").toString()));
    return entries;
  }

  private static String describe(List<Problem> problems) {
    return String.join("\n", problems.stream().map(TeaVmBundle::describe).toList());
  }

  private static String describe(Problem problem) {
    DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
    problem.render(text);
    StringBuilder line = new StringBuilder(text.getText());
    CallLocation location = problem.getLocation();
    if (location != null) {
      line.append("\n    at ");
      TeaVMProblemRenderer.renderCallLocation(
          location.getMethod(), location.getSourceLocation(), line);
    }
    return line.toString();
  }
}
