package dev.glovebox.demo.run.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** An {@code AbortController}. */
interface Abort extends JSObject {
  void abort();

  @JSBody(script = "return new AbortController()")
  static Abort create() {
    throw new UnsupportedOperationException();
  }

  /** What {@code execute} is asked for; a script that runs away is seen to be stopped. */
  @JSBody(
      params = {"code", "abort"},
      script = "return { code: code, limits: { cpuMs: 6000, calls: 20000 }, signal: abort.signal }")
  static JSObject request(String code, Abort abort) {
    throw new UnsupportedOperationException();
  }
}
