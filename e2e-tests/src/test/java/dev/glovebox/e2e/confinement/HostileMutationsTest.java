package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of every frame that a guest may send, with every wrong kind of value in it. Each ends
 * its run as a broken rule, the page survives it, and the next run works.
 */
@InBrowser
@Tag("confinement")
class HostileMutationsTest {
  private static final Map<String, Integer> FIELDS =
      new TreeMap<>(
          Map.of(
              "ready",
              1,
              "call",
              4,
              "printed",
              2,
              "completed",
              1,
              "failed",
              7,
              "idle",
              1,
              "broken",
              1));
  private static final List<String> WRONG =
      List.of(
          "null",
          "undefined",
          "flag",
          "array",
          "object",
          "boxed text",
          "boxed number",
          "map",
          "date",
          "bytes",
          "large number",
          "the other kind");

  @TestFactory
  Stream<DynamicTest> wrongFieldsOfFrames(Visit visit) {
    String guest =
        AttackFiles.stage("hostile-frames.js")
            + AttackFiles.stage("hostile-mutations.js")
            + AttackFiles.stage("hostile-guest.js");
    Stage stage = Stage.make("mutations").with("guest-", shipped -> guest);
    AttackSite site = AttackSite.start(stage);
    ForeignServer foreign = ForeignServer.start();
    App app = new App(visit.page(), site, foreign);
    app.open(stage.assets());
    List<String> names = names();
    DynamicTest enough = dynamicTest("there are 204", () -> assertEquals(204, names.size()));
    Stream<DynamicTest> attempts =
        names.stream().map(name -> dynamicTest(name, () -> attempt(app, name)));
    DynamicTest afterwards =
        dynamicTest("the app was told nothing", () -> app.noticed().assertNothingBut(1));
    return Stream.concat(Stream.of(enough), Stream.concat(attempts, Stream.of(afterwards)))
        .onClose(foreign::close)
        .onClose(site::close);
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    FIELDS.forEach(
        (kind, fields) -> {
          for (int field = 1; field <= fields; field++) {
            for (String wrong : WRONG) {
              names.add(kind + ", field " + field + ": " + wrong);
            }
          }
        });
    return names;
  }

  private static void attempt(App app, String name) {
    JsonObject limits = new JsonObject();
    limits.addProperty("cpuMs", 1500);
    Outcome outcome = app.execute(name, limits);
    assertEquals("interpreter-died", outcome.errorCode(), outcome::toString);
    assertEquals(
        JsonParser.parseString("42"), app.execute("completed: honest", new JsonObject()).value());
  }
}
