package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;

/** Why a run failed, and one finding of the type check. */
public interface FailureObject extends JSObject {
  @JSProperty
  String getCode();

  @JSProperty
  String getMessage();

  /** What it says under a name; an empty text where it says nothing. */
  @JSBody(
      params = {"object", "name"},
      script = "return object[name] || ''")
  static String said(JSObject object, String name) {
    throw new UnsupportedOperationException();
  }

  /** From 1; 0 where nobody knows. */
  @JSBody(params = "failure", script = "return failure.line || 0")
  static int lineOf(FailureObject failure) {
    throw new UnsupportedOperationException();
  }

  @JSBody(params = "failure", script = "return failure.column || 1")
  static int columnOf(FailureObject failure) {
    throw new UnsupportedOperationException();
  }

  /** What the check found, if that is why nothing was started. */
  @JSBody(params = "failure", script = "return failure.diagnostics || []")
  static JSArray<FailureObject> findingsOf(FailureObject failure) {
    throw new UnsupportedOperationException();
  }

  /** Those of them that are no mere warnings. */
  static JSArray<FailureObject> errorsOf(FailureObject failure) {
    JSArray<FailureObject> found = findingsOf(failure);
    JSArray<FailureObject> errors = new JSArray<>();
    for (int index = 0; index < found.getLength(); index++) {
      if (said(found.get(index), "severity").equals("error")) {
        errors.push(found.get(index));
      }
    }
    return errors;
  }
}
