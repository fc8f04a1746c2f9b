package dev.glovebox.client;

import dev.glovebox.client.RunTurns.Asked;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;
import java.util.function.Function;

/** Takes runs that are not in memory, and has them go on. Lives as long as its CodeMode. */
final class TakeUp {
  private static final String EXPIRED = "nobody answered in time whether the run may go on";

  private final RunCourse course;
  private final RunHistory history;
  private final LiveRuns live;
  private final Recorder recorder;

  TakeUp(RunCourse course, RunHistory history, LiveRuns live, Recorder recorder) {
    this.course = course;
    this.history = history;
    this.live = live;
    this.recorder = recorder;
  }

  /** Takes a run, asks what is to be written of it, and has it go on. */
  void goOn(
      Asked asked, boolean takesOver, Function<Recorder.Taken, Grant<RunEntry, Failure>> saying) {
    if (live.has(asked.runId())) {
      asked.refuse(RunRefusals.notHad(StoreRefusal.underWay(asked.runId())));
      return;
    }
    if (takesOver) {
      takeOver(asked, TakeUp::whyNot, taken -> goOn(taken, asked, saying));
    } else {
      take(asked, taken -> goOn(taken, asked, saying));
    }
  }

  private void goOn(
      Recorder.Taken taken,
      Asked asked,
      Function<Recorder.Taken, Grant<RunEntry, Failure>> saying) {
    Failure why = whyNot(taken.head());
    if (why != null) {
      taken.giveBack();
      asked.refuse(why);
      return;
    }
    Question expired = recorder.expired(taken);
    if (expired != null) {
      course.end(taken, expired(expired), asked::tell);
      return;
    }
    switch (saying.apply(taken)) {
      case Grant.Refused<RunEntry, Failure> refused -> {
        taken.giveBack();
        asked.refuse(refused.why());
      }
      case Grant.Granted<RunEntry, Failure> granted -> goOn(taken, granted.value(), asked);
    }
  }

  /** Ends a run that nobody has answered in time; leaves any other as it is. */
  void expire(Asked asked) {
    take(
        asked,
        taken -> {
          Question expired = recorder.expired(taken);
          if (expired == null) {
            taken.giveBack();
            asked.over().run();
          } else {
            course.end(taken, expired(expired), asked::tell);
          }
        });
  }

  /** Why a run cannot go on by itself; null when it can. */
  private static Failure whyNot(RunHead head) {
    if (!head.hasPayloads()) {
      return RunRefusals.bare(head.runId());
    }
    return whyNotEnded(head);
  }

  /** Why a run cannot be ended apart from others; null when it can. */
  static Failure whyNotEnded(RunHead head) {
    return head.session().isEmpty() ? null : RunRefusals.ofSession(head.runId(), head.session());
  }

  private static Failure expired(Question question) {
    return question.isDoubt()
        ? Failure.of(
            FailureCode.DOUBT_EXPIRED,
            "nobody said in time whether "
                + question.tool()
                + " was done before its page went away",
            "look whether it was, before a script for what is left is run")
        : Failure.of(FailureCode.APPROVAL_EXPIRED, EXPIRED);
  }

  private void goOn(Recorder.Taken taken, RunEntry said, Asked asked) {
    RunRequest request = taken.past().started().request();
    recorder.goOn(
        taken,
        said,
        going -> {
          course.goOn(asked.runId(), request, going, asked::tell);
          asked.over().run();
        });
  }

  /** Takes a run that is not over, and that no page has; one that is over is told once more. */
  void take(Asked asked, Consumer<Recorder.Taken> then) {
    recorder.take(asked.runId(), false, taken(asked, then));
  }

  private static Consumer<Grant<Recorder.Taken, StoreRefusal>> taken(
      Asked asked, Consumer<Recorder.Taken> then) {
    return grant -> {
      switch (grant) {
        case Grant.Refused<Recorder.Taken, StoreRefusal> refused ->
            asked.refuse(RunRefusals.notHad(refused.why()));
        case Grant.Granted<Recorder.Taken, StoreRefusal> granted -> {
          Recorder.Taken taken = granted.value();
          if (taken.past().over() == null) {
            then.accept(taken);
          } else {
            taken.giveBack();
            asked.tell(ended(taken));
          }
        }
      }
    };
  }

  /**
   * The same, also from a page that has it. Looks first: that page has lost the run, whatever
   * becomes of this one.
   *
   * @param whyNot why it is left where it is; null for nothing
   */
  void takeOver(Asked asked, Function<RunHead, Failure> whyNot, Consumer<Recorder.Taken> then) {
    history.export(
        asked.runId(),
        true,
        found -> {
          switch (found) {
            case Grant.Refused<RunStore.Read, Failure> refused -> asked.refuse(refused.why());
            case Grant.Granted<RunStore.Read, Failure> granted -> {
              Failure why = whyNot.apply(granted.value().head());
              if (why == null) {
                recorder.take(asked.runId(), true, taken(asked, then));
              } else {
                asked.refuse(why);
              }
            }
          }
        });
  }

  private static Grant<RunOutcome, Failure> ended(Recorder.Taken taken) {
    return taken.head().hasPayloads()
        ? new Grant.Granted<>(taken.past().over().outcome())
        : new Grant.Refused<>(RunRefusals.bare(taken.head().runId()));
  }
}
