package dev.glovebox.client.browser.objects;

import dev.glovebox.client.failure.Failure;
import org.teavm.jso.JSClass;
import org.teavm.jso.JSModule;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSError;

/** The error that callers catch; the class is the one that the package exports. */
@JSModule("glovebox:error")
@JSClass(name = "GloveboxError")
public final class GloveboxError extends JSError {
  private GloveboxError(JSObject failure) {}

  public static JSError of(Failure failure) {
    return new GloveboxError(FailureObject.of(failure));
  }
}
