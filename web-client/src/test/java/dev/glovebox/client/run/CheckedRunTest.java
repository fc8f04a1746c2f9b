package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs whose scripts are checked first. */
class CheckedRunTest {
  private static final Diagnostic ERROR =
      new Diagnostic(
          new Diagnostic.Range(1, 1, 1, 2), Diagnostic.Severity.ERROR, "rule", "wrong", "", "x");

  private final PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.ERROR);

  @Test
  void scriptWaitsForItsCheck() {
    house.execute("1");
    assertTrue(house.guests.isEmpty());
    house.checker.findNothing();
    assertTrue(house.ready(0).hasRun());
  }

  @Test
  void refusedScriptTakesNoSandbox() {
    house.execute("1");
    house.checker.report(new CheckReport.Checked(List.of(ERROR)));
    assertEquals("type-check-failed: wrong", house.last());
    assertTrue(house.guests.isEmpty());
  }

  @Test
  void scriptThatCouldNotBeCheckedRunsAndTheOutcomeSaysSo() {
    house.execute("1");
    house.checker.report(new CheckReport.Unchecked("it is not there yet"));
    house.ready(0).say(new Completed("1"), new Idle(-1));
    assertEquals("1", house.last());
    assertEquals("it is not there yet", house.outcomes.getFirst().trace().check().unchecked());
  }

  @Test
  void verdictAboutACancelledScriptIsTooLate() {
    house.execute("1").cancel();
    assertEquals("run-cancelled", house.code());
    house.checker.findNothing();
    house.clock.settle();
    assertTrue(house.guests.isEmpty());
    assertEquals(1, house.outcomes.size());
  }

  @Test
  void emptyScriptIsNotChecked() {
    house.execute("");
    assertEquals("script-empty", house.code());
    assertTrue(house.checker.asked().isEmpty());
  }

  @Test
  void checkerLivesUntilTheCodeModeIsDisposedOf() {
    assertFalse(house.checker.isDisposed());
    house.codeMode.dispose();
    assertTrue(house.checker.isDisposed());
  }
}
