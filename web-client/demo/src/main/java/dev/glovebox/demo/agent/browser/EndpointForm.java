package dev.glovebox.demo.agent.browser;

import dev.glovebox.demo.agent.Endpoint;
import dev.glovebox.demo.markup.browser.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Storage;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Asks where the visitor's model is. What was entered is kept while the page is loaded again for a
 * new endpoint, but not the key, which there is a field for only when the policy is right.
 */
public final class EndpointForm {
  private static final String KEPT = "glovebox-demo-endpoint-";
  private static final List<String> FIELDS = List.of("kind", "url", "name");
  private static final int PER_CENT = 100;

  private final HTMLElement form = Markup.byId("endpoint");
  private final HTMLElement about = Markup.byId("endpoint-about");
  private final HTMLInputElement key = field("key");
  private final Consumer<JSObject> onModel;

  /** How much of a model is there, from 0 to 1. */
  @JSFunctor
  interface Progress extends JSObject {
    void loaded(double part);
  }

  EndpointForm(Consumer<JSObject> onModel) {
    this.onModel = onModel;
    Storage kept = Storage.getSessionStorage();
    for (String name : FIELDS) {
      String known = kept.getItem(KEPT + name);
      if (known != null) {
        field(name).setValue(known);
      }
    }
    form.addEventListener("input", event -> show());
    field("kind").addEventListener("change", event -> chosen());
    form.addEventListener("submit", this::submitted);
    show();
    builtInModel().then(this::offerBuiltIn, problem -> null);
  }

  /** Whether the page was loaded for an endpoint. */
  public static boolean wasChosen() {
    return !namedOrigin().isEmpty();
  }

  void focus() {
    key.focus();
  }

  private void chosen() {
    field("url").setValue(Endpoint.addressOf(field("kind").getValue()));
    show();
  }

  private void submitted(Event event) {
    event.preventDefault();
    Endpoint endpoint = endpoint();
    if (endpoint.isBuiltIn()) {
      onModel.accept(builtIn(this::downloading));
    } else if (endpoint.isNamed()) {
      onModel.accept(model(form));
    } else {
      Storage kept = Storage.getSessionStorage();
      FIELDS.forEach(name -> kept.setItem(KEPT + name, field(name).getValue()));
      Location.current().setSearch("?endpoint=" + Window.encodeURIComponent(endpoint.origin()));
    }
  }

  private void downloading(double part) {
    about.setTextContent(
        "The browser is downloading its model: " + (int) (part * PER_CENT) + " %.");
  }

  /** Few browsers have a model of their own. */
  private Object offerBuiltIn(JSString availability) {
    String found = availability.stringValue();
    if (!found.isEmpty() && !found.equals("unavailable")) {
      form.querySelector("option[value=built-in]").setHidden(false);
    }
    return null;
  }

  private Endpoint endpoint() {
    String origin = originOf(field("url").getValue());
    List<String> named = new ArrayList<>(List.of(originOf(Location.current().getFullURL())));
    if (wasChosen()) {
      named.add(namedOrigin());
    }
    return new Endpoint(field("kind").getValue(), origin, named);
  }

  private void show() {
    Endpoint endpoint = endpoint();
    for (String name : List.of("url", "name", "key")) {
      field(name).setDisabled(endpoint.isBuiltIn());
      labelOf(name).setHidden(endpoint.isBuiltIn());
    }
    labelOf("key").setHidden(!endpoint.takesKey());
    form.querySelector("button").setTextContent(endpoint.next());
    about.setTextContent(endpoint.about());
  }

  private HTMLElement labelOf(String name) {
    return (HTMLElement) field(name).getParentNode();
  }

  /** A choice has all that a field has, as far as it is used here. */
  private HTMLInputElement field(String name) {
    return (HTMLInputElement) form.querySelector("[name=" + name + "]");
  }

  /** Empty where the page was loaded for none. */
  @JSBody(script = "return new URLSearchParams(location.search).get('endpoint') || ''")
  private static native String namedOrigin();

  @JSBody(
      params = "address",
      script = "return URL.canParse(address) ? new URL(address).origin : null")
  private static native String originOf(String address);

  @JSBody(
      script =
          "return globalThis.LanguageModel"
              + " ? LanguageModel.availability()"
              + " : Promise.resolve('')")
  private static native JSPromise<JSString> builtInModel();

  @JSBody(params = "progress", script = "return { kind: 'built-in', onDownload: progress }")
  private static native JSObject builtIn(Progress progress);

  /** What the form says; an empty key is none. */
  @JSBody(
      params = "form",
      script =
          "return { kind: form.elements.kind.value, url: form.elements.url.value,"
              + " name: form.elements.name.value, key: form.elements.key.value || undefined }")
  private static native JSObject model(HTMLElement form);
}
