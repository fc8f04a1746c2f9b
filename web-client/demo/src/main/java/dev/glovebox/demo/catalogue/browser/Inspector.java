package dev.glovebox.demo.catalogue.browser;

import dev.glovebox.demo.catalogue.Entry;
import dev.glovebox.demo.product.browser.CodeModeObject;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/** Asks what there is, as a model does. */
public final class Inspector {
  private final CodeModeObject codeMode;

  public Inspector(CodeModeObject codeMode) {
    this.codeMode = codeMode;
  }

  public void overview(Consumer<String> onAnswer) {
    ask(nothing(), onAnswer);
  }

  void search(String query, Consumer<String> onAnswer) {
    ask(withQuery(query), onAnswer);
  }

  /** All functions of a namespace. */
  void browse(String namespace, Consumer<String> onAnswer) {
    ask(within(namespace), onAnswer);
  }

  /** The stubs of functions, in full. */
  void show(List<Entry> functions, Consumer<String> onAnswer) {
    JSArray<JSString> names = new JSArray<>();
    functions.forEach(function -> names.push(JSString.valueOf(function.fullName())));
    ask(named(names), onAnswer);
  }

  private void ask(JSObject request, Consumer<String> onAnswer) {
    codeMode
        .inspect(request)
        .then(
            answer -> {
              onAnswer.accept(answer.stringValue());
              return null;
            },
            problem -> {
              onAnswer.accept("# " + messageOf(problem));
              return null;
            });
  }

  @JSBody(script = "return {}")
  private static native JSObject nothing();

  @JSBody(params = "query", script = "return { query: query }")
  private static native JSObject withQuery(String query);

  @JSBody(params = "namespace", script = "return { namespace: namespace, limit: 100 }")
  private static native JSObject within(String namespace);

  @JSBody(params = "names", script = "return { names: names }")
  private static native JSObject named(JSArray<JSString> names);

  @JSBody(params = "problem", script = "return problem.message || String(problem)")
  private static native String messageOf(Object problem);
}
