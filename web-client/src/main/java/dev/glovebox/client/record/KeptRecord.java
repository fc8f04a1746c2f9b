package dev.glovebox.client.record;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.tool.Tool;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.entry.ToolOffer;
import dev.glovebox.client.run.CallIds;
import dev.glovebox.client.run.RunRecord;
import dev.glovebox.client.run.RunRequest;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The record of a run that can be taken up again. A run that is, goes through its script once more:
 * with the same chance, at the same times, with the same answers in the same company, so that it
 * comes to be where it was. Lives as long as the run is in memory.
 */
final class KeptRecord implements RunRecord {
  private final RunLog log;
  private final RunPast past;
  private final Past resumedFrom;
  private final Device device;
  private final RecordedTurns turns;
  private final Runnable onOver;
  private final OpenQuestions open;
  private Runnable onHush = () -> {};
  private Runnable onLost = () -> {};
  private boolean isLost;
  private int highestCall;
  private boolean hasBegun;
  private boolean isReplaying;

  /** A run as it was found: its record, and its sandbox, if that is to be had. */
  record Before(RunPast written, Past sandbox) {
    static Before nothing() {
      return of(new RunPast(List.of()));
    }

    static Before of(RunPast written) {
      return new Before(written, Past.NONE);
    }
  }

  /**
   * @param before what was written before; empty for a run that begins
   * @param onOver done when the run is over, or waits, and is written: others may have it then
   */
  KeptRecord(RunLog log, Before before, Device device, Runnable onOver) {
    this.log = log;
    this.past = before.written();
    this.resumedFrom = before.sandbox();
    this.device = device;
    this.onOver = onOver;
    this.open = new OpenQuestions(log);
    this.turns = new RecordedTurns(log.head().seed(), past.turns(), log, device.clocks());
    this.isReplaying = turns.isGiven();
    log.whenElsewhere(this::lost);
  }

  /** It is the script of a session, whose clock goes ahead, and which is to know what it does. */
  void belongTo(long aheadUs, Runnable hush) {
    turns.startAhead(aheadUs);
    onHush = hush;
  }

  private boolean isOfSession() {
    return !log.head().session().isEmpty();
  }

  @Override
  public TurnOrder turns() {
    return turns;
  }

  @Override
  public List<String> begins(RunRequest request, List<String> namespaces) {
    hasBegun = true;
    if (past.started() == null) {
      log.add(device.started(request, namespaces));
    }
    if (!device.redacted().isEmpty() && !past.redacted().containsAll(device.redacted())) {
      log.add(new RunEntry.Redacts(List.copyOf(device.redacted()), device.nowMs()));
    }
    return past.started() == null ? namespaces : past.started().namespaces();
  }

  @Override
  public boolean isReplaying() {
    return isReplaying;
  }

  @Override
  public List<String> changes() {
    return device.changesSince(past.started());
  }

  @Override
  public boolean wasChecked() {
    return isReplaying && !past.isOfOtherScript();
  }

  @Override
  public void hush() {
    log.hush();
    onHush.run();
  }

  @Override
  public Known meet(ToolCalled call) {
    highestCall = call.callId();
    RunEntry.Called asked =
        new RunEntry.Called(call.callId(), call.tool(), call.positionalJson(), call.namedJson());
    RunPast.OfCall before = past.call(call.callId());
    if (before == null || before.called() == null) {
      if (turns.isGiven()) {
        return new Known.Different(new Divergence(new Did.Waited(call.callId() - 1), did(asked)));
      }
      log.add(asked);
      return new Known.Fresh(null);
    }
    if (!before.called().equals(asked)) {
      return new Known.Different(new Divergence(did(before.called()), did(asked)));
    }
    if (before.ended() != null) {
      return new Known.Outcome(before.ended().outcome(), before.ended().summary());
    }
    return before.isInDoubt()
        ? new Known.InDoubt(before.doubt(device.nowMs()))
        : new Known.Fresh(before.otherArgumentsJson());
  }

  private Did did(RunEntry.Called call) {
    return new Did.Called(
        CallIds.of(log.head().runId(), call.call()),
        call.tool(),
        call.positionalJson(),
        call.namedJson());
  }

  @Override
  public Divergence rests() {
    boolean lacksCalls =
        turns.isGiven() ? turns.needsMoreThan(highestCall) : past.lastCall() > highestCall;
    if (lacksCalls) {
      return new Divergence(didNext(), new Did.Waited(highestCall));
    }
    isReplaying = turns.isGiven();
    return null;
  }

  @Override
  public Divergence ends(Did how) {
    return turns.isGiven() || past.lastCall() > highestCall ? new Divergence(didNext(), how) : null;
  }

  /** What it did the first time after the calls that it has made by now. */
  private Did didNext() {
    RunPast.OfCall next = past.call(highestCall + 1);
    return next == null || next.called() == null ? new Did.Waited(highestCall) : did(next.called());
  }

  @Override
  public String differenceOf(Tool tool) {
    return past.started() == null
        ? ""
        : past.started().offered().differenceTo(tool, device.offers().fingerprint());
  }

  @Override
  public void intends(Intent intent, Consumer<Boolean> isWritten) {
    RunEntry.Intended entry =
        new RunEntry.Intended(
            CallIds.number(intent.callId()),
            intent.tool().name().qualified(),
            intent.argumentsJson(),
            intent.tool().isRepeatable(),
            intent.rule(),
            device.nowMs());
    if (intent.tool().readOnly()) {
      log.add(entry);
      isWritten.accept(true);
    } else {
      log.addForGood(entry, isWritten);
    }
  }

