package dev.glovebox.client.check;

import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.failure.Diagnostic;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import java.util.List;
import java.util.function.Consumer;

/** Decides whether a script may start. Lives as long as its CodeMode. */
public record CheckBeforeRun(TypeCheckMode mode, TypeChecker checker) {

  /** What came of it. */
  public sealed interface Verdict {
    /** What the checker found. */
    default List<Diagnostic> findings() {
      return switch (this) {
        case Start start -> start.notes().diagnostics();
        case Refuse refuse -> refuse.failure().diagnostics();
        case AskPython ask -> List.of(ask.unread());
      };
    }

    record Start(CheckNotes notes) implements Verdict {}

    record Refuse(Failure failure) implements Verdict {}

    /** The checker cannot read it. Python can, or has the better words for what is wrong. */
    record AskPython(Diagnostic unread) implements Verdict {}
  }

  /** Begins to start the checker, if it will be asked. */
  public void prepare() {
    if (mode != TypeCheckMode.OFF) {
      checker.start();
    }
  }

  /** Gives the verdict once: at once where nothing is checked. */
  public void decide(CheckedScript script, Consumer<Verdict> taker) {
    if (mode == TypeCheckMode.OFF) {
      taker.accept(new Verdict.Start(CheckNotes.NONE));
    } else {
      checker.check(script, report -> taker.accept(verdict(report)));
    }
  }

  private Verdict verdict(CheckReport report) {
    return switch (report) {
      case CheckReport.Unchecked unchecked ->
          new Verdict.Start(new CheckNotes(List.of(), unchecked.reason()));
      case CheckReport.Checked checked -> verdict(checked.diagnostics());
    };
  }

  private Verdict verdict(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.isSyntax()) {
        return new Verdict.AskPython(diagnostic);
      }
    }
    if (mode == TypeCheckMode.ERROR) {
      for (Diagnostic diagnostic : diagnostics) {
        if (diagnostic.isError()) {
          return new Verdict.Refuse(failure(diagnostic, diagnostics));
        }
      }
    }
    return new Verdict.Start(new CheckNotes(diagnostics, ""));
  }

  private static Failure failure(Diagnostic first, List<Diagnostic> all) {
    FailureCode code = FailureCode.TYPE_CHECK_FAILED;
    return new Failure(
        code.word(),
        code.blame(),
        first.message(),
        new Failure.Place(first.range().line(), first.range().column()),
        first.hint(),
        "",
        all);
  }
}
