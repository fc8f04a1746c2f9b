package dev.glovebox.client.play;

import dev.glovebox.client.record.entry.Damage;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A store as one page sees it. Once the page is dead, nothing that it asks is done or answered, and
 * what it held is free.
 */
public final class PlayedStore implements RunStore {
  private final MemoryStore shared;
  private final Map<Wanted, Runnable> held = new LinkedHashMap<>();
  private final List<String> told = new ArrayList<>();
  private final List<Runnable> untold = new ArrayList<>();
  private boolean isDiskSlow;
  private boolean isSlow;
  private boolean isFrozen;
  private Runnable beforeClaim = () -> {};
  private Runnable beforeRead = () -> {};
  private boolean isClaimSlow;
  private final List<Runnable> claims = new ArrayList<>();
  private StoreRefusal refusal = StoreRefusal.NONE;
  private int entriesLeft = Integer.MAX_VALUE;
  private StoreRefusal ofCheckpoints = StoreRefusal.NONE;
  private boolean isDead;
  private List<Wanted> left = List.of();

  public PlayedStore(MemoryStore shared) {
    this.shared = shared;
  }

  public void die() {
    isDead = true;
    letGo();
  }

  private void letGo() {
    List.copyOf(held.values()).forEach(Runnable::run);
    held.clear();
  }

  public boolean isDead() {
    return isDead;
  }

  /** The page dies instead of writing what goes beyond so many entries. */
  public void dieAfter(int entries) {
    entriesLeft = entries;
  }

  /** What it was told of records that go no further. */
  public List<String> told() {
    return told;
  }

  /** From now on it takes no entries. */
  public void refuse(String why) {
    refusal = StoreRefusal.ofStore(why);
  }

  /** From now on nobody hears that something cannot be lost any more. */
  public void tellOfTheDiskLater() {
    isDiskSlow = true;
  }

  /** What is written by now is heard of; what comes is later again. */
  public void tellSoFar() {
    List<Runnable> told = List.copyOf(untold);
    untold.clear();
    told.forEach(Runnable::run);
  }

  public void tellOfTheDisk() {
    isSlow = false;
    isDiskSlow = false;
    tellSoFar();
  }

  /** From now on it takes no checkpoints. */
  public void refuseCheckpoints(StoreRefusal why) {
    ofCheckpoints = why;
  }

  /** Has something happen between a look at a run and the taking of it. */
  public void beforeClaim(Runnable what) {
    beforeClaim = what;
  }

  /** From now on what makes a run this page's own is on its way until that is said. */
  public void claimLater() {
    isClaimSlow = true;
  }

  public void claimsLand() {
    claims.forEach(Runnable::run);
    claims.clear();
  }

  /** Has something happen between the lock of a run and the look at it. */
  public void beforeRead(Runnable what) {
    beforeRead = what;
  }

  /** From now on nobody hears that something is written. */
  public void tellLater() {
    isSlow = true;
    isDiskSlow = true;
  }

  @Override
  public void claim(String runId, int after, Consumer<Grant<Integer, StoreRefusal>> taker) {
    Runnable first = beforeClaim;
    beforeClaim = () -> {};
    first.run();
    if (isClaimSlow) {
      claims.add(() -> shared.claim(runId, after, taker));
    } else if (!isDead) {
      shared.claim(runId, after, taker);
    }
  }

  @Override
  public void append(Batch batch, Consumer<StoreRefusal> done) {
    entriesLeft -= batch.entries().size();
    isDead |= entriesLeft < 0;
    if (isDead) {
      letGo();
      return;
    }
    if (!ofCheckpoints.isNone() && batch.checkpoint() != null && batch.checkpoint().length() > 0) {
      done.accept(ofCheckpoints);
    } else if (refusal.isNone()) {
      shared.append(batch, isSlow || batch.isDurable() && isDiskSlow ? later(done) : done);
    } else {
      (isSlow ? later(done) : done).accept(refusal);
    }
  }

  private Consumer<StoreRefusal> later(Consumer<StoreRefusal> done) {
    return problem -> untold.add(() -> done.accept(problem));
  }

  @Override
  public void tell(Damage what) {
    told.add(what.message());
  }

  @Override
  public void read(String runId, Consumer<Grant<Read, String>> taker) {
    Runnable first = beforeRead;
    beforeRead = () -> {};
    first.run();
    if (!isDead) {
      shared.read(runId, taker);
    }
  }

  @Override
  public boolean keepsCheckpoints() {
    return true;
  }

  @Override
  public void checkpoint(String runId, Consumer<Grant<Bytes, String>> taker) {
    if (!isDead) {
      shared.checkpoint(runId, taker);
    }
  }

  @Override
  public void list(Consumer<Grant<Listing, String>> taker) {
    if (!isDead) {
      shared.list(taker);
    }
  }

  @Override
  public void delete(String runId, Consumer<String> done) {
    if (!isDead) {
      shared.delete(runId, done);
    }
  }

  @Override
  public void hold(Wanted run, Consumer<Grant<Runnable, StoreRefusal>> taker) {
    if (!isDead) {
      Wanted mine = new Wanted(run.runId(), run.takesOver(), () -> lost(run), run.onBack());
      shared.hold(mine, grant -> taker.accept(grant.map(free -> holding(run, free), why -> why)));
    }
  }

  /** The page is out of sight, and kept as it is: what it held is free. */
  public void goAway() {
    left = List.copyOf(held.keySet());
    letGo();
  }

  /** The page is shown again, and asks for what it held. */
  public void comeBack() {
    for (Wanted run : left) {
      hold(
          run,
          again -> {
            if (again instanceof Grant.Granted<Runnable, StoreRefusal>) {
              run.onBack().run();
            } else {
              run.onLost().run();
            }
          });
    }
  }

  /** From now on the page is frozen: it does not hear that a run was taken from it. */
  public void hearNothing() {
    isFrozen = true;
  }

  private void lost(Wanted run) {
    held.remove(run);
    if (!isDead && !isFrozen) {
      run.onLost().run();
    }
  }

  private Runnable holding(Wanted run, Runnable free) {
    held.put(run, free);
    return () -> {
      Runnable now = held.remove(run);
      if (now != null) {
        now.run();
      }
    };
  }

  @Override
  public void held(Consumer<List<String>> taker) {
    shared.held(taker);
  }
}
