package dev.glovebox.e2e.confinement;

import com.microsoft.playwright.Page;
import dev.glovebox.e2e.harness.machine.NamedThreads;
import dev.glovebox.e2e.harness.machine.Renderers;
import dev.glovebox.e2e.harness.machine.SpentTime;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

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
            .flatMap(process -> NamedThreads.of(process, NAME).stream())
            .collect(Collectors.toMap(task -> task, SpentTime::ms)));
  }

  /** Whether none of them is there any more that has computed much since. */
  boolean haveLeftOff() {
    return spent.entrySet().stream()
        .noneMatch(worker -> SpentTime.ms(worker.getKey()) - worker.getValue() > MUCH_MS);
  }
}
