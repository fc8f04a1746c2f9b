package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs whose scripts are checked first. */
class CheckedRunTest {
  private static final Diagnostic ERROR =
      new Diagnostic(
          new Diagnostic.Range(1, 1, 1, 2), Diagnostic.Severity.ERROR, "rule", "wrong", "", "x");

  private static final Diagnostic UNREAD =
      new Diagnostic(
          new Diagnostic.Range(2, 3, 2, 4),
          Diagnostic.Severity.ERROR,
          "syntax",
          "two values in a row",
          "a hint",
          "1 2");

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

  private void runUnread(Failed... pythons) {
    house.execute("x = (\n1 2");
    house.checker.report(new CheckReport.Checked(List.of(UNREAD)));
    house.ready(0);
    for (Failed each : pythons) {
      house.guest(0).say(each, new Idle(-1));
    }
    house.clock.settle();
  }

  private static Failed syntax(String message) {
    return new Failed("script-syntax", "SyntaxError", message, 1, 5, "", "");
  }

  @Test
  void whatTheCheckerCannotReadIsToldInPythonsWords() {
    runUnread(syntax("'(' was never closed"));
    assertEquals("script-syntax: '(' was never closed", house.last());
    Diagnostic told = house.failure().diagnostics().getFirst();
    assertEquals(new Diagnostic.Range(1, 5, 1, 6), told.range());
    assertEquals("x = (", told.source());
    assertEquals("a hint", told.hint());
    assertEquals(CheckNotes.NONE, house.outcomes.getFirst().trace().check());
  }

  @Test
  void whereTheyAreNoneInTheCheckers() {
    runUnread(syntax("invalid syntax"));
    assertEquals("script-syntax: two values in a row", house.last());
    assertEquals(List.of(UNREAD), house.failure().diagnostics());
    assertEquals(new Failure.Place(2, 3), house.failure().place());
  }

  @Test
  void whatPythonReadsRuns() {
    runUnread();
    house.guest(0).say(new Completed("1"), new Idle(-1));
    assertEquals("1", house.last());
    assertEquals(
        "the type checker cannot read line 2: two values in a row",
        house.outcomes.getFirst().trace().check().unchecked());
  }

  @Test
  void whoeverPrintedOrCalledIsNotSaidToHaveDoneNothing() {
    runUnread();
    house.guest(0).say(new Printed("stdout", "done"), syntax("bad"), new Idle(-1));
    house.clock.settle();
    assertEquals("script-syntax: bad", house.last());
    assertEquals(List.of(), house.failure().diagnostics());
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
