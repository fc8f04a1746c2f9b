package dev.glovebox.client.session;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.egress.SecretValues;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.record.SessionRecords;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.pool.Session;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The sessions that are open, by id. Lives as long as its CodeMode. */
public final class OpenSessions {
  private final SessionParts parts;
  private final Map<String, CodeSession> sessions = new TreeInOrder<>();

  public OpenSessions(SessionParts parts) {
    this.parts = parts;
  }

  /** Opens one when there is a sandbox for it, or says why there is none. */
  public void open(Consumer<Grant<CodeSession, Refusal>> taker) {
    CodeSession[] made = new CodeSession[1];
    Session.open(
        parts.pool(),
        parts.timers(),
        reason -> made[0].died(),
        grant ->
            taker.accept(
                grant.map(
                    opened -> {
                      made[0] = begun(opened);
                      return made[0];
                    },
                    why -> why)));
  }

  private CodeSession begun(Session opened) {
    CodeSession session = new CodeSession(parts, parts.records().open(parts.ids().get()));
    session.begin(opened);
    sessions.put(session.id(), session);
    return session;
  }

  /** What is stored of sessions, whether they are open or not. */
  public void list(Consumer<Grant<List<SessionRecords.Listed>, String>> taker) {
    parts.records().list(taker);
  }

  /** Has a session go on that a page has left, with all that its scripts had defined. */
  public void restore(String id, Consumer<Grant<CodeSession, Failure>> taker) {
    CodeSession open = sessions.get(id);
    if (open != null && open.isElsewhere()) {
      leave(id);
    } else if (open != null) {
      taker.accept(
          new Grant.Refused<>(
              Failure.of(
                  FailureCode.REQUEST_INVALID, "the session \"" + id + "\" is open already")));
      return;
    }
    parts
        .records()
        .take(
            id,
            taken -> {
              switch (taken) {
                case Grant.Refused<SessionRecords.Restored, String> refused ->
                    taker.accept(new Grant.Refused<>(cannot(refused.why())));
                case Grant.Granted<SessionRecords.Restored, String> granted ->
                    restore(granted.value(), taker);
              }
            });
  }

  private static Failure cannot(String why) {
    return Failure.of(FailureCode.REQUEST_INVALID, "the session cannot be restored: " + why);
  }

  private void restore(
      SessionRecords.Restored restored, Consumer<Grant<CodeSession, Failure>> taker) {
    CodeSession session = new CodeSession(parts, restored.session());
    SecretValues secrets = parts.egress().secretsOf(session.id());
    restored.scripts().forEach(script -> secrets.alsoBelow(script.past().redacted()));
    restored.secretsJson().forEach(secrets::restore);
    sessions.put(session.id(), session);
    session.restore(
        restored,
        grant -> {
          if (grant instanceof Grant.Refused<CodeSession, Failure>) {
            leave(session.id());
          } else {
            session.undone().forEach(script -> parts.interrupted().accept(script.runId()));
          }
          taker.accept(grant);
        });
  }

  /**
   * The session of that id.
   *
   * @throws GloveboxException when it is not open
   */
  public CodeSession get(String id) {
    CodeSession session = sessions.get(id);
    if (session == null) {
      throw new GloveboxException(
          FailureCode.REQUEST_INVALID, "there is no open session \"" + id + "\"");
    }
    return session;
  }

  /** Ends it, its sandbox and what was remembered for it; nothing happens when it is not open. */
  public void close(String id) {
    CodeSession session = leave(id);
    if (session != null) {
      session.forget();
    }
  }

  /** The same for this page alone: its record stays, and it can be restored. */
  private CodeSession leave(String id) {
    CodeSession session = sessions.remove(id);
    if (session != null) {
      session.leave();
      parts.gate().endSession(id);
      parts.egress().endSession(id);
      parts.checker().forget(id);
    }
    return session;
  }

  public void closeAll() {
    List.copyOf(sessions.keySet()).forEach(this::close);
  }

  /** The page has no use for them any more. */
  public void leaveAll() {
    List.copyOf(sessions.keySet()).forEach(this::leave);
  }
}
