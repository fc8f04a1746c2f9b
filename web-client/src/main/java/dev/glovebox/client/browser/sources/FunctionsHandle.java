package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.functions.browser.JsFunctions;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSString;

/** {@code functions(namespace, definitions, purpose)}. */
public final class FunctionsHandle extends SourceHandle {
  private final String namespace;
  private final String purpose;
  private final JSMapLike<JSObject> definitions;

  private FunctionsHandle(String namespace, String purpose, JSMapLike<JSObject> definitions) {
    super("functions", "functions(\"" + namespace + "\")");
    this.namespace = namespace;
    this.purpose = purpose;
    this.definitions = definitions;
  }

  @SuppressWarnings("unchecked")
  public static SourceHandle of(JSObject namespace, JSObject definitions, JSObject purpose) {
    if (!Fields.isA("string", namespace)
        || ((JSString) namespace).stringValue().strip().isEmpty()) {
      throw mistake("functions: the namespace must be a name");
    }
    String name = ((JSString) namespace).stringValue();
    if (Fields.isAbsent(definitions) || !Fields.isA("object", definitions)) {
      throw mistake(
          "functions(\"" + name + "\"): the second argument must be an object of functions");
    }
    if (!Fields.isAbsent(purpose) && !Fields.isA("string", purpose)) {
      throw mistake("functions(\"" + name + "\"): the purpose must be a text");
    }
    String words = Fields.isAbsent(purpose) ? "" : ((JSString) purpose).stringValue();
    return new FunctionsHandle(name, words, (JSMapLike<JSObject>) definitions).frozen();
  }

  @Override
  SourceReading begin(SourceContext context) {
    return new JsFunctions(context.parser()).read(namespace, purpose, definitions)::advance;
  }

  private static GloveboxException mistake(String message) {
    return new GloveboxException(FailureCode.OPTION_INVALID, message);
  }
}
