package dev.glovebox.client.browser;

import dev.glovebox.client.CodeMode;
import dev.glovebox.client.RunRefusals;
import dev.glovebox.client.browser.objects.OutcomeObject.CallObject;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.record.SessionRecords.Listed;
import dev.glovebox.client.record.text.EntryText;
import dev.glovebox.client.session.CodeSession;
import dev.glovebox.client.session.CodeSession.WentBack;
import dev.glovebox.client.session.OpenSessions;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** {@code codeMode.sessions}, before {@code sessions.js} gives it its form. */
public final class SessionsObject {
  private final CodeMode codeMode;
  private final Consumer<String> onClose;

  /**
   * @param onClose told the id of a session that is closed
   */
  SessionsObject(CodeMode codeMode, Consumer<String> onClose) {
    this.codeMode = codeMode;
    this.onClose = onClose;
  }

  /** Opens one; resolves to its id. */
  @JSExport
  public JSPromise<JSString> open() {
    return RunsObject.<CodeSession, JSString>asked(
        taker -> sessions().open(opened -> taker.accept(opened.map(made -> made, Failure::of))),
        made -> JSString.valueOf(made.id()));
  }

  /** The heads of those that are stored, as texts, each followed by whether a page has it. */
  @JSExport
  public JSPromise<JSArray<JSObject>> list() {
    return RunsObject.<List<Listed>, JSArray<JSObject>>asked(
        taker ->
            sessions().list(listed -> taker.accept(listed.map(all -> all, RunRefusals::stored))),
        SessionsObject::listed);
  }

  private static JSArray<JSObject> listed(List<Listed> sessions) {
    JSArray<JSObject> all = new JSArray<>();
    for (Listed session : sessions) {
      ListedObject object = JSObjects.create();
      object.setHead(EntryText.of(session.head()));
      object.setOpen(session.isHeld());
      all.push(object);
    }
    return all;
  }

  /** Resolves to the scripts whose page went away in their midst. */
  @JSExport
  public JSPromise<JSArray<JSObject>> restore(JSString id) {
    return RunsObject.asked(
        taker -> sessions().restore(id.stringValue(), taker), SessionsObject::undone);
  }

  private static JSArray<JSObject> undone(CodeSession session) {
    JSArray<JSObject> all = new JSArray<>();
    session.undone().forEach(script -> all.push(UndoneObject.of(script)));
    return all;
  }

  @JSExport
  public JSPromise<JSObject> goBack(JSString id) {
    return RunsObject.asked(
        taker -> sessions().get(id.stringValue()).goBack(taker), UndoneObject::of);
  }

  @JSExport
  public void close(JSString id) {
    codeMode.sessions().close(id.stringValue());
    onClose.accept(id.stringValue());
  }

  private OpenSessions sessions() {
    codeMode.requireAlive();
    return codeMode.sessions();
  }

  /** One session of a list. */
  interface ListedObject extends JSObject {
    @JSProperty
    void setHead(String head);

    @JSProperty
    void setOpen(boolean isOpen);
  }

  /** A script that a session does not stand on any more. */
  interface UndoneObject extends JSObject {
    static UndoneObject of(WentBack script) {
      UndoneObject object = JSObjects.create();
      object.setRunId(script.runId());
      JSArray<JSObject> calls = new JSArray<>();
      for (CallSummary call : script.calls()) {
        calls.push(CallObject.of(call));
      }
      object.setCalls(calls);
      return object;
    }

    @JSProperty
    void setRunId(String runId);

    @JSProperty
    void setCalls(JSArray<JSObject> calls);
  }
}
