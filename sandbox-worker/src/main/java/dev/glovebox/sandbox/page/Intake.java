package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.page.SandboxSpawner.Listener;
import dev.glovebox.sandbox.wire.Codec;
import dev.glovebox.sandbox.wire.FrameReader;
import dev.glovebox.sandbox.wire.WireViolation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Works off what one guest says, in order and in slices: however much it says, the page gets its
 * turn in between. Nothing is decoded before it is due.
 */
public final class Intake {
  private static final double SLICE_MS = 8;

  private final Timers timers;
  private final Listener listener;
  private final Deque<FrameReader> waiting = new ArrayDeque<>();
  private boolean isWorking;
  private boolean isClosed;

  public Intake(Timers timers, Listener listener) {
    this.timers = timers;
    this.listener = listener;
  }

  /** Takes the frames of one batch. */
  public void take(List<FrameReader> frames) {
    waiting.addAll(frames);
    if (!isWorking) {
      isWorking = true;
      work();
    }
  }

  /** The guest said what is not a batch of frames. */
  public void refuse(WireViolation violation) {
    close();
    listener.failed("the guest broke the wire: " + violation.getMessage());
  }

  /** Forgets what is waiting; nothing is heard any more. */
  public void close() {
    isClosed = true;
    waiting.clear();
  }

  private void work() {
    double endsAt = timers.nowMs() + SLICE_MS;
    while (!waiting.isEmpty() && timers.nowMs() < endsAt) {
      decode(waiting.poll());
    }
    if (waiting.isEmpty()) {
      isWorking = false;
    } else {
      timers.afterOthers(this::work);
    }
  }

  private void decode(FrameReader frame) {
    if (isClosed) {
      return;
    }
    try {
      listener.heard(Codec.decodeFromGuest(frame));
    } catch (WireViolation violation) {
      refuse(violation);
    }
  }
}
