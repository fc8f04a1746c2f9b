package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.SandboxSpawner;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.Utf8Length;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Oversized;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import dev.glovebox.sandbox.wire.Message.WentBack;
import dev.glovebox.sandbox.wire.WireLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One script on one sandbox. Keeps the guest to the rules of the wire, the script to its limits,
 * and ends exactly once.
 */
public final class SandboxRun implements SandboxSpawner.Listener {
  private static final double SHORTEST_SLEEP_MS = 1;

  /** A browser's timer that is set for longer comes at once. */
  private static final double LONGEST_SLEEP_MS = Integer.MAX_VALUE;

  private final RunLimits limits;
  private final RunObserver observer;
  private final Timers timers;
  private final ScriptClock clock;
  private final PrintMeter printed;
  private final Outgoing unsent = new Outgoing();
  private final Script script;
  private Sandbox sandbox;
  private Spare spare;
  private TurnOrder.Turn opening;
  private final Comeback comeback;
  private final CheckpointAsk checkpoint;
  private Runnable cancelWake = () -> {};
  private int highestCallId;
  private int openCalls;
  private boolean isSendingSoon;
  private double wakeInMs = -1;
  private boolean hasEnded;

  /** What is run, within which limits, and who is told. */
  public record Order(Script script, RunLimits limits, RunObserver observer) {}

  public SandboxRun(Sandbox sandbox, Spare spare, Order order, Timers timers) {
    this.sandbox = sandbox;
    this.spare = spare;
    this.script = order.script();
    this.limits = order.limits();
    this.observer = order.observer();
    this.timers = timers;
    this.comeback = new Comeback(timers);
    this.checkpoint = new CheckpointAsk(timers);
    this.printed = new PrintMeter(limits);
    this.clock = new ScriptClock(timers, limits, this::limitPassed);
    sandbox.attach(this);
  }

  /** What it has used of its limits so far. */
  public Used used() {
    return clock.used();
  }

  /** The script's own running time so far. */
  public double scriptMs() {
    return clock.busyMs();
  }

  public void execute() {
    begin(new Execute(script.code(), script.setupJson()));
    if (script.past() != Past.NONE) {
      comeback.begin(sandbox, script, this::lost);
    }
  }

  private void revived() {
    if (comeback.isOn()) {
      comeback.done(script.past());
      sendUnsent();
    } else {
      end(new RunEnding.Crashed("a running guest said that it has revived"));
    }
  }

  /**
   * Asks for all that the script is while it rests, as bytes. What comes for it meanwhile waits for
   * them, as it would in the guest, so that the script's clock does not count what they take.
   */
  public void checkpoint(Consumer<Grant<Bytes, String>> taker) {
    if (hasEnded || sandbox == null || comeback.isOn() || clock.isBusy() || checkpoint.isOwed()) {
      taker.accept(new Grant.Refused<>("the script does not rest"));
    } else {
      checkpoint.ask(sandbox, taker, this::sendUnsent);
    }
  }

  private void checkpointed(Bytes bytes) {
    if (!checkpoint.answer(bytes)) {
      end(new RunEnding.Crashed("a running guest gave a checkpoint that nobody asked for"));
    }
  }

  /** Starts a script of a session, which finds what the ones before it left. */
  public void carryOn() {
    sandbox.whenIdle(() -> begin(new CarryOn(script.code(), script.setupJson())));
  }

  private void begin(ToGuest first) {
    String seed = script.turns().seed();
    if (!seed.isEmpty()) {
      post(new Seed(seed));
    }
    post(first);
  }

  public void answer(int callId, String json) {
    post(new CallAnswered(callId, json));
  }

  public void refuse(CallRefused refusal) {
    post(refusal);
  }

  public void cancel() {
    end(new RunEnding.Cancelled());
  }

  /** Ends it where it rests, to be taken up again elsewhere. */
  public void suspend() {
    end(new RunEnding.Suspended());
  }

  /** Whether nothing but an answer will have the script go on. */
  public boolean waitsForAnswersAlone() {
    return isResting() && wakeInMs < 0;
  }

  /** Whether the script waits, for whatever. */
  public boolean isResting() {
    return !hasEnded && sandbox != null && !clock.isBusy() && unsent.isEmpty();
  }

  /**
   * In how long the script wants to be woken, as it said when it last rested; negative for never.
   */
  public double wakeInMs() {
    return wakeInMs;
  }

  public void waitForPerson(boolean isWaiting) {
    clock.waitForPerson(isWaiting);
  }

  @Override
  public void heard(ToPage message) {
    if (comeback.isOn() && message instanceof Broken broken) {
      comeback.refuse(broken.reason());
      return;
    }
    spare = Spare.NONE;
    opening = null;
    if (!hasEnded) {
      hear(message);
    }
  }

  @Override
  public void failed(String reason) {
    end(RunEnding.died(reason));
  }

  @Override
  public void lost(String reason) {
    if (hasEnded) {
      return;
    }
    comeback.stop();
    Spare last = spare;
    spare = Spare.NONE;
    clock.turnIsVoid();
    sandbox = null;
    last.fetch(this::beginAgain, () -> end(new RunEnding.Lost(reason)));
  }

  /** Nothing was heard of the script, so nobody can tell that it began twice. */
  private void beginAgain(Sandbox another) {
    sandbox = another;
    sandbox.attach(this);
    if (opening == null) {
      sendUnsent();
    } else {
      send(opening);
    }
  }

  /** A worker that runs was to be had. */
  @Override
  public void unavailable(Refusal why) {
    lost(why.reason());
  }

