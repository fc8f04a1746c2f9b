package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Responsiveness;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Turn;
import dev.glovebox.e2e.pages.Outcome;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every case of {@code hostile-frames.js}: what a guest posts through its port that no honest guest
 * would. Each ends its run as its name says, and the next run works.
 */
@InBrowser
@Tag("confinement")
@Tag("webkit")
class HostileWireTest {
  static final String ASKED_BEFORE = "completed: asked before";
  private static final Pattern CASE = Pattern.compile("(?m)^  \"([a-z-]+: [^\"]+)\":");
  private static final int FEWEST = 40;

  /** What reads it needs the processor for itself, or the guest's time is over first. */
  private static final Pattern FLOOD = Pattern.compile("a million messages|thousand small prints");

  private static final String UNPACKED_IN_ONE_TASK = "megabytes";

  @TestFactory
  Stream<DynamicTest> hostileFrames(Visit visit) {
    String frames = AttackFiles.stage("hostile-frames.js");
    String guest = frames + AttackFiles.stage("hostile-guest.js");
    List<String> cases =
        CASE.matcher(frames).results().map(MatchResult::group).map(HostileWireTest::name).toList();
    assertEquals(true, cases.size() >= FEWEST, () -> "only " + cases.size() + " cases");
    Stage stage = Stage.make("wire").with("guest-", shipped -> guest);
    AttackSite site = AttackSite.start(stage);
    ForeignServer foreign = ForeignServer.start();
    App app = new App(visit.page(), site, foreign);
    app.open(stage.assets());
    Responsiveness page = new Responsiveness(app);
    Stream<DynamicTest> attempts =
        cases.stream().map(name -> dynamicTest(name, () -> attack(page, app, name)));
    DynamicTest afterwards =
        dynamicTest("the app was told nothing", () -> app.noticed().assertNothingButGreetings());
    return Stream.concat(attempts, Stream.of(afterwards))
        .onClose(foreign::close)
        .onClose(site::close);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"policy/call-id-ahead", "policy/call-id-negative", "policy/repeated-call-id"})
  void runBesideABrokenOneGoesOnInTheSameFrame(String attack, Visit visit) {
    try (AttackSite site = AttackSite.start();
        ForeignServer foreign = ForeignServer.start()) {
      App app = new App(visit.page(), site, foreign);
      app.open(null);
      app.call("startWaiting", null);

      Escape.named(attack).attempt(app);

      Outcome beside = new Outcome(app.call("answered", null).getAsJsonObject());
      assertEquals("\"at last\"", beside.value().toString(), beside::toString);
      app.noticed().assertNothingBut(1);
    }
  }

  /**
   * One message of many megabytes is unpacked by the browser in one task, before anyone sees it.
   */
  private static void attack(Responsiveness page, App app, String name) {
    if (name.endsWith(UNPACKED_IN_ONE_TASK)) {
      attempt(app, name);
    } else if (FLOOD.matcher(name).find()) {
      Turn.alone(() -> page.during(name, () -> attempt(app, name)));
    } else {
      page.during(name, () -> attempt(app, name));
    }
  }

  private static void attempt(App app, String name) {
    Outcome outcome = app.execute(name, limits(name));
    String ending = outcome.status().equals("failed") ? outcome.errorCode() : outcome.status();
    assertTrue(endings(name).contains(ending), outcome::toString);
    assertServedByAnother(app, asked -> asked.startsWith("interpreter-died"));
    JsonElement polluted = app.call("polluted", null);
    assertEquals("false", polluted.toString());
  }

  /**
   * While a worker posts without a pause, Firefox hands over what came first only now and then (of
   * a million messages 5,000 in 27 s, on two cores that others used, too): so the time of a flood
   * may be over before the page has seen that it is one.
   */
  private static Set<String> endings(String name) {
    String code = name.split(":", 2)[0];
    boolean isSlowFlood = AttackFiles.BROWSER.equals("firefox") && FLOOD.matcher(name).find();
    return isSlowFlood ? Set.of(code, "limit-cpu") : Set.of(code);
  }

  /** The next run works, and its guest has never broken the wire. */
  static void assertServedByAnother(App app, Predicate<String> breaksTheWire) {
    JsonElement asked = app.execute(ASKED_BEFORE, new JsonObject()).value();
    List<String> broke =
        asked.getAsJsonArray().asList().stream()
            .map(JsonElement::getAsString)
            .filter(breaksTheWire)
            .toList();
    assertEquals(List.of(), broke);
  }

  /**
   * Short where time must run out, and long where something else must come first; but how many
   * messages a guest may print depends on it.
   */
  private static JsonObject limits(String name) {
    boolean runsOut = name.startsWith("limit-cpu") || name.startsWith("limit-wall");
    JsonObject limits = new JsonObject();
    limits.addProperty("cpuMs", runsOut ? 1_500 : 15_000);
    limits.addProperty("wallMs", runsOut ? 2_500 : 20_000);
    return limits;
  }

  private static String name(String matched) {
    return matched.substring(matched.indexOf('"') + 1, matched.lastIndexOf('"'));
  }
}
