package dev.glovebox.client.run;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.approval.ApprovalRequest;
import dev.glovebox.bridge.gate.CallRecord;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.sandbox.page.run.Past;
import dev.glovebox.sandbox.page.run.TurnOrder;
import dev.glovebox.sandbox.page.run.Used;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** What one run writes down, and what was written of it before. Lives as long as the run. */
public interface RunRecord extends CallRecord {

  /** What goes into each turn of its script. */
  TurnOrder turns();

  /**
   * The script begins.
   *
   * @param namespaces what the names of tools begin with
   * @return what they began with when it began for the first time
   */
  List<String> begins(RunRequest request, List<String> namespaces);

  /** Whether the script still goes through what it has been through before. */
  boolean isReplaying();

  /** What is not as it was when the run began, for people. */
  List<String> changes();

  /** Whether the script was type-checked before. */
  boolean wasChecked();

  /** From now on nothing that is said is written down. */
  void hush();

  /** What is known of a call that the script makes, which is written down unless it was. */
  Known meet(ToolCalled call);

  /**
   * The script has given the word back.
   *
   * @return how it differs from what it did before; null as long as it does not
   */
  Divergence rests();

  /**
   * The script has ended by itself.
   *
   * @return how it differs from what it did before; null when it does not
   */
  Divergence ends(Divergence.Did how);

  /**
   * A call is over.
   *
   * @param summary null for what was turned away at the door
   */
  void ended(int call, CallOutcome outcome, CallSummary summary);

  /** Whether the run can wait for a person without being in memory. */
  boolean canPause();

  /** What a person has said about a call; null when nothing holds for it. */
  ApprovalAnswer judged(int call, ApprovalRequest request);

  /** A person is asked about a call. */
  void asked(int call, ApprovalRequest request);

  /** A person has answered. */
  void answered(int call, ApprovalAnswer answer);

  /**
   * A person has answered what the script asked before, and comes to once more.
   *
   * @return whether that is what holds: another answer may have been heard meanwhile
   */
  boolean answeredAhead(int call, ApprovalAnswer answer);

  /** Does something once the store has answered about all that is known by now. */
  void whenWritten(Runnable then);

  /**
   * The run will wait for a person.
   *
   * @param secretsJson what must not be told of it
   * @param isWritten told once it cannot be lost, or could not be written
   */
  void pauses(List<Question> waiting, String secretsJson, Consumer<Boolean> isWritten);

  /** The run waits for a person from now on, and other pages may take it up. */
  void waits();

  /** The run does not wait for a person, if it was to: one has answered meanwhile. */
  void goesOn();

  /** Whether the sandbox of a script that rests is kept with it. */
  boolean keepsCheckpoints();

  /** How far the script has been, where its sandbox can be had again. */
  Past past();

  /**
   * Keeps the sandbox of the script as it rests now, whenever its bytes come.
   *
   * @param output what it has printed
   * @param wakeInMs in how long it wants to be woken; negative for never
   * @param used what it has used of its limits
   */
  Consumer<Bytes> keeper(String output, double wakeInMs, Used used);

  /** What must not be told of it, as it was when it paused; empty when it never did. */
  String secretsJson();

  /** The names of fields that were to stay inside wherever it has run before. */
  Set<String> redacted();

  /**
   * The run is over.
   *
   * @param isTold done when it may be told: once it is written, which nobody waits for too long
   */
  void over(RunOutcome outcome, Runnable isTold);

  /** The run is to be forgotten: nothing more is written of it. */
  void forget();

  /** Has something done when another page takes the run. */
  void whenLost(Runnable then);

  /** Why it cannot be taken up again; empty when it can. */
  String fault();

  /** The time by the device's clock, in milliseconds since 1970. */
  long nowMs();

  /** What the record says about a call. */
  sealed interface Known {
    /**
     * Nothing that keeps it from being made.
     *
     * @param argumentsJson by name, in place of the script's; null for those
     */
    record Fresh(String argumentsJson) implements Known {}

    /**
     * How it ended.
     *
     * @param summary null for what was turned away at the door
     */
    record Outcome(CallOutcome outcome, CallSummary summary) implements Known {}

    /** It was under way, and nobody knows whether it was made. */
    record InDoubt(Question question) implements Known {}

    /** It is not the call that was made before. */
    record Different(Divergence how) implements Known {}
  }
}
