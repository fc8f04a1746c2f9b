package dev.glovebox.sandbox.guest;

/** The few calls that enter Python. Each may throw when the interpreter is beyond repair. */
public interface Interpreter {

  /** Makes a script ready; {@link #wake} runs it. */
  void begin(String code, String setupJson);

  void answered(int callId, String json);

  void refused(int callId, String tool, String code, String message, String hint);

  /** Runs what is ready. Returns the milliseconds until the next timer, or a negative number. */
  double wake();

  /** Puts everything back to how it was at the start. False when that cannot be done. */
  boolean restore();
}
