package dev.glovebox.client.check.browser;

import dev.glovebox.client.failure.Diagnostic;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** A finding as the API gives it. */
public interface DiagnosticObject extends JSObject {

  static JSArray<JSObject> list(List<Diagnostic> diagnostics) {
    JSArray<JSObject> list = new JSArray<>();
    for (Diagnostic diagnostic : diagnostics) {
      list.push(of(diagnostic));
    }
    return list;
  }

  static DiagnosticObject of(Diagnostic diagnostic) {
    DiagnosticObject object = JSObjects.create();
    object.setLine(diagnostic.range().line());
    object.setColumn(diagnostic.range().column());
    object.setEndLine(diagnostic.range().endLine());
    object.setEndColumn(diagnostic.range().endColumn());
    object.setSeverity(diagnostic.severity().word());
    object.setRule(diagnostic.rule());
    object.setMessage(diagnostic.message());
    object.setSource(diagnostic.source());
    if (!diagnostic.hint().isEmpty()) {
      object.setHint(diagnostic.hint());
    }
    return object;
  }

  @JSProperty
  void setLine(int line);

  @JSProperty
  void setColumn(int column);

  @JSProperty
  void setEndLine(int line);

  @JSProperty
  void setEndColumn(int column);

  @JSProperty
  void setSeverity(String severity);

  @JSProperty
  void setRule(String rule);

  @JSProperty
  void setMessage(String message);

  @JSProperty
  void setSource(String source);

  @JSProperty
  void setHint(String hint);
}
