package dev.glovebox.client.record.store;

import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;

/** Has a run for this page, once that is granted, until it is given back or another takes it. */
public final class Held implements Consumer<Grant<Runnable, StoreRefusal>> {
  private Runnable giveBack;
  private boolean isOver;
  private boolean isLost;
  private boolean isBack;
  private Runnable onLost = () -> {};
  private Runnable onBack = () -> {};

  /** What is to be held by this. */
  public RunStore.Wanted wanted(String runId, boolean takesOver) {
    return new RunStore.Wanted(runId, takesOver, this::lost, this::back);
  }

  private void lost() {
    isLost = true;
    if (!isOver) {
      onLost.run();
    }
  }

  public boolean isLost() {
    return isLost;
  }

  public void whenLost(Runnable then) {
    onLost = then;
    if (isLost) {
      then.run();
    }
  }

  private void back() {
    isBack = true;
    if (!isOver) {
      onBack.run();
    }
  }

  /** Has something done when this page was away, and has it again. */
  public void whenBack(Runnable then) {
    onBack = then;
    if (isBack) {
      then.run();
    }
  }

  @Override
  public void accept(Grant<Runnable, StoreRefusal> grant) {
    if (grant instanceof Grant.Granted<Runnable, StoreRefusal> granted) {
      giveBack = granted.value();
      if (isOver) {
        giveBack();
      }
    }
  }

  public void giveBack() {
    isOver = true;
    Runnable once = giveBack;
    giveBack = null;
    if (once != null) {
      once.run();
    }
  }
}
