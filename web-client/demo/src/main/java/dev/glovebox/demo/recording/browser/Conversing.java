package dev.glovebox.demo.recording.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * What all calls of one conversation share: its name, and what ends them. An {@code
 * AbortController}.
 */
interface Conversing extends JSObject {
  void abort();

  @JSBody(script = "return Object.assign(new AbortController(), { id: crypto.randomUUID() })")
  static Conversing begin() {
    throw new UnsupportedOperationException();
  }

  /** As a tool is told of it. */
  @JSBody(
      params = "conversing",
      script = "return { conversation: conversing.id, signal: conversing.signal }")
  static JSObject told(Conversing conversing) {
    throw new UnsupportedOperationException();
  }
}
