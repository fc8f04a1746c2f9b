package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Responsiveness;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Turn;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Every script of {@code src/test/escapes}, one after the other in one Code Mode. */
@InBrowser
@Tag("confinement")
@Tag("whole-browser")
@Tag("webkit")
class EscapesTest {
  private static final int FEWEST = 80;

  /** The functions that some escapes call, as they may. */
  private static final List<String> CALLED = List.of("find_clients", "slow");

  /** One that runs scripts, and one that is kept ready. */
  private static final int MOST_WORKERS = 2;

  @TestFactory
  Stream<DynamicTest> escapes(Visit visit) {
    List<Escape> found = Escape.all();
    assertTrue(found.size() >= FEWEST, () -> "only " + found.size() + " escapes were found");
    List<Escape> escapes = Escape.tried(found);
    AttackSite site = AttackSite.start();
    ForeignServer foreign = ForeignServer.start();
    App app = new App(visit.page(), site, foreign);
    app.open(null);
    Responsiveness page = new Responsiveness(app);
    Stream<DynamicTest> attempts =
        escapes.stream()
            .map(
                escape ->
                    dynamicTest(
                        escape.name(),
                        () -> {
                          attack(page, escape, app);
                          visit.assertNoComplaints();
                          visit.waitForWorkers(MOST_WORKERS);
                        }));
    DynamicTest afterwards =
        dynamicTest(
            "nothing was reached, stored or told",
            () -> assertUntouched(app, foreign, escapes.equals(found)));
    return Stream.concat(attempts, Stream.of(afterwards))
        .onClose(foreign::close)
        .onClose(site::close);
  }

  /** What reads a flood needs the processor for itself, or the guest's time is over first. */
  private static void attack(Responsiveness page, Escape escape, App app) {
    Runnable during =
        () -> page.during(escape.name(), () -> escape.attempt(app), escape.longestTaskMs());
    if (escape.name().contains("flood")) {
      Turn.alone(during);
    } else {
      during.run();
    }
  }

  private static void assertUntouched(App app, ForeignServer foreign, boolean wereAll) {
    assertEquals(List.of(), foreign.hits());
    app.noticed().assertNothingButGreetings();
    List<String> calls =
        app.noticed().json().getAsJsonArray("calls").asList().stream()
            .map(JsonElement::getAsString)
            .toList();
    assertTrue(CALLED.containsAll(calls), calls::toString);
    if (wereAll) {
      assertEquals(CALLED, calls);
    }
  }
}