  @Override
  public void ended(int call, CallOutcome outcome, CallSummary summary) {
    open.settled(call, device.nowMs());
    log.add(new RunEntry.CallEnded(call, outcome, summary, device.nowMs()));
  }

  @Override
  public boolean canPause() {
    return log.fault().isEmpty() && log.head().hasPayloads() && !isOfSession();
  }

  @Override
  public ApprovalAnswer judged(int call, ApprovalRequest request) {
    RunPast.OfCall before = past.call(call);
    if (before == null || before.judged() == null || !isStillAsked(before.asked(), request)) {
      return null;
    }
    RunEntry.Judged judged = before.judged();
    return judged.isApproved()
        ? new ApprovalAnswer.Approved(judged.editedJson(), judged.remember())
        : new ApprovalAnswer.Denied(judged.reason(), judged.remember());
  }

  /** What is done is what was looked at. */
  private static boolean isStillAsked(RunEntry.Asked asked, ApprovalRequest request) {
    return asked != null
        && asked.argumentsJson().equals(request.argumentsJson())
        && asked.offer().equals(ToolOffer.of(request.tool()));
  }

  @Override
  public void asked(int call, ApprovalRequest request) {
    RunEntry.Asked asked =
        new RunEntry.Asked(
            call,
            request.tool().name().qualified(),
            request.argumentsJson(),
            request.rule(),
            ToolOffer.of(request.tool()),
            device.nowMs());
    open.asked(asked);
    log.add(asked);
  }

  @Override
  public void answered(int call, ApprovalAnswer answer) {
    RunEntry.Judged judged = RunEntry.Judged.of(call, answer, device.nowMs());
    if (judged != null) {
      open.judged(judged);
      log.add(judged);
    }
  }

  @Override
  public boolean answeredAhead(int call, ApprovalAnswer answer) {
    RunEntry.Judged judged = RunEntry.Judged.of(call, answer, device.nowMs());
    RunEntry.Judged before = open.heard(call);
    if (before == null && judged != null) {
      past.add(judged);
      log.add(judged);
    }
    return before == null || before.saysTheSameAs(judged);
  }

  @Override
  public void whenWritten(Runnable then) {
    log.whenWritten(then);
  }

  @Override
  public void pauses(List<Question> waiting, String secretsJson, Consumer<Boolean> isWritten) {
    log.pause(new RunEntry.Paused(secretsJson, device.nowMs()), waiting, isWritten);
  }

  @Override
  public void waits() {
    // What comes later, such as its checkpoint, whoever has taken it refuses.
    log.whenElsewhere(() -> {});
    onOver.run();
  }

  @Override
  public void goesOn() {
    log.goOn(device.nowMs());
  }

  /** Nobody waits for it. It is not written any more once another owns the run, or it is over. */
  @Override
  public Consumer<Bytes> keeper(String output, double wakeInMs, Used used) {
    int turn = turns.count();
    return bytes ->
        device
            .packing()
            .pack(
                bytes,
                packed -> {
                  if (packed instanceof Grant.Granted<Packing.Packed, String> granted
                      && !log.head().isOver()) {
                    keep(new RestingAt(turn, output, wakeInMs, used), granted.value());
                  }
                });
  }

  /** Where a script rested. */
  private record RestingAt(int turn, String output, double wakeInMs, Used used) {}

  private void keep(RestingAt rest, Packing.Packed packed) {
    log.keep(
        new RunEntry.Checkpointed(
            rest.turn(),
            rest.output(),
            rest.wakeInMs(),
            rest.used(),
            packed.bytes().length(),
            packed.sum(),
            device.nowMs()),
        packed.bytes(),
        () -> {});
  }

  @Override
  public boolean keepsCheckpoints() {
    return log.keepsCheckpoints() && !isOfSession();
  }

  @Override
  public Past past() {
    return resumedFrom;
  }

  @Override
  public String secretsJson() {
    return past.secretsJson();
  }

  @Override
  public Set<String> redacted() {
    return past.redacted();
  }

  @Override
  public void over(RunOutcome outcome, Runnable isTold) {
    RunEntry.Over over = new RunEntry.Over(outcome, device.nowMs());
    if (hasBegun && (isOfSession() || !isLost(outcome))) {
      log.end(over, isTold);
      log.whenWritten(onOver);
    } else {
      log.whenWritten(onOver);
      isTold.run();
    }
  }

  /** What its sandbox was lost of can be taken up again in another one. */
  private static boolean isLost(RunOutcome outcome) {
    return outcome.ending() instanceof Ending.Failed failed
        && failed.failure().code().equals(FailureCode.SANDBOX_LOST.word());
  }

  @Override
  public void forget() {
    log.leaveOff();
  }

  /** Another page has it. */
  void lost() {
    isLost = true;
    log.lose();
    onLost.run();
  }

  /** This page was away, and another may have had it meanwhile. */
  void back() {
    log.unlessOurs(this::lost);
  }

  @Override
  public void whenLost(Runnable then) {
    onLost = then;
    if (isLost) {
      then.run();
    }
  }

  @Override
  public String fault() {
    return log.fault();
  }

  @Override
  public long nowMs() {
    return device.nowMs();
  }
}
