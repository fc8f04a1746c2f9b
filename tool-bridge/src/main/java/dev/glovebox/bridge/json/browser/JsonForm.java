package dev.glovebox.bridge.json.browser;

import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.JSTopLevel;

/**
 * Values of the page as JSON text, without what {@code JSON.stringify} loses and does not tell of.
 * The program is {@code json-form.js} of the package.
 */
@JSClass
public final class JsonForm implements JSObject {
  private JsonForm() {}

  /** What JSON refuses throws its own error. */
  public static Written of(JSObject value) {
    return jsonForm(value);
  }

  @JSTopLevel
  @JSModule("glovebox:json-form")
  private static native Written jsonForm(JSObject value);

  /** One of both. */
  public interface Written extends JSObject {
    @JSProperty
    String getJson();

    /** What it is, such as {@code a Response}, when it would be lost; else null. */
    @JSProperty
    String getLost();
  }
}
