package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.Utf8Length;

/**
 * Counts what a run prints, and in how many messages. An honest guest gathers: it prints when a
 * chunk is full, when some time has passed, and at a turn's end. One that sends more messages than
 * that would flood the page with small ones.
 */
final class PrintMeter {
  /** As in the guest's {@code console.py}, with room for a clock that runs differently. */
  private static final int SMALLEST_CHUNK = 2048;

  private static final int STREAM_EVERY_MS = 25;
  private static final int STREAMS = 2;
  private static final int SPARE = 100;

  private final int allowedBytes;
  private int messagesLeft;
  private int bytes;

  PrintMeter(RunLimits limits) {
    allowedBytes = limits.outputBytes();
    messagesLeft =
        SPARE
            + STREAMS * (limits.outputBytes() / SMALLEST_CHUNK)
            + STREAMS * (limits.cpuMs() / STREAM_EVERY_MS);
  }

  /** A turn may bring what each stream still held. */
  void turnBegins() {
    messagesLeft += STREAMS;
  }

  /** Counts one message. False when no honest guest sends it. */
  boolean isHonest(String text) {
    messagesLeft--;
    bytes += Utf8Length.of(text);
    return messagesLeft >= 0 && !text.isEmpty();
  }

  boolean isFull() {
    return bytes > allowedBytes;
  }

  int bytes() {
    return bytes;
  }
}
