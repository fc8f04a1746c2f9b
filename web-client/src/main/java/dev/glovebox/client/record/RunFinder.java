package dev.glovebox.client.record;

import dev.glovebox.client.record.Recorder.Found;
import dev.glovebox.client.record.Recorder.Taken;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.Held;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import java.util.function.Consumer;

/** Finds runs, and makes them this page's own. */
final class RunFinder {
  /**
   * One that was on its way when this page looked may land first; who sent it has lost the lock.
   */
  private static final int CLAIMS = 4;

  private final RunStore store;

  RunFinder(RunStore store) {
    this.store = store;
  }

  void find(String runId, boolean takesOver, Consumer<Grant<Found, StoreRefusal>> taker) {
    Held held = new Held();
    store.hold(
        held.wanted(runId, takesOver),
        grant -> {
          held.accept(grant);
          switch (grant) {
            case Grant.Refused<Runnable, StoreRefusal> refused ->
                taker.accept(new Grant.Refused<>(refused.why()));
            case Grant.Granted<Runnable, StoreRefusal> granted -> look(runId, held, taker);
          }
        });
  }

  private void look(String runId, Held held, Consumer<Grant<Found, StoreRefusal>> taker) {
    store.read(
        runId,
        given -> {
          Grant<Found, StoreRefusal> found = found(given, held);
          if (found instanceof Grant.Refused<Found, StoreRefusal>) {
            held.giveBack();
          }
          taker.accept(found);
        });
  }

  private static Grant<Found, StoreRefusal> found(Grant<RunStore.Read, String> given, Held held) {
    if (given instanceof Grant.Granted<RunStore.Read, String> granted
        && !granted.value().damage().isEmpty()) {
      return new Grant.Refused<>(
          StoreRefusal.ofStore("the record is damaged: " + granted.value().damage()));
    }
    return given.map(
        run -> new Found(run.head(), run.owner(), new RunPast(run.entries()), held),
        StoreRefusal::ofStore);
  }

  void take(String runId, boolean takesOver, Consumer<Grant<Taken, StoreRefusal>> taker) {
    find(
        runId,
        takesOver,
        found -> {
          switch (found) {
            case Grant.Refused<Found, StoreRefusal> refused ->
                taker.accept(new Grant.Refused<>(refused.why()));
            case Grant.Granted<Found, StoreRefusal> granted -> take(runId, granted.value(), taker);
          }
        });
  }

  private void take(String runId, Found found, Consumer<Grant<Taken, StoreRefusal>> taker) {
    if (found.past().started() == null) {
      found.held().giveBack();
      taker.accept(new Grant.Refused<>(StoreRefusal.absent(runId)));
      return;
    }
    own(
        runId,
        found,
        owned -> {
          boolean isGone =
              owned instanceof Grant.Granted<Taken, StoreRefusal> granted
                  && granted.value().past().started() == null;
          if (isGone) {
            found.held().giveBack();
          }
          taker.accept(isGone ? new Grant.Refused<>(StoreRefusal.absent(runId)) : owned);
        });
  }

  /**
   * Makes a run that was found this page's own, and looks once more: whoever had it before may have
   * written until then, and can write nothing from then on. One that another page has taken
   * meanwhile is left to that.
   */
  void own(String runId, Found found, Consumer<Grant<Taken, StoreRefusal>> taker) {
    own(runId, found, CLAIMS, taker);
  }

  private void own(
      String runId, Found found, int claims, Consumer<Grant<Taken, StoreRefusal>> taker) {
    Held held = found.held();
    if (held.isLost() || claims == 0) {
      held.giveBack();
      taker.accept(new Grant.Refused<>(StoreRefusal.elsewhere()));
      return;
    }
    store.claim(
        runId,
        found.owner(),
        claimed -> {
          switch (claimed) {
            case Grant.Granted<Integer, StoreRefusal> granted ->
                look(
                    runId,
                    held,
                    again ->
                        taker.accept(
                            again.map(
                                run -> new Taken(run.head(), granted.value(), run.past(), held),
                                why -> why)));
            case Grant.Refused<Integer, StoreRefusal> refused when refused.why().isElsewhere() ->
                look(runId, held, again -> ownAsItIsNow(runId, again, claims - 1, taker));
            case Grant.Refused<Integer, StoreRefusal> refused -> {
              held.giveBack();
              taker.accept(new Grant.Refused<>(refused.why()));
            }
          }
        });
  }

  private void ownAsItIsNow(
      String runId,
      Grant<Found, StoreRefusal> again,
      int claims,
      Consumer<Grant<Taken, StoreRefusal>> taker) {
    switch (again) {
      case Grant.Refused<Found, StoreRefusal> refused ->
          taker.accept(new Grant.Refused<>(refused.why()));
      case Grant.Granted<Found, StoreRefusal> gone when gone.value().past().started() == null -> {
        gone.value().held().giveBack();
        taker.accept(new Grant.Refused<>(StoreRefusal.absent(runId)));
      }
      case Grant.Granted<Found, StoreRefusal> now -> own(runId, now.value(), claims, taker);
    }
  }

  /** Makes a run that is not there this page's own, or gives it back. */
  void claim(String runId, Held held, Consumer<Grant<Integer, StoreRefusal>> taker) {
    store.claim(
        runId,
        RunStore.ANY_OWNER,
        claimed -> {
          if (claimed instanceof Grant.Refused<Integer, StoreRefusal>) {
            held.giveBack();
          }
          taker.accept(claimed);
        });
  }
}
