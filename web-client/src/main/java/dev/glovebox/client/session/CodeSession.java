package dev.glovebox.client.session;

import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.SessionPast;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.run.RunPlace;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.RunLimits;
import dev.glovebox.sandbox.page.RunObserver;
import dev.glovebox.sandbox.page.SandboxRun;
import dev.glovebox.sandbox.page.Script;
import dev.glovebox.sandbox.page.Session;
import dev.glovebox.sandbox.page.Timers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One conversation. Its scripts run one after the other in the order in which they came. Lives
 * until it is closed; once its sandbox is dead, it refuses every script and says why.
 */
public final class CodeSession {
  private final String id;
  private final Timers timers;
  private final Supplier<List<String>> namespaces;
  private final SessionPast past;
  private final Deque<Turn> waiting = new ArrayDeque<>();
  private Session sandbox;
  private Turn current;
  private String death = "";

  /**
   * @param namespaces what the names of tools begin with
   */
  CodeSession(String id, Timers timers, Supplier<List<String>> namespaces) {
    this.id = id;
    this.timers = timers;
    this.namespaces = namespaces;
    this.past = new SessionPast(id);
  }

  public String id() {
    return id;
  }

  /** A script, with what the type checker must know of the ones before it. */
  public CheckedScript toCheck(String code, List<String> inputs) {
    return past.next(code, inputs);
  }

  /** A place for one more script. */
  public RunPlace place() {
    return new Turn();
  }

  void begin(Session opened) {
    sandbox = opened;
  }

  void died(String reason) {
    death = reason;
  }

  void close() {
    death = "it was closed";
    sandbox.close();
  }

  private void advance() {
    if (current == null && !waiting.isEmpty()) {
      current = waiting.poll();
      current.turn.run();
    }
  }

  private final class Turn implements RunPlace, RunPlace.Seat {
    private Runnable turn = () -> {};

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
      if (death.isEmpty()) {
        taker.accept(new Grant.Granted<>(this));
      } else {
        taker.accept(
            new Grant.Refused<>(
                Failure.of(
                    FailureCode.SESSION_OVER,
                    "the session is over: " + death,
                    "open another session; what earlier scripts defined is gone")));
      }
    }

    @Override
    public SandboxRun execute(Script script, RunLimits limits, RunObserver observer) {
      return sandbox.run(script, limits, observer);
    }

    @Override
    public void giveBack() {}

    @Override
    public void leave(RunPlace.Left left, boolean isSound) {
      RunRequest request = left.request();
      if (!left.hasBegun()) {
        return;
      }
      if (left.check().unchecked().isEmpty()) {
        past.add(request.code(), request.inputs());
      } else {
        Set<String> tools = new HashSet<>(namespaces.get());
        past.addUnread(request.code(), request.inputs(), tools);
      }
    }

    @Override
    public void done() {
      if (current == this) {
        current = null;
        timers.soon(CodeSession.this::advance);
      } else {
        waiting.remove(this);
      }
    }
  }
}
