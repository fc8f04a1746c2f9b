package dev.glovebox.e2e.confinement;

import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.Renderers;
import dev.glovebox.e2e.harness.SpentTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The workers of Chromium's pages at one moment, as the operating system sees them.
 *
 * @param spent what each had computed by then, by its folder there
 */
record WorkersAtWork(Map<Path, Long> spent) {
  private static final String NAME = "DedicatedWorker";
  private static final long MUCH_MS = 100;

  static WorkersAtWork in(Page page) {
    return new WorkersAtWork(
        Renderers.of(page).stream()
            .flatMap(process -> workers(process).stream())
            .collect(Collectors.toMap(task -> task, SpentTime::ms)));
  }

  private static List<Path> workers(int process) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/" + process + "/task"))) {
      return tasks.filter(WorkersAtWork::isWorker).toList();
    } catch (IOException e) {
      return List.of(); // the process has ended
    }
  }

  private static boolean isWorker(Path task) {
    try {
      return Files.readString(task.resolve("comm")).startsWith(NAME);
    } catch (IOException e) {
      return false; // the thread has ended
    }
  }

  /** Whether none of them is there any more that has computed much since. */
  boolean haveLeftOff() {
    return spent.entrySet().stream()
        .noneMatch(worker -> SpentTime.ms(worker.getKey()) - worker.getValue() > MUCH_MS);
  }
}
