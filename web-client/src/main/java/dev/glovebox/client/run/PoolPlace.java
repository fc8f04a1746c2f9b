package dev.glovebox.client.run;

import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.sandbox.page.Pool;
import dev.glovebox.sandbox.page.Pool.Lease;
import dev.glovebox.sandbox.page.RunLimits;
import dev.glovebox.sandbox.page.RunObserver;
import dev.glovebox.sandbox.page.Sandbox;
import dev.glovebox.sandbox.page.SandboxRun;
import dev.glovebox.sandbox.page.Session.Script;
import dev.glovebox.sandbox.page.Timers;
import java.util.List;
import java.util.function.Consumer;

/** A run of its own: any pristine sandbox, which is made pristine again. */
public record PoolPlace(Pool pool, Timers timers) implements RunPlace {

  @Override
  public void whenFree(Runnable turn) {
    turn.run();
  }

  @Override
  public CheckedScript toCheck(String code, List<String> inputs) {
    return CheckedScript.alone(code, inputs);
  }

  @Override
  public void enter(Consumer<Entry> taker) {
    pool.lease(
        lease ->
            taker.accept(
                switch (lease) {
                  case Lease.Granted granted ->
                      new Entry.Open(new Leased(pool, timers, granted.sandbox()));
                  case Lease.Refused refused ->
                      new Entry.Refused(
                          Failure.of(FailureCode.SANDBOX_UNAVAILABLE, refused.reason()));
                }));
  }

  @Override
  public void done() {}

  private record Leased(Pool pool, Timers timers, Sandbox sandbox) implements Seat {

    @Override
    public SandboxRun start(Script script, RunLimits limits, RunObserver observer) {
      SandboxRun run = new SandboxRun(sandbox, limits, observer, timers);
      run.start(script.code(), script.setupJson());
      return run;
    }

    @Override
    public void giveBack() {
      pool.giveBack(sandbox);
    }

    @Override
    public void leave(RunRequest request, CheckNotes check, boolean isSound) {
      if (isSound) {
        pool.recycle(sandbox);
      } else {
        pool.retire(sandbox);
      }
    }
  }
}
