package dev.glovebox.e2e.confinement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonObject;
import dev.glovebox.e2e.confinement.stage.App;
import dev.glovebox.e2e.confinement.stage.AttackFiles;
import dev.glovebox.e2e.confinement.stage.AttackSite;
import dev.glovebox.e2e.confinement.stage.ForeignServer;
import dev.glovebox.e2e.confinement.stage.Stage;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.harness.time.Sample;
import dev.glovebox.e2e.pages.Outcome;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every field of every frame that a guest may send, with every wrong kind of value in it, and every
 * frame with a field more or less. Each breaks the wire and so ends its run, the page survives it,
 * and the next run works.
 */
@InBrowser
@Tag("confinement")
@Tag("all-engines")
class HostileMutationsTest {
  private static final int WRONG_VALUES = 12;
  private static final Pattern MUTATION = Pattern.compile("(?m)^  \"?([a-z ]+)\"?: \\(");

  @TestFactory
  Stream<DynamicTest> wrongFieldsOfFrames(Visit visit) {
    String mutations = AttackFiles.stage("hostile-mutations.js");
    String guest =
        HonestFrames.script()
            + AttackFiles.stage("hostile-frames.js")
            + mutations
            + AttackFiles.stage("hostile-guest.js");
    Stage stage = Stage.make("mutations").with("guest-", shipped -> guest);
    AttackSite site = AttackSite.start(stage);
    ForeignServer foreign = ForeignServer.start();
    App app = new App(visit.page(), site, foreign);
    app.open(stage.assets());
    List<String> names = names(mutations);
    DynamicTest enough =
        dynamicTest("each message has its attacks", () -> assertNoneIsLeftOut(names));
    Stream<DynamicTest> attempts =
        Sample.of(names).stream().map(name -> dynamicTest(name, () -> attempt(app, name)));
    DynamicTest afterwards =
        dynamicTest("the app was told nothing", () -> app.noticed().assertNothingButGreetings());
    return Stream.concat(Stream.of(enough), Stream.concat(attempts, Stream.of(afterwards)))
        .onClose(foreign::close)
        .onClose(site::close);
  }

  /** The names under which {@code hostile-mutations.js} has them. */
  private static List<String> names(String mutations) {
    List<String> wrong =
        MUTATION.matcher(mutations).results().map(found -> found.group(1)).toList();
    List<String> names = new ArrayList<>();
    HonestFrames.byKind()
        .forEach(
            (kind, fields) -> {
              names.add(kind + ": a field more");
              names.add(kind + ": a field less");
              for (int field = 1; field <= fields.size(); field++) {
                for (String value : wrong) {
                  names.add(kind + ", field " + field + ": " + value);
                }
              }
            });
    return names;
  }

  private static void assertNoneIsLeftOut(List<String> names) {
    int fields = 0;
    for (Class<?> message : ToPage.class.getPermittedSubclasses()) {
      fields += message.getRecordComponents().length;
    }
    int messages = ToPage.class.getPermittedSubclasses().length;
    assertEquals(
        messages * 2 + fields * WRONG_VALUES,
        names.size(),
        "HonestFrames has every message of ToPage, hostile-mutations.js has WRONG_VALUES wrong ones");
  }

  private static void attempt(App app, String name) {
    JsonObject limits = new JsonObject();
    limits.addProperty("cpuMs", 1500);
    Outcome outcome = app.execute(name, limits);
    assertEquals("interpreter-died", outcome.errorCode(), outcome::toString);
    assertTrue(outcome.toString().contains("the guest broke the wire"), outcome::toString);
    HostileWireTest.assertServedByAnother(
        app, asked -> !asked.equals(HostileWireTest.ASKED_BEFORE));
  }
}
