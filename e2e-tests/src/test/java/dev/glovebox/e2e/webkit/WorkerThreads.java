package dev.glovebox.e2e.webkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The workers of WebKit's pages, as the operating system sees them: WebDriver has no word for a
 * worker, but each is a thread of this name.
 *
 * @param driver the process that started the browser
 */
record WorkerThreads(Process driver) {
  private static final String NAME = "WebCore: Worker";

  int count() {
    return (int) driver.descendants().flatMap(process -> threads(process).stream()).count();
  }

  private static List<String> threads(ProcessHandle process) {
    try (Stream<Path> tasks = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
      return tasks.map(WorkerThreads::name).filter(NAME::equals).toList();
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
