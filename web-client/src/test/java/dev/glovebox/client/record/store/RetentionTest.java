package dev.glovebox.client.record.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.sandbox.page.Grant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
  private static final long DAY_MS = 86_400_000L;
  private static final long NOW = 100 * DAY_MS;

  private final MemoryStore store = new MemoryStore();

  /**
   * @param runs status, age in days and bytes of each, the name being its place; an open one is a
   *     session, after a colon stands whose script it is
   */
  @ParameterizedTest
  @CsvSource({
    "completed 3 9; completed 2 9; completed 1 9, 1 2 3",
    "completed 4 9; completed 3 9; limit-cpu 2 9; completed 1 9, 2 3 4",
    "paused 90 9; completed 4 9; completed 3 9; completed 2 9; completed 1 9, 1 3 4 5",
    "completed 31 9; completed 29 9, 2",
    "completed 3 60; completed 2 60; completed 1 30, 2 3",
    "running 29 9; running 31 9, 1",
    "running 29 900; paused 90 900; completed 1 9, 1 2 3",
    "open 29 9; completed:1 29 9; completed 3 9; completed 2 9; completed 1 9, 1 2 4 5",
    "open 31 9; completed:1 31 9; completed 1 9, 3",
    "open!held 31 90; completed:1 31 90; completed 1 9, 1 2",
    "open 2 50; completed:1 2 20; open 1 20; completed:3 1 11, 2 3 4",
    "open 2 9; running:1 31 9; completed 31 9, 1 2",
  })
  void whatIsOverOrLeftIsForgottenTheOldestFirst(String runs, String kept) {
    int number = 0;
    for (String run : runs.split("; ")) {
      String[] parts = run.split(" ");
      long changed = NOW - Long.parseLong(parts[1]) * DAY_MS;
      RunHead head =
          new RunHead(
              String.valueOf(++number),
              parts[0].split("[:!]")[0],
              "",
              parts[0].contains(":") ? parts[0].split(":")[1] : "",
              "",
              changed,
              changed,
              "",
              Integer.parseInt(parts[2]),
              List.of(),
              true);
      if (parts[0].endsWith("!held")) {
        store.hold(
            new RunStore.Wanted(String.valueOf(number), false, () -> {}, () -> {}), held -> {});
      }
      store.append(
          new RunStore.Batch(RunStore.FIRST_OWNER, List.of(), head, null, true, false),
          problem -> {});
    }
    new Retention(store, new Retention.Bounds(3, 30, 100), () -> NOW).keep();
    List<String> left = new ArrayList<>();
    store.list(
        listed ->
            ((Grant.Granted<RunStore.Listing, String>) listed)
                .value()
                .heads()
                .forEach(head -> left.add(head.runId())));
    assertEquals(kept, String.join(" ", left));
  }
}
