package dev.glovebox.demo.loading.browser;

import dev.glovebox.demo.loading.LoadProblem;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.FailureObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** Says what could not be loaded, why, and what to do about it. */
public final class LoadNotice {
  private LoadNotice() {}

  /** What a server said. */
  interface Answer extends JSObject {
    @JSProperty
    int getStatus();

    @JSProperty
    String getStatusText();
  }

  public static void show(String address, JSObject thrown) {
    LoadProblem own =
        new LoadProblem(FailureObject.said(thrown, "message"), FailureObject.said(thrown, "hint"));
    ask(address)
        .then(
            answer ->
                show(
                    address, LoadProblem.ofAnswer(answer.getStatus(), answer.getStatusText(), own)),
            silence -> show(address, LoadProblem.ofSilence()));
  }

  private static Object show(String address, LoadProblem problem) {
    HTMLElement notice = Markup.byId("load-error");
    Markup.part(notice, "what").setTextContent("This page needs " + address + ".");
    Markup.part(notice, "why").setTextContent(problem.why());
    Markup.showText(Markup.part(notice, "remedy"), problem.remedy());
    notice.setHidden(false);
    Markup.byId("empty").setHidden(true);
    return null;
  }

  @JSBody(params = "address", script = "return fetch(address, { method: 'HEAD' })")
  private static native JSPromise<Answer> ask(String address);
}
