package dev.glovebox.sandbox.page.run;

import dev.glovebox.sandbox.page.Sandbox;
import java.util.function.Consumer;

/** Where a run goes whose sandbox is lost before the script did anything. */
public interface Spare {
  /** What went on from something has nowhere to go. */
  Spare NONE = (taker, none) -> none.run();

  /** Gives another pristine sandbox, or tells that there is none. */
  void fetch(Consumer<Sandbox> taker, Runnable none);
}
