package dev.glovebox.client.check;

import dev.glovebox.sandbox.page.Refusal;

/** The way to one checker, and its end. */
public interface CheckerWorker {

  /** What the scripts of the next checks may call. */
  void stubs(String text);

  void check(int id, CheckedScript script);

  void forget(String session);

  /** Ends it at once, whatever it is doing. */
  void terminate();

  /** Makes checkers. */
  interface Spawner {
    CheckerWorker spawn(Listener listener);
  }

  /** Hears one checker. */
  interface Listener {

    void ready();

    /** The findings as the JSON text that the checker claims it to be. */
    void checked(int id, String json);

    /** It could not check this script, and goes on. */
    void failed(int id, String reason);

    void died(String reason);

    /** It never was: its program cannot be had. */
    void unavailable(Refusal why);
  }
}
