package dev.glovebox.client.session;

import dev.glovebox.bridge.gate.Gate;
import dev.glovebox.client.check.TypeChecker;
import dev.glovebox.client.egress.Egress;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Pool;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.Session;
import dev.glovebox.sandbox.page.Timers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The sessions that are open, by id. Lives as long as its CodeMode. */
public final class OpenSessions {
  private final Parts parts;
  private final Map<String, CodeSession> sessions = new LinkedHashMap<>();

  /** What sessions are made of, and who has to forget them. */
  public record Parts(
      Pool pool,
      Gate gate,
      Egress egress,
      TypeChecker checker,
      Timers timers,
      Supplier<String> ids,
      Supplier<List<String>> namespaces) {}

  public OpenSessions(Parts parts) {
    this.parts = parts;
  }

  /** Opens one when there is a sandbox for it, or says why there is none. */
  public void open(Consumer<Grant<CodeSession, Refusal>> taker) {
    CodeSession session = new CodeSession(parts.ids().get(), parts.timers(), parts.namespaces());
    Session.open(
        parts.pool(),
        parts.timers(),
        session::died,
        grant -> taker.accept(grant.map(opened -> begun(session, opened), why -> why)));
  }

  private CodeSession begun(CodeSession session, Session opened) {
    session.begin(opened);
    sessions.put(session.id(), session);
    return session;
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
    CodeSession session = sessions.remove(id);
    if (session != null) {
      session.close();
      parts.gate().endSession(id);
      parts.egress().endSession(id);
      parts.checker().forget(id);
    }
  }

  public void closeAll() {
    List.copyOf(sessions.keySet()).forEach(this::close);
  }
}
