package dev.glovebox.demo.product.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What {@code onApproval} resolves to. */
public interface Answer extends JSObject {
  @JSProperty
  String getDecision();

  /** The arguments of an approval. */
  @JSProperty
  JSObject getArgs();

  @JSBody(
      params = {"argsJson", "remember"},
      script = "return { decision: 'approve', args: JSON.parse(argsJson), remember: remember }")
  static Answer approval(String argsJson, String remember) {
    throw new UnsupportedOperationException();
  }

  @JSBody(
      params = {"reason", "remember"},
      script = "return { decision: 'deny', reason: reason, remember: remember }")
  static Answer denial(String reason, String remember) {
    throw new UnsupportedOperationException();
  }

  /** Yes, with the arguments that the script wrote. */
  @JSBody(script = "return { decision: 'approve' }")
  static Answer asItIs() {
    throw new UnsupportedOperationException();
  }
}
