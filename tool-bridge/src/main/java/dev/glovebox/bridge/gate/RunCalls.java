package dev.glovebox.bridge.gate;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.gate.call.CallRequest;
import dev.glovebox.bridge.order.KeyOrder;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the gate holds for one run: its count, its calls in flight and those that queue. */
final class RunCalls {
  private final RunScope scope;
  private final GateSteps steps;
  private final GateLimits limits;
  private final Set<String> callIds = new TreeSet<>(KeyOrder.toFind());
  private final Set<Cancellable> inFlight = new LinkedHashSet<>();
  private final ArrayDeque<Runnable> queue = new ArrayDeque<>();
  private int counted;
  private int busySlots;
  private boolean isCancelled;
  private boolean isPumping;
  private boolean hasTurnedAway;

  /** A call in flight, as far as its run has to know it. */
  interface Cancellable {
    void cancel();

    /** Leaves off without a word. */
    void park();
  }

  RunCalls(RunScope scope, GateSteps steps) {
    this.scope = scope;
    this.steps = steps;
    this.limits = scope.limits();
  }

  RunScope scope() {
    return scope;
  }

  GateSteps steps() {
    return steps;
  }

  /** Counts a call, valid or not; null when it may go on. */
  CallFailure admit(CallRequest request) {
    if (isCancelled) {
      return cancelled(request.name());
    }
    if (counted == limits.calls()) {
      return CallFailure.of(
          CallFailureCode.CALL_LIMIT,
          request.name(),
          "The run has made " + counted + " calls, as many as the limit 'calls' allows.");
    }
    counted++;
    return callIds.add(request.callId())
        ? null
        : CallFailure.of(
            CallFailureCode.CALL_REPEATED,
            request.name(),
            "The call id '" + request.callId() + "' was used before in this run.");
  }

  /**
   * Whether a refusal at the door is to be recorded. Only the first of a run is: a script that goes
   * on calling after its last call must not fill the journal.
   */
  boolean isRecorded(CallFailure refusal) {
    if (refusal.code() == CallFailureCode.CALL_REPEATED) {
      return true;
    }
    boolean isFirst = !hasTurnedAway;
    hasTurnedAway = true;
    return isFirst;
  }

  static CallFailure cancelled(String tool) {
    return CallFailure.of(CallFailureCode.CALL_CANCELLED, tool, "The run was cancelled.");
  }

  void entered(Cancellable call) {
    inFlight.add(call);
  }

  /** Runs the task as soon as a slot is free; its call holds the slot until {@link #left}. */
  void takeSlot(Runnable task) {
    queue.add(task);
    pump();
  }

  /** The call is over; the next ones of the queue may run. */
  void left(Cancellable call, boolean hadSlot) {
    inFlight.remove(call);
    if (hadSlot) {
      busySlots--;
    }
  }

  /** Starts what has a free slot. A loop and not recursion: tools may answer at once. */
  void pump() {
    if (isPumping) {
      return;
    }
    isPumping = true;
    try {
      while (busySlots < limits.parallelCalls() && !queue.isEmpty()) {
        busySlots++;
        queue.remove().run();
      }
    } finally {
      isPumping = false;
    }
  }

  /** A call that was admitted and answered before. */
  void countAgain(String callId) {
    counted++;
    callIds.add(callId);
  }

  void park() {
    isCancelled = true;
    queue.clear();
    for (Cancellable call : List.copyOf(inFlight)) {
      call.park();
    }
  }

  void cancel() {
    isCancelled = true;
    queue.clear();
    for (Cancellable call : List.copyOf(inFlight)) {
      call.cancel();
    }
  }
}
