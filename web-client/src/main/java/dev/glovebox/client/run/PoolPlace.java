package dev.glovebox.client.run;

import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.pool.Lease;
import dev.glovebox.sandbox.page.pool.Pool;
import dev.glovebox.sandbox.page.run.RunLimits;
import dev.glovebox.sandbox.page.run.RunObserver;
import dev.glovebox.sandbox.page.run.SandboxRun;
import java.util.List;
import java.util.function.Consumer;

/** A run of its own: any pristine sandbox, which is made pristine again. */
public record PoolPlace(Pool pool, Pool.For purpose) implements RunPlace {

  @Override
  public void whenFree(Runnable turn) {
    turn.run();
  }

  @Override
  public CheckedScript toCheck(String code, List<String> inputs) {
    return CheckedScript.alone(code, inputs);
  }

  @Override
  public void enter(Consumer<Grant<Seat, Failure>> taker) {
    pool.lease(purpose, grant -> taker.accept(grant.map(Leased::new, Failure::of)));
  }

  @Override
  public void done() {}

  private record Leased(Lease lease) implements Seat {

    @Override
    public SandboxRun execute(Start start, RunLimits limits, RunObserver observer) {
      return lease.execute(start.script(), limits, observer);
    }

    @Override
    public void giveBack() {
      lease.giveBack();
    }

    @Override
    public void leave(Left left, boolean isSound) {
      if (isSound) {
        lease.recycle();
      } else {
        lease.retire();
      }
    }
  }
}
