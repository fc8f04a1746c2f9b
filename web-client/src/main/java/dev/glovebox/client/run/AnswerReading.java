package dev.glovebox.client.run;

import dev.glovebox.bridge.gate.call.CallFailure;
import dev.glovebox.bridge.gate.call.CallOutcome;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.page.run.SandboxRun;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import java.util.function.BooleanSupplier;

/**
 * Gives a script what became of its calls, and learns from the answers first what is to stay
 * secret, in pieces between which the page has its turn.
 */
public final class AnswerReading {
  /** Well below what a person feels. */
  private static final double SLICE_MS = 12;

  private static final int TOKENS_AT_ONCE = 500;

  private final Timers timers;
  private final BooleanSupplier isOver;

  /**
   * @param isOver whether nobody waits for it any more
   */
  public AnswerReading(Timers timers, BooleanSupplier isOver) {
    this.timers = timers;
    this.isOver = isOver;
  }

  /**
   * @param secrets where what is to stay secret is remembered
   */
  public void deliver(int callId, CallOutcome outcome, SecretValues secrets, SandboxRun run) {
    switch (outcome) {
      case CallOutcome.Answered answered ->
          read(secrets.reading(answered.json()), () -> run.answer(callId, answered.json()));
      case CallOutcome.Refused refused -> {
        CallFailure failure = refused.failure();
        run.refuse(
            new CallRefused(
                callId, failure.tool(), failure.code().word(), failure.message(), failure.hint()));
      }
    }
  }

  private void read(SecretValues.Reading reading, Runnable then) {
    double end = timers.nowMs() + SLICE_MS;
    while (!reading.goOn(TOKENS_AT_ONCE)) {
      if (timers.nowMs() >= end) {
        timers.afterOthers(() -> readOn(reading, then));
        return;
      }
    }
    then.run();
  }

  private void readOn(SecretValues.Reading reading, Runnable then) {
    if (!isOver.getAsBoolean()) {
      read(reading, then);
    }
  }
}
