package dev.glovebox.e2e.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Sample;
import dev.glovebox.e2e.pages.LabPage;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The page goes away at some moment, and once more while its run is taken up again: each order is
 * placed once, whatever the moment was.
 */
@InBrowser
@Tag("thin-path")
class KilledPagesTest {
  private static final int ORDERS = 7;
  private static final int MOMENTS = 10;

  /** About as long as the run takes from its first call on. */
  private static final int MOST_MS = 150;

  private static final String SCRIPT =
      """
      import asyncio, random
      drawn = random.randint(1, 6)
      async def work(n):
          rows = await crm.find(n=n)
          return await crm.place(n=rows)
      done = []
      for first in asyncio.as_completed([work(n) for n in range(6)]):
          done.append(await first)
      await asyncio.sleep(0.01)
      last = await crm.place(n=100)
      [sorted(done), last, drawn in range(1, 7)]
      """;

  private static LabPage lab(Visit visit) {
    LabPage lab = LabPage.open(visit, "runs/runs");
    lab.call("open", Map.of("answer", "approve", "slowMs", 40));
    return lab;
  }

  static List<Integer> seeds() {
    return Sample.of(IntStream.rangeClosed(1, MOMENTS).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyOrderIsPlacedOnceWheneverThePageGoesAway(int seed, Visit visit) {
    Random random = new Random(seed);
    for (int death = 0; death < 2; death++) {
      lab(visit).call("fireForAWhile", Map.of("code", SCRIPT, "ms", random.nextInt(MOST_MS)));
    }

    LabPage lab = lab(visit);
    Outcome outcome = new Outcome(lab.call("goOn", Map.of("code", SCRIPT)).getAsJsonObject());

    assertTrue(
        outcome.value().toString().endsWith("\"order 100\",true]"), () -> outcome.toString());
    JsonObject effects = lab.call("effects").getAsJsonObject();
    assertEquals(ORDERS, effects.size(), effects::toString);
    effects
        .asMap()
        .values()
        .forEach(times -> assertEquals(1, times.getAsJsonArray().size(), effects::toString));
  }
}
