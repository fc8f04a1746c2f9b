package dev.glovebox.e2e.harness.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Threads of a process, as the operating system knows them: by the name each gave itself. */
public final class NamedThreads {
  private NamedThreads() {}

  /** The folder of each, in which the system tells of it. */
  public static List<Path> of(long process, String name) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/" + process + "/task"))) {
      return tasks.filter(task -> name(task).startsWith(name)).toList();
    } catch (IOException e) {
      return List.of(); // the process has ended
    }
  }

  private static String name(Path task) {
    try {
      return Files.readString(task.resolve("comm")).strip();
    } catch (IOException e) {
      return ""; // the thread has ended
    }
  }
}
