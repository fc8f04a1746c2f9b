package dev.glovebox.sandbox.guest.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** The functions of the guest's Python, as {@code python.js} gives them. */
public interface Python extends JSObject {
  void turnBegins(double mostMs, double wallMs, double monotonicMs);

  void seed(String seed);

  void execute(String code, String setupJson);

  /** Number and text of each answer, by turns. */
  void answered(JSArray<JSObject> answers);

  void refused(int callId, String tool, String code, String message, String hint);

  void carryOn(String code, String setupJson);

  ArrayBuffer checkpoint();

  void revive(String seed, String setupJson, ArrayBuffer checkpoint);

  double mark(int mark);

  boolean goBack(int mark);

  void forget(int mark);

  double wake();

  boolean reset();
}
