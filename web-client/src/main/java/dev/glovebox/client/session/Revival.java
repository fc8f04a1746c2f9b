package dev.glovebox.client.session;

import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.record.KeptSession;
import dev.glovebox.client.record.KeptSession.Ground;
import dev.glovebox.client.record.SessionRecords;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.run.AnswerReading;
import dev.glovebox.client.run.RunSetup;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.pool.Session;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the sandbox of a session anew: from its last checkpoint, and by going through the scripts
 * since then. Where the checkpoint is of no use, it begins at the beginning. Lives until it has
 * told, once, what came of it.
 */
final class Revival {
  static final String OPEN_ANOTHER = "open another session; what earlier scripts defined is gone";

  private final SessionParts parts;
  private final KeptSession kept;
  private final SecretValues secrets;
  private final Consumer<Grant<Session, Failure>> taker;
  private final Runnable whenDead;
  private Session sandbox;
  private Runnable onDeath = () -> {};
  private String death = "";
  private boolean isOver;

  /**
   * @param whenDead done when the sandbox dies after it was given
   */
  Revival(
      SessionParts parts,
      KeptSession kept,
      Runnable whenDead,
      Consumer<Grant<Session, Failure>> taker) {
    this.whenDead = whenDead;
    this.parts = parts;
    this.kept = kept;
    this.secrets = parts.egress().secretsOf(kept.id());
    this.taker = taker;
  }

  void start() {
    from(kept.ground());
  }

  /** Nobody waits for it any more. */
  void cancel() {
    isOver = true;
    if (sandbox != null) {
      sandbox.close();
    }
  }

  private void from(Ground ground) {
    Session.open(
        parts.pool(),
        parts.timers(),
        this::died,
        grant -> {
          switch (grant) {
            case Grant.Refused<Session, Refusal> refused -> refuse(Failure.of(refused.why()));
            case Grant.Granted<Session, Refusal> granted when isOver -> granted.value().close();
            case Grant.Granted<Session, Refusal> granted -> {
              sandbox = granted.value();
              begin(ground);
            }
          }
        });
  }

  private void died(String reason) {
    death = reason;
    onDeath.run();
  }

  private void begin(Ground ground) {
    if (ground.checkpoint() == null) {
      goThrough(ground.then());
      return;
    }
    onDeath = () -> withoutCheckpoint(death);
    parts
        .records()
        .packing()
        .unpack(
            ground.checkpoint().packed(),
            bytes -> {
              if (isOver) {
                return;
              }
              switch (bytes) {
                case Grant.Refused<Bytes, String> refused -> {
                  sandbox.close();
                  withoutCheckpoint(refused.why());
                }
                case Grant.Granted<Bytes, String> granted when sandbox.isFree() ->
                    sandbox.revive(RunSetup.NONE, granted.value(), () -> revived(ground));
                case Grant.Granted<Bytes, String> lost -> {}
              }
            });
  }

  private void revived(Ground ground) {
    onDeath = () -> {};
    goThrough(ground.then());
  }

  private void withoutCheckpoint(String why) {
    if (!isOver) {
      parts.records().tellUnused(kept.id(), why);
      from(kept.beginning());
    }
  }

  private void goThrough(List<RunEntry.Ran> scripts) {
    if (isOver) {
      return;
    }
    if (!sandbox.isFree()) {
      giveUp(death);
      return;
    }
    if (scripts.isEmpty()) {
      onDeath = whenDead;
      tell(new Grant.Granted<>(sandbox));
      return;
    }
    RunEntry.Ran next = scripts.getFirst();
    parts
        .records()
        .past(
            next.runId(),
            past -> {
              switch (past) {
                case Grant.Refused<RunPast, String> refused -> giveUp(refused.why());
                case Grant.Granted<RunPast, String> granted ->
                    again(new SessionRecords.Script(next, granted.value()), scripts);
              }
            });
  }

  private void again(SessionRecords.Script script, List<RunEntry.Ran> scripts) {
    if (isOver) {
      return;
    }
    if (!sandbox.isFree()) {
      giveUp(death);
      return;
    }
    new ScriptAgain(
            script.past(),
            parts.records().again(script),
            new ScriptAgain.Reads(secrets, new AnswerReading(parts.timers(), () -> isOver)),
            difference -> {
              if (difference.isEmpty()) {
                parts.timers().soon(() -> goThrough(scripts.subList(1, scripts.size())));
              } else {
                giveUp(script.ran().runId() + " went otherwise than before: " + difference);
              }
            })
        .start(sandbox);
  }

  private void giveUp(String why) {
    if (!isOver) {
      sandbox.close();
      refuse(
          Failure.of(
              FailureCode.SESSION_OVER,
              "the session is over: it could not be put back to how it was: " + why,
              OPEN_ANOTHER));
    }
  }

  private void refuse(Failure why) {
    tell(new Grant.Refused<>(why));
  }

  private void tell(Grant<Session, Failure> grant) {
    if (!isOver) {
      isOver = true;
      taker.accept(grant);
    }
  }
}