  private void hear(ToPage message) {
    switch (message) {
      case ToolCalled m -> called(m);
      case Printed m -> printed(m);
      case Idle m -> idle(m);
      case Completed m -> completed(m.valueJson());
      case Oversized m -> oversized(m.bytes());
      case Failed m -> end(new RunEnding.Raised(m));
      case Broken m -> broken(m.reason());
      case Revived m -> revived();
      case Checkpointed m -> checkpointed(m.checkpoint());
      case Marked m -> end(new RunEnding.Crashed("a running guest said that it has marked"));
      case WentBack m -> end(new RunEnding.Crashed("a running guest said that it went back"));
      case Clean m -> end(new RunEnding.Crashed("a running guest said that it is clean"));
      case Ready m -> end(new RunEnding.Crashed("a running guest said that it is ready"));
    }
  }

  /**
   * A guest that counts its calls otherwise than from 1 upwards could answer one call for another.
   */
  private void called(ToolCalled call) {
    if (call.callId() != highestCallId + 1) {
      end(new RunEnding.Crashed("call " + call.callId() + " came after " + highestCallId));
      return;
    }
    if (openCalls == WireLimits.OPEN_CALLS) {
      end(new RunEnding.Crashed("more than " + openCalls + " calls wait for an answer"));
      return;
    }
    openCalls++;
    highestCallId = call.callId();
    observer.called(call);
  }

  private void printed(Printed message) {
    if (!printed.isHonest(message.text())) {
      end(new RunEnding.Crashed("the guest sent more print messages than it may"));
      return;
    }
    observer.printed(message.stream(), message.text());
    if (printed.isFull()) {
      limitPassed("outputBytes", limits.outputBytes(), printed.bytes());
    }
  }

  /** A text has at least as many bytes as characters, so a huge one is not measured. */
  private void completed(String valueJson) {
    int atLeast = valueJson.length();
    int bytes = atLeast > limits.resultBytes() ? atLeast : Utf8Length.of(valueJson);
    if (bytes > limits.resultBytes()) {
      limitPassed("resultBytes", limits.resultBytes(), bytes);
    } else {
      end(new RunEnding.Completed(valueJson));
    }
  }

  private void oversized(int bytes) {
    if (bytes > limits.resultBytes()) {
      limitPassed("resultBytes", limits.resultBytes(), bytes);
    } else {
      end(new RunEnding.Crashed("a value of " + bytes + " bytes was not sent"));
    }
  }

  /**
   * A guest whose time is over leaves off by itself, and may say so before the page's own timer.
   */
  private void broken(String reason) {
    if (!clock.tellWhatIsOver()) {
      end(RunEnding.died(reason));
    }
  }

  private void idle(Idle idle) {
    if (!clock.isBusy()) {
      end(new RunEnding.Crashed("an idle guest said that it is idle"));
      return;
    }
    clock.turnEnds();
    countAsUsed(comeback.used());
    wakeInMs = idle.wakeInMs();
    observer.rested();
    if (hasEnded) {
      return;
    }
    if (!unsent.isEmpty() || script.turns().isGiven()) {
      sendUnsent();
    } else if (wakeInMs >= 0) {
      double sleepMs = Math.max(SHORTEST_SLEEP_MS, Math.min(LONGEST_SLEEP_MS, idle.wakeInMs()));
      cancelWake = timers.after(sleepMs, () -> post(new Wake()));
    }
  }

  /** What is posted while the guest is busy, or in one piece of work, travels together. */
  private void post(ToGuest message) {
    if (hasEnded) {
      return;
    }
    unsent.add(message);
    if (!isSendingSoon) {
      isSendingSoon = true;
      timers.soon(this::sendUnsent);
    }
  }

  private void sendUnsent() {
    isSendingSoon = false;
    if (hasEnded
        || sandbox == null
        || comeback.isOn()
        || checkpoint.isOn()
        || clock.isBusy()
        || unsent.isEmpty() && !script.turns().isGiven()) {
      return;
    }
    Used now = clock.used();
    TurnOrder.Turn turn = script.turns().next(unsent, now);
    if (turn == null) {
      return;
    }
    countAsUsed(turn.used() == now ? null : turn.used());
    cancelWake.run();
    printed.turnBegins();
    turn.messages().forEach(this::countAnswer);
    opening = turn;
    send(turn);
  }

  private void countAsUsed(Used used) {
    if (used != null) {
      clock.hadUsed(used);
    }
  }

  /** What the script said in a turn that is past, it does not say again: it comes from there. */
  private void send(TurnOrder.Turn turn) {
    double mostMs = clock.turnBegins();
    List<ToPage> said = comeback.next();
    if (said != null) {
      timers.soon(() -> said.forEach(this::heard));
      return;
    }
    List<ToGuest> batch = new ArrayList<>();
    batch.add(new TurnBegins(mostMs, turn.wallMs(), turn.monotonicMs()));
    batch.addAll(turn.messages());
    sandbox.send(batch);
  }

  private void countAnswer(ToGuest message) {
    if (message instanceof CallAnswered || message instanceof CallRefused) {
      openCalls--;
    }
  }

  private void limitPassed(String limit, double allowed, double actual) {
    end(new RunEnding.LimitPassed(limit, allowed, actual));
  }

  private void end(RunEnding ending) {
    if (hasEnded) {
      return;
    }
    hasEnded = true;
    clock.stop();
    cancelWake.run();
    comeback.stop();
    observer.ended(ending);
    checkpoint.giveUp("the script has ended");
  }
}
