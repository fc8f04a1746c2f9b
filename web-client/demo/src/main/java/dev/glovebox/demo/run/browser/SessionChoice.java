package dev.glovebox.demo.run.browser;

import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.product.browser.Executor;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Whether scripts run in a session, where what one defines is there for the next. It is opened when
 * somebody wants it, and closed when nobody does any more.
 */
final class SessionChoice {
  private final HTMLInputElement box = (HTMLInputElement) Markup.byId("session");
  private CodeModeObject codeMode;
  private JSPromise<Executor> session;

  /** A session as the package gives it. */
  interface Session extends Executor {
    void close();
  }

  void attach(CodeModeObject given) {
    codeMode = given;
    box.setDisabled(false);
    box.addEventListener("change", event -> changed());
  }

  /** What the next script runs in. */
  JSPromise<Executor> executor() {
    return session == null ? JSPromise.resolve(codeMode) : session;
  }

  private void changed() {
    if (box.isChecked()) {
      session = open(codeMode);
    } else {
      session.then(SessionChoice::closed);
      session = null;
    }
  }

  private static Object closed(Executor session) {
    ((Session) session).close();
    return null;
  }

  @JSBody(params = "codeMode", script = "return codeMode.sessions.open()")
  private static native JSPromise<Executor> open(JSObject codeMode);
}
