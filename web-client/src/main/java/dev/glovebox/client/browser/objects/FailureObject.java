package dev.glovebox.client.browser.objects;

import dev.glovebox.client.check.browser.DiagnosticObject;
import dev.glovebox.client.failure.Failure;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** A failure as the API gives it; what is absent has no property. */
interface FailureObject extends JSObject {

  static FailureObject of(Failure failure) {
    FailureObject object = JSObjects.create();
    object.setCode(failure.code());
    object.setBlame(failure.blame().text());
    object.setMessage(failure.message());
    if (failure.place().line() > 0) {
      object.setLine(failure.place().line());
    }
    if (failure.place().column() > 0) {
      object.setColumn(failure.place().column());
    }
    if (!failure.hint().isEmpty()) {
      object.setHint(failure.hint());
    }
    if (!failure.traceback().isEmpty()) {
      object.setTraceback(failure.traceback());
    }
    if (!failure.diagnostics().isEmpty()) {
      object.setDiagnostics(DiagnosticObject.list(failure.diagnostics()));
    }
    if (failure.divergence() != null) {
      object.setDivergence(DivergenceObject.of(failure.divergence()));
    }
    return object;
  }

  @JSProperty
  void setCode(String code);

  @JSProperty
  void setBlame(String blame);

  @JSProperty
  void setMessage(String message);

  @JSProperty
  void setLine(int line);

  @JSProperty
  void setColumn(int column);

  @JSProperty
  void setHint(String hint);

  @JSProperty
  void setDiagnostics(JSArray<JSObject> diagnostics);

  @JSProperty
  void setDivergence(JSObject divergence);

  @JSProperty
  void setTraceback(String traceback);
}
