package dev.glovebox.client.browser.objects;

import dev.glovebox.client.failure.GloveboxException;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSPromise;

/** Turns a caller's mistake into the error that JavaScript catches. */
public final class Raised {
  private Raised() {}

  /** Runs what may refuse its caller's input. */
  public static <T> T orThrow(Supplier<T> work) {
    try {
      return work.get();
    } catch (GloveboxException mistake) {
      throwNative(GloveboxError.of(mistake.failure()));
      throw mistake;
    }
  }

  /** The same for what returns a promise: a mistake rejects it. */
  public static <T> JSPromise<T> orReject(Supplier<JSPromise<T>> work) {
    try {
      return work.get();
    } catch (GloveboxException mistake) {
      return JSPromise.reject(GloveboxError.of(mistake.failure()));
    }
  }

  @JSBody(params = "error", script = "throw error")
  private static native void throwNative(Object error);
}
