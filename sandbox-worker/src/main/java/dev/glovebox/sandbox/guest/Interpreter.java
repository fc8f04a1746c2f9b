package dev.glovebox.sandbox.guest;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import java.util.List;

/** The few calls that enter Python. Each may throw when the interpreter is beyond repair. */
public interface Interpreter {

  /**
   * Python leaves off when it has worked for as long as the turn may take without {@link #wake}
   * having returned, and sees the time that the turn has.
   */
  void turnBegins(TurnBegins turn);

  /** Chance comes from this seed, until {@link #reset}. */
  void seed(String seed);

  /** Makes a script ready; {@link #wake} runs it. */
  void execute(String code, String setupJson);

  /** Makes a script ready that finds what the scripts before it left. */
  void carryOn(String code, String setupJson);

  /** All answers that arrived together, because entering Python costs more than an answer. */
  void answered(List<CallAnswered> answers);

  void refused(int callId, String tool, String code, String message, String hint);

  /** Runs what is ready. Returns the milliseconds until the next timer, or a negative number. */
  double wake();

  /** Puts everything back to how it was at the start. False when that cannot be done. */
  boolean reset();

  /** How everything is, as bytes; empty when they do not hold all of it. */
  Bytes checkpoint();

  /** Is as the one was of which the bytes are. Throws when they are of no use. */
  void revive(Revive order);

  /** Remembers how everything is. Returns the bytes that this takes. */
  double mark(int mark);

  /** Puts everything back to how it was at a mark. False when there is no such mark. */
  boolean goBack(int mark);

  void forget(int mark);
}
