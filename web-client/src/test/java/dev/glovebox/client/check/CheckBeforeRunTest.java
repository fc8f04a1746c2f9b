package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.glovebox.client.check.CheckBeforeRun.Verdict;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Failure;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckBeforeRunTest {
  private static final Diagnostic WARNING = finding(1, Diagnostic.Severity.WARNING, "a rule");
  private static final Diagnostic ERROR = finding(2, Diagnostic.Severity.ERROR, "a rule");
  private static final Diagnostic SYNTAX = finding(3, Diagnostic.Severity.ERROR, "syntax");

  private static Diagnostic finding(int line, Diagnostic.Severity severity, String rule) {
    return new Diagnostic(
        new Diagnostic.Range(line, 5, line, 9), severity, rule, "wrong in " + line, "mend it", "x");
  }

  private static Verdict verdict(TypeCheckMode mode, CheckReport report) {
    List<Verdict> verdicts = new ArrayList<>();
    new CheckBeforeRun(mode, new Answering(report))
        .decide(CheckedScript.alone("x", List.of()), verdicts::add);
    return verdicts.getFirst();
  }

  private static CheckReport found(Diagnostic... diagnostics) {
    return new CheckReport.Checked(List.of(diagnostics));
  }

  @Test
  void errorRefusesWithTheFirstErrorAndAllFindings() {
    Verdict verdict = verdict(TypeCheckMode.ERROR, found(WARNING, ERROR));

    Failure failure = assertInstanceOf(Verdict.Refuse.class, verdict).failure();
    assertEquals("type-check-failed", failure.code());
    assertEquals("wrong in 2", failure.message());
    assertEquals("mend it", failure.hint());
    assertEquals(new Failure.Place(2, 5), failure.place());
    assertEquals(List.of(WARNING, ERROR), failure.diagnostics());
  }

  @ParameterizedTest
  @EnumSource(names = {"ERROR", "WARN"})
  void pythonIsAskedAboutWhatTheCheckerCannotRead(TypeCheckMode mode) {
    assertEquals(new Verdict.AskPython(SYNTAX), verdict(mode, found(SYNTAX)));
  }

  @Test
  void warningsRefuseNothing() {
    assertEquals(
        new Verdict.Start(new CheckNotes(List.of(WARNING), "")),
        verdict(TypeCheckMode.ERROR, found(WARNING)));
  }

  @Test
  void errorsAreToldAndRefuseNothingWhereTheyOnlyWarn() {
    assertEquals(
        new Verdict.Start(new CheckNotes(List.of(ERROR), "")),
        verdict(TypeCheckMode.WARN, found(ERROR)));
  }

  @Test
  void uncheckedScriptStartsAndTheReasonIsTold() {
    assertEquals(
        new Verdict.Start(new CheckNotes(List.of(), "it hangs")),
        verdict(TypeCheckMode.ERROR, new CheckReport.Unchecked("it hangs")));
  }

  @Test
  void nobodyIsAskedWhereNothingIsChecked() {
    assertEquals(new Verdict.Start(CheckNotes.NONE), verdict(TypeCheckMode.OFF, found(ERROR)));
  }

  private record Answering(CheckReport report) implements TypeChecker {

    @Override
    public void start() {}

    @Override
    public void check(CheckedScript script, Consumer<CheckReport> taker) {
      taker.accept(report);
    }

    @Override
    public void forget(String session) {}

    @Override
    public void dispose() {}
  }
}
