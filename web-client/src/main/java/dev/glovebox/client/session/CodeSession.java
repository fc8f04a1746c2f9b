package dev.glovebox.client.session;

import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.SessionPast;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.record.KeptSession;
import dev.glovebox.client.record.SessionRecords;
import dev.glovebox.client.run.RunPlace;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.pool.Session;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * One conversation. What is asked of it is done one after the other, in the order in which it came.
 * A script that is stopped leaves it as it was before. Lives until it is closed, or until its
 * sandbox cannot be made anew; from then on it refuses every script and says why.
 */
public final class CodeSession {
  private static final String THERE =
      "it goes on there; sessions.restore has it here again once it was closed there";

  private final SessionParts parts;
  private final KeptSession kept;
  private final SessionSandbox sandbox;
  private final SessionPast past;
  private final Deque<Step> waiting = new ArrayDeque<>();
  private final List<WentBack> undone = new ArrayList<>();
  private Step current;
  private Failure over;
  private boolean isElsewhere;

  CodeSession(SessionParts parts, KeptSession kept) {
    this.parts = parts;
    this.kept = kept;
    this.sandbox = new SessionSandbox(parts, kept);
    this.past = new SessionPast(kept.id());
    kept.whenLost(this::lost);
  }

  public String id() {
    return kept.id();
  }

  /** A script, with what the type checker must know of the ones before it. */
  public CheckedScript toCheck(String code, List<String> inputs) {
    return past.next(code, inputs);
  }

  /** A place for one more script. */
  public RunPlace place() {
    return new Turn();
  }

  /** Where a script of it is written down. */
  public RunRecord record(String runId, RunRequest request) {
    return kept.begin(runId, request);
  }

  void begin(Session opened) {
    sandbox.begin(opened);
  }

  void died() {
    sandbox.died();
  }

  /** It stands on these, which ran in another sandbox. */
  void restore(SessionRecords.Restored restored, Consumer<Grant<CodeSession, Failure>> taker) {
    for (SessionRecords.Script script : restored.undone()) {
      undone.add(new WentBack(script.ran().runId(), script.past().made()));
      kept.spoilt(script.ran().runId());
    }
    for (SessionRecords.Script script : restored.scripts()) {
      remember(script.past().started().request(), script.ran().isUnread());
    }
    ask(grant -> taker.accept(grant.map(session -> this, why -> why)));
  }

  private void remember(RunRequest request, boolean isUnread) {
    if (isUnread) {
      Set<String> tools = new TreeSet<>(parts.namespaces().get());
      past.addUnread(request.code(), request.inputs(), tools);
    } else {
      past.add(request.code(), request.inputs());
    }
  }

  /** Goes back to before its last script; gives what that had called all the same. */
  public void goBack(Consumer<Grant<WentBack, Failure>> taker) {
    waiting.add(new Back(taker));
    advance();
  }

  /**
   * What was gone back from.
   *
   * @param calls those that were made
   */
  public record WentBack(String runId, List<CallSummary> calls) {}

  /** The scripts whose page went away in their midst. */
  public List<WentBack> undone() {
    return List.copyOf(undone);
  }

  /** It is over in this page. */
  void leave() {
    leave(over("it was closed"));
  }

  private void lost() {
    isElsewhere = true;
    leave(
        Failure.of(FailureCode.SESSION_OVER, "the session is over: another window has it", THERE));
  }

  /** Whether another page has it. */
  boolean isElsewhere() {
    return isElsewhere;
  }

  private void leave(Failure why) {
    over = why;
    sandbox.close(over);
    kept.leave();
  }

  /** Nobody can restore it any more. */
  void forget() {
    kept.forget();
  }

  private static Failure over(String why) {
    return Failure.of(
        FailureCode.SESSION_OVER, "the session is over: " + why, Revival.OPEN_ANOTHER);
  }

  private void advance() {
    if (current == null && !waiting.isEmpty()) {
      current = waiting.poll();
      current.begin();
    }
  }

  /** A sandbox that cannot be made anew is the end of the session. */
  private void ask(Consumer<Grant<Session, Failure>> taker) {
    if (over != null) {
      taker.accept(new Grant.Refused<>(over));
      return;
    }
    sandbox.ask(
        grant -> {
          if (grant instanceof Grant.Refused<Session, Failure> refused
              && refused.why().code().equals(FailureCode.SESSION_OVER.word())) {
            over = refused.why();
          }
          taker.accept(grant);
        });
  }

  /** One thing that is asked of it. */
  private abstract class Step {
    abstract void begin();

    public void done() {
      if (current == this) {
        current = null;
        parts.timers().soon(CodeSession.this::advance);
      } else {
        waiting.remove(this);
      }
    }
  }

  private final class Turn extends Step implements RunPlace, RunPlace.Seat {
    private Runnable turn = () -> {};
    private Session entered;
    private String runId = "";

    @Override
    void begin() {
      turn.run();
    }

    @Override
    public void whenFree(Runnable then) {
      turn = then;
      waiting.add(this);
      advance();
    }

    @Override
    public CheckedScript toCheck(String code, List<String> inputs) {
      return CodeSession.this.toCheck(code, inputs);
    }

    @Override
    public void enter(Consumer<Grant<Seat, Failure>> taker) {
      ask(
          grant -> {
            if (grant instanceof Grant.Granted<Session, Failure> granted) {
              entered = granted.value();
            }
            taker.accept(grant.map(session -> this, why -> why));
          });
    }

    @Override
    public SandboxRun execute(Start start, RunLimits limits, RunObserver observer) {
      runId = start.runId();
      String seed = start.script().turns().seed();
      kept.runs(runId, seed, start.isUnread(), start.script().code());
      return entered.run(start.script(), limits, observer);
    }

    @Override
    public void giveBack() {}

    @Override
    public void spoilt() {
      kept.spoilt(runId);
    }

    @Override
    public void leave(RunPlace.Left left, boolean isSound) {
      if (!isSound) {
        return;
      }
      if (!left.hasBegun()) {
        kept.spoilt(runId);
        return;
      }
      kept.stays();
      remember(left.request(), !left.check().unchecked().isEmpty());
      if (waiting.isEmpty()) {
        parts.timers().afterOthers(CodeSession.this::save);
      }
    }
  }

  private void save() {
    if (current == null && over == null) {
      sandbox.save();
    }
  }

  private final class Back extends Step {
    private final Consumer<Grant<WentBack, Failure>> taker;

    Back(Consumer<Grant<WentBack, Failure>> taker) {
      this.taker = taker;
    }

    @Override
    void begin() {
      if (over != null) {
        end(new Grant.Refused<>(over));
      } else if (kept.isEmpty()) {
        end(
            new Grant.Refused<>(
                Failure.of(FailureCode.REQUEST_INVALID, "there is no script to go back from")));
      } else {
        goBack();
      }
    }

    private void goBack() {
      String runId = kept.scripts().getLast();
      sandbox.drop();
      past.forgetLast();
      kept.goesBack(
          isWritten ->
              parts
                  .records()
                  .made(
                      runId,
                      made ->
                          ask(grant -> end(grant.map(back -> new WentBack(runId, made), w -> w)))));
    }

    private void end(Grant<WentBack, Failure> grant) {
      taker.accept(grant);
      done();
    }
  }
}
