package dev.glovebox.demo.recording.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** A conversation that was written down while it was held, with Code Mode and without. */
public interface Recording extends JSObject {
  @JSProperty
  String getTask();

  @JSProperty
  String getAsks();

  @JSProperty
  String getModel();

  @JSProperty
  String getRecordedOn();

  @JSProperty
  String getNote();

  @JSProperty
  JSArrayReader<JSObject> getCode();

  @JSProperty
  JSArrayReader<JSObject> getClassic();

  /** Loads all there are. */
  @JSFunctor
  interface Loader extends JSObject {
    JSPromise<JSArrayReader<Recording>> load();
  }
}
