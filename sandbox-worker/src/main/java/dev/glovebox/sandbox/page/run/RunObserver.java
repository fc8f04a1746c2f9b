package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.wire.Message.ToolCalled;

/** Who is told what a run does. */
public interface RunObserver {

  void called(ToolCalled call);

  void printed(String stream, String text);

  /** The script has given the word back. What is posted now goes with the next turn. */
  default void rested() {}

  /** Told once, last. */
  void ended(RunEnding ending);
}
