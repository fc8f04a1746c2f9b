package dev.glovebox.client.session;

import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.record.KeptSession;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Session;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.function.Consumer;

/**
 * The sandbox of one session. Where it is gone, it is made anew when a script wants it. Lives as
 * long as the session; one asks at a time.
 */
final class SessionSandbox {
  private final OpenSessions.Parts parts;
  private final KeptSession kept;
  private Session live;
  private Revival revival;
  private Runnable onSettled;
  private boolean isClosed;

  SessionSandbox(OpenSessions.Parts parts, KeptSession kept) {
    this.parts = parts;
    this.kept = kept;
  }

  void begin(Session opened) {
    live = opened;
  }

  /** It is gone, for whatever reason. */
  void died() {
    live = null;
    settled();
  }

  /** Gives it, free, or says why it is not to be had. */
  void ask(Consumer<Grant<Session, Failure>> taker) {
    if (live == null) {
      revive(taker);
    } else if (live.isFree()) {
      taker.accept(new Grant.Granted<>(live));
    } else {
      onSettled = () -> ask(taker);
    }
  }

  private void revive(Consumer<Grant<Session, Failure>> taker) {
    revival =
        new Revival(
            parts,
            kept,
            this::died,
            grant -> {
              revival = null;
              if (grant instanceof Grant.Granted<Session, Failure> granted) {
                live = granted.value();
              }
              taker.accept(grant);
            });
    revival.start();
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
          settled();
        });
  }

  private void settled() {
    Runnable next = onSettled;
    onSettled = null;
    if (next != null && !isClosed) {
      next.run();
    }
  }

  /** What it holds is not wanted any more. */
  void drop() {
    if (live != null) {
      live.close();
      live = null;
    }
  }

  void close() {
    isClosed = true;
    if (revival != null) {
      revival.cancel();
    }
    drop();
  }
}
