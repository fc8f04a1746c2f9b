package dev.glovebox.demo.usage.browser;

import dev.glovebox.demo.catalogue.Namespace;
import dev.glovebox.demo.catalogue.Told;
import dev.glovebox.demo.catalogue.browser.Inspector;
import dev.glovebox.demo.markup.browser.Markup;
import dev.glovebox.demo.product.browser.CodeModeObject;
import dev.glovebox.demo.usage.AppCode;
import dev.glovebox.demo.workplace.browser.PageHooks;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The code of an app of the visitor's own, with this catalogue and with the editor's script. */
public final class UsageDialog {
  private final HTMLElement dialog = Markup.byId("usage");
  private final HTMLElement code = Markup.byId("usage-code");
  private final HTMLElement copy = Markup.byId("usage-copy");
  private final Inspector inspector;
  private final PageHooks hooks;

  public UsageDialog(CodeModeObject codeMode, PageHooks hooks) {
    this.inspector = new Inspector(codeMode);
    this.hooks = hooks;
  }

  public void open() {
    HTMLElement button = Markup.byId("use-it");
    button.addEventListener("click", event -> show());
    button.setHidden(false);
    copy.addEventListener("click", event -> hooks.copy(code.getTextContent(), copy));
  }

  private void show() {
    inspector.overview(
        answer -> {
          var names = Told.namespaces(answer).stream().map(Namespace::name).toList();
          code.setTextContent(AppCode.of(names, hooks.script()));
          copy.setTextContent("Copy");
          showModal(dialog);
        });
  }

  @JSBody(params = "dialog", script = "dialog.showModal()")
  private static native void showModal(HTMLElement dialog);
}
