package dev.glovebox.client.record.entry;

import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The entries of a run, found again by what is asked of them. */
public final class RunPast {
  /** What a person is told of a call that nobody knows the end of. */
  static final String DOUBT = "it was under way when its page went away; was it done?";

  /** How a call is told to have ended of which nobody knows. */
  static final String UNKNOWN = "unknown";

  private static final double NO_WAKING = -1;

  private final Deque<RunEntry.TurnSent> turns = new ArrayDeque<>();
  private final Map<Integer, OfCall> calls = new TreeInOrder<>();
  private final RecordRoom room = new RecordRoom();
  private final Set<String> redacted = TreeInOrder.set();
  private RunEntry.Started started;
  private final List<List<ToPage>> said = new ArrayList<>();
  private RunEntry.Checkpointed checkpoint;
  private RunEntry.Forked forked;
  private RunEntry.Paused paused;
  private RunEntry.Over over;

  /** What is known of one call; what is not, is null. */
  public static final class OfCall {
    private RunEntry.Called called;
    private RunEntry.Rewritten rewritten;
    private RunEntry.Asked asked;
    private RunEntry.Judged judged;
    private RunEntry.Intended intended;
    private RunEntry.CallEnded ended;
    private long doubtedAtMs;

    public RunEntry.Called called() {
      return called;
    }

    public RunEntry.Asked asked() {
      return asked;
    }

    public RunEntry.Judged judged() {
      return judged;
    }

    public RunEntry.CallEnded ended() {
      return ended;
    }

    /** What a person is asked about it, from now on unless they were before. */
    public Question doubt(long nowMs) {
      return RunPast.doubt(intended, isDoubted() ? doubtedAtMs : nowMs);
    }

    private boolean isDoubted() {
      return doubtedAtMs > 0;
    }

    /**
     * What it is to be made with in place of what the script says; null when it is as that says.
     */
    public String otherArgumentsJson() {
      return rewritten == null ? null : rewritten.argumentsJson();
    }

    private void pauseFrom(long fromMs) {
      if (isInDoubt() && !isDoubted()) {
        doubtedAtMs = fromMs;
      }
    }

    public boolean isInDoubt() {
      return ended == null && intended != null && !intended.isRepeatable();
    }

    boolean isOpenQuestion() {
      return ended == null && asked != null && judged == null;
    }
  }

  public RunPast(List<RunEntry> entries) {
    entries.forEach(this::add);
  }

  /** Knows one more. */
  public void add(RunEntry entry) {
    room.take(entry);
    switch (entry) {
      case RunEntry.Started e -> started = e;
      case RunEntry.TurnSent e -> {
        turns.add(e);
        said.add(new ArrayList<>());
      }
      case RunEntry.Called e -> called(e);
      case RunEntry.Checkpointed e -> checkpoint = e;
      case RunEntry.Asked e -> {
        of(e.call()).asked = e;
        of(e.call()).judged = null;
      }
      case RunEntry.Judged e -> of(e.call()).judged = e;
      case RunEntry.Intended e -> of(e.call()).intended = e;
      case RunEntry.CallEnded e -> of(e.call()).ended = e;
      case RunEntry.Rewritten e -> of(e.call()).rewritten = e;
      case RunEntry.DoAgain e -> {
        of(e.call()).intended = null;
        of(e.call()).doubtedAtMs = 0;
      }
      case RunEntry.Forked e -> forked = e;
      case RunEntry.Paused e -> {
        paused = e;
        calls.values().forEach(call -> call.pauseFrom(e.atMs()));
      }
      case RunEntry.Redacts e -> redacted.addAll(e.fields());
      case RunEntry.Over e -> over = e;
      case RunEntry.OfSession e -> {}
    }
  }

  private void called(RunEntry.Called entry) {
    of(entry.call()).called = entry;
    if (!said.isEmpty()) {
      said.getLast()
          .add(
              new ToolCalled(
                  entry.call(), entry.tool(), entry.positionalJson(), entry.namedJson()));
    }
  }

  /** What is left for what comes. */
  public RecordRoom room() {
    return room;
  }

  /** The last checkpoint of it; null when there was none, or it does not fit what is written. */
  public RunEntry.Checkpointed checkpoint() {
    return checkpoint == null || isBeyond(checkpoint) ? null : checkpoint;
  }

  /** Why its last checkpoint does not fit what is written; empty when it does, or there is none. */
  public String misfit() {
    return checkpoint == null || !isBeyond(checkpoint)
        ? ""
        : "it is of turn " + checkpoint.turns() + ", and " + said.size() + " are written";
  }

  /** Why so many bytes are not its last checkpoint; empty when they may be. */
  public String misfit(int bytes) {
    if (checkpoint == null) {
      return "its record has none";
    }
    if (over != null) {
      return "the run is over";
    }
    return bytes == checkpoint.bytes()
        ? misfit()
        : "it has " + bytes + " bytes, and " + checkpoint.bytes() + " were written";
  }

  /** Whether it knows more than the record does. */
  private boolean isBeyond(RunEntry.Checkpointed kept) {
    return kept.turns() <= 0 || kept.turns() > said.size();
  }

