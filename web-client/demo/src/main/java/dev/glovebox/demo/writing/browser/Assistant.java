package dev.glovebox.demo.writing.browser;

import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.writing.Finding;
import dev.glovebox.demo.writing.KeyPlace;
import dev.glovebox.demo.writing.KnownFunctions;
import dev.glovebox.demo.writing.NamePlace;
import dev.glovebox.demo.writing.Offer;
import dev.glovebox.demo.writing.Offers;
import dev.glovebox.demo.writing.Place;
import dev.glovebox.demo.writing.Probe;
import dev.glovebox.demo.writing.Told;
import dev.glovebox.demo.writing.Value;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSPromise;

/** Helps whoever writes a script. It lives as long as the page. */
public final class Assistant {
  private KnownFunctions functions = new KnownFunctions();
  private Checker checker;

  /** Finds what is wrong with a script. */
  @JSFunctor
  public interface Checker extends JSObject {
    JSPromise<JSArray<JSObject>> check(String code);
  }

  public void checkWith(Checker given) {
    checker = given;
  }

  /** What may be called from now on. */
  public void know(KnownFunctions found) {
    functions = found;
  }

  /** What may be written at a place: {@code { from, options }}, or null. */
  @JSExport
  public JSPromise<JSObject> complete(String code, int at) {
    Place place = new Place(code, at);
    KeyPlace key = KeyPlace.at(place);
    if (key == null) {
      return JSPromise.resolve(object(functions.at(place)));
    }
    return valueOf(Probe.ofKeys(place, key.expression())).then(value -> keys(key, value));
  }

  /** What is at a place: {@code { from, to, title, says }}, or null. */
  @JSExport
  public JSPromise<JSObject> tell(String code, int at) {
    Place place = new Place(code, at);
    Told function = functions.toldAt(place);
    if (function != null) {
      return JSPromise.resolve(object(function));
    }
    NamePlace name = NamePlace.at(place);
    if (name == null) {
      return JSPromise.resolve(null);
    }
    return valueOf(Probe.ofName(place, name.name()))
        .then(value -> value == null ? null : object(name.told(value)));
  }

  private JSPromise<Value> valueOf(Probe probe) {
    if (checker == null) {
      return JSPromise.resolve(null);
    }
    return checker
        .check(probe.script())
        .then(found -> Value.of(probe, findings(found)), problem -> null);
  }

  private static JSObject keys(KeyPlace key, Value value) {
    List<Offer> offers = new ArrayList<>();
    if (value != null) {
      value.keys().forEach(name -> offers.add(new Offer(name, "", "", "property")));
    }
    return object(new Offers(key.from(), offers));
  }

  private static List<Finding> findings(JSArray<JSObject> found) {
    List<Finding> findings = new ArrayList<>();
    for (int index = 0; index < found.getLength(); index++) {
      FailureObject each = (FailureObject) found.get(index);
      findings.add(
          new Finding(
              FailureObject.lineOf(each), each.getMessage(), FailureObject.said(each, "hint")));
    }
    return findings;
  }

  private static JSObject object(Offers offers) {
    JSArray<JSObject> options = new JSArray<>();
    for (Offer each : offers.all()) {
      options.push(option(each.label(), each.detail(), each.says(), each.kind()));
    }
    return completion(offers.from(), options);
  }

  private static JSObject object(Told told) {
    return told(told.from(), told.to(), told.title(), told.says());
  }

  @JSBody(
      params = {"label", "detail", "says", "kind"},
      script =
          "return { label: label, detail: detail || undefined, info: says || undefined, type: kind }")
  private static native JSObject option(String label, String detail, String says, String kind);

  @JSBody(
      params = {"from", "options"},
      script = "return options.length === 0 ? null : { from: from, options: options }")
  private static native JSObject completion(int from, JSArray<JSObject> options);

  @JSBody(
      params = {"from", "to", "title", "says"},
      script = "return { from: from, to: to, title: title, says: says }")
  private static native JSObject told(int from, int to, String title, String says);
}
