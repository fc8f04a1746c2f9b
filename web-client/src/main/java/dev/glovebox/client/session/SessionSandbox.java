package dev.glovebox.client.session;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.record.KeptSession;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.pool.Session;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;

/**
 * The sandbox of one session. Where it is gone, it is made anew when a script wants it. Lives as
 * long as the session; one asks at a time.
 */
final class SessionSandbox {
  private final SessionParts parts;
  private final KeptSession kept;
  private Session live;
  private Revival revival;
  private Consumer<Grant<Session, Failure>> asker;
  private boolean isClosed;

  SessionSandbox(SessionParts parts, KeptSession kept) {
    this.parts = parts;
    this.kept = kept;
  }

  void begin(Session opened) {
    live = opened;
  }

  /** It is gone, for whatever reason. */
  void died() {
    live = null;
    serve();
  }

  /**
   * Gives it, free, or says why it is not to be had. Who asked before and was not answered yet is
   * not waited for any more.
   */
  void ask(Consumer<Grant<Session, Failure>> taker) {
    asker = taker;
    serve();
  }

  private void serve() {
    if (asker == null || revival != null) {
      return;
    }
    if (live == null) {
      revive();
    } else if (live.isFree()) {
      answer(new Grant.Granted<>(live));
    }
  }

  private void answer(Grant<Session, Failure> grant) {
    Consumer<Grant<Session, Failure>> taker = asker;
    asker = null;
    if (taker != null) {
      taker.accept(grant);
    }
  }

  private void revive() {
    revival = new Revival(parts, kept, this::died, this::revived);
    revival.start();
  }

  private void revived(Grant<Session, Failure> grant) {
    revival = null;
    if (grant instanceof Grant.Granted<Session, Failure> granted) {
      live = granted.value();
    }
    answer(grant);
  }

  /** Keeps how it is now, unless it has something else to do. */
  void save() {
    if (live == null || !live.isFree() || kept.isEmpty()) {
      return;
    }
    live.checkpoint(
        given -> {
          if (given instanceof Grant.Granted<Bytes, String> granted && !isClosed) {
            kept.save(parts.egress().secretsOf(kept.id()).saved(), granted.value());
          }
          serve();
        });
  }

  /** What it holds is not wanted any more. */
  void drop() {
    if (live != null) {
      live.close();
      live = null;
    }
  }

  /** Nobody gets it any more, and whoever waits for it is told why. */
  void close(Failure why) {
    isClosed = true;
    if (revival != null) {
      revival.cancel();
    }
    drop();
    answer(new Grant.Refused<>(why));
  }
}