  /** What the script said until its checkpoint, of which these are the bytes. */
  public Past until(RunEntry.Checkpointed kept, Bytes bytes, Consumer<String> onRefusal) {
    List<List<ToPage>> all = new ArrayList<>();
    for (int turn = 1; turn <= kept.turns(); turn++) {
      boolean isLast = turn == kept.turns();
      List<ToPage> one = new ArrayList<>();
      if (isLast && !kept.output().isEmpty()) {
        one.add(new Printed("stdout", kept.output()));
      }
      one.addAll(said.get(turn - 1));
      one.add(new Idle(isLast ? kept.wakeInMs() : NO_WAKING));
      all.add(one);
    }
    return new Past(bytes, all, kept.used(), onRefusal);
  }

  /** What its clock that never goes back showed last, in microseconds. */
  public long latestUs() {
    return turns.isEmpty() ? 0 : turns.getLast().monotonicUs();
  }

  /** How it began; null when that is not known. */
  public RunEntry.Started started() {
    return started;
  }

  /** How it ended; null when it has not. */
  public RunEntry.Over over() {
    return over;
  }

  /** Whether its script is not that of the run that it began as, and has not rested since. */
  public boolean isOfOtherScript() {
    return forked != null && forked.isOtherScript() && paused == null;
  }

  public Deque<RunEntry.TurnSent> turns() {
    return turns;
  }

  /** What must not be told of it; empty when that is not known. */
  public String secretsJson() {
    if (paused != null) {
      return paused.secretsJson();
    }
    return forked == null ? "" : forked.secretsJson();
  }

  /** The names of fields that were to stay inside wherever it has run. */
  public Set<String> redacted() {
    return redacted;
  }

  /** What its script was given, or will be when it goes on: inputs and results, as JSON. */
  public List<String> given() {
    List<String> all = new ArrayList<>();
    if (started != null) {
      all.add(started.request().inputsJson());
    }
    for (OfCall call : calls.values()) {
      if (call.ended != null && call.ended.outcome() instanceof CallOutcome.Answered answered) {
        all.add(answered.json());
      }
    }
    return all;
  }

  /** What is known of a call; null when nothing is. */
  public OfCall call(int number) {
    return calls.get(number);
  }

  /** What a person has decided on a call; null when nobody has. */
  public RunEntry.Judged judged(int number) {
    OfCall call = calls.get(number);
    return call == null ? null : call.judged;
  }

  /** What a person has to say before it can go on. */
  public List<Question> questions() {
    List<Question> open = new ArrayList<>();
    calls.forEach(
        (number, call) -> {
          if (call.isInDoubt()) {
            open.add(call.doubt(call.intended.atMs()));
          } else if (call.isOpenQuestion()) {
            open.add(question(call.asked));
          }
        });
    return open;
  }

  /** How the calls that are over ended. */
  public List<CallSummary> summaries() {
    List<CallSummary> all = new ArrayList<>();
    for (OfCall call : calls.values()) {
      if (call.ended != null && call.ended.summary() != null) {
        all.add(call.ended.summary());
      }
    }
    return all;
  }

  /** The calls that were made, with those of which nobody knows the end. */
  public List<CallSummary> made() {
    List<CallSummary> all = new ArrayList<>();
    for (OfCall call : calls.values()) {
      if (call.ended == null && call.intended != null) {
        all.add(new CallSummary(call.intended.tool(), UNKNOWN, 0, 0, "", Made.ONCE));
      } else if (call.ended != null
          && call.ended.summary() != null
          && call.ended.summary().made().attempts() > 0) {
        all.add(call.ended.summary());
      }
    }
    return all;
  }

  public static Question question(RunEntry.Asked asked) {
    return new Question(
        asked.call(), asked.tool(), asked.argumentsJson(), asked.reason(), false, asked.atMs());
  }

  private static Question doubt(RunEntry.Intended intended, long atMs) {
    return new Question(
        intended.call(), intended.tool(), intended.argumentsJson(), DOUBT, true, atMs);
  }

  /**
   * What a person was asked too long ago, a call in doubt before others; null when nothing was.
   * What died before anybody was asked whether it was done is asked about when it is taken up.
   *
   * @param expireMs for how long is waited where nobody said so when it began to wait
   * @param asWritten what it waits for, with until when
   */
  public Question expired(long nowMs, long expireMs, List<Question> asWritten) {
    Question expired = null;
    for (Question question : questions()) {
      boolean isAsked = !question.isDoubt() || calls.get(question.call()).isDoubted();
      boolean isFirst = expired == null || question.isDoubt() && !expired.isDoubt();
      if (isAsked && isFirst && nowMs > expiry(question, expireMs, asWritten)) {
        expired = question;
      }
    }
    return expired;
  }

  private static long expiry(Question question, long expireMs, List<Question> asWritten) {
    for (Question written : asWritten) {
      if (written.call() == question.call() && written.expiresAtMs() > 0) {
        return written.expiresAtMs();
      }
    }
    return question.askedAtMs() + expireMs;
  }

  /** The number of the last call that was made. */
  public int lastCall() {
    int last = 0;
    for (Map.Entry<Integer, OfCall> call : calls.entrySet()) {
      if (call.getValue().called != null) {
        last = Math.max(last, call.getKey());
      }
    }
    return last;
  }

  private OfCall of(int number) {
    return calls.computeIfAbsent(number, n -> new OfCall());
  }
}
