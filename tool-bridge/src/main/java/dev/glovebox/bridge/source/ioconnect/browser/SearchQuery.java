package dev.glovebox.bridge.source.ioconnect.browser;

import dev.glovebox.bridge.source.operation.Shape;
import dev.glovebox.bridge.source.operation.Window;
import dev.glovebox.bridge.source.operation.browser.ApiObject;
import dev.glovebox.bridge.source.operation.browser.Projection;
import dev.glovebox.bridge.source.operation.browser.TimedWindow;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.browser.Rejection;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/** {@code search.query}: results come in batches from several providers, until all are done. */
final class SearchQuery {
  private static final int RESULTS = 20;
  private static final int MS = 5_000;

  private final JSArray<JSObject> errors = new JSArray<>();
  private Window window;
  private Query query;

  private SearchQuery() {}

  static JSObject perform(JSObject io, JSObject arguments, Cancellation cancellation) {
    SearchQuery search = new SearchQuery();
    return new JSPromise<JSObject>(
        (resolve, reject) -> {
          search.window =
              TimedWindow.open(
                  number(arguments, "results", RESULTS),
                  number(arguments, "ms", MS),
                  cancellation,
                  closed -> resolve.accept(search.closed()));
          query(io, request(arguments, types(arguments)))
              .then(
                  search::asked,
                  reason -> {
                    reject.accept(reason);
                    search.window.close("failed");
                    return null;
                  });
        });
  }

  private JSObject asked(Query asked) {
    query = asked;
    if (window.isClosed()) {
      query.cancel();
      return null;
    }
    query.onResults(this::take);
    query.onError(problem -> errors.push(JSString.valueOf(Rejection.messageOf(words(problem)))));
    query.onCompleted(nothing -> window.close("completed"));
    return null;
  }

  private void take(JSObject batch) {
    @SuppressWarnings("unchecked")
    JSArrayReader<JSObject> results = (JSArrayReader<JSObject>) ApiObject.member(batch, "results");
    for (int i = 0; i < results.getLength(); i++) {
      window.add(Projection.json(results.get(i), Shape.anything()));
    }
  }

  private JSObject closed() {
    if (query != null && !window.ended().equals("completed")) {
      query.cancel();
    }
    return outcome(JSON.parse(window.itemsJson()), errors, JSString.valueOf(window.ended()));
  }

  private static int number(JSObject arguments, String name, int otherwise) {
    JSObject value = ApiObject.member(arguments, name);
    return ApiObject.isAbsent(value) ? otherwise : ((JSNumber) value).intValue();
  }

  /** The platform takes types as objects. */
  private static JSObject types(JSObject arguments) {
    JSObject given = ApiObject.member(arguments, "types");
    if (ApiObject.isAbsent(given)) {
      return null;
    }
    @SuppressWarnings("unchecked")
    JSArrayReader<JSObject> names = (JSArrayReader<JSObject>) given;
    JSArray<JSObject> types = new JSArray<>();
    for (int i = 0; i < names.getLength(); i++) {
      types.push(type(names.get(i)));
    }
    return types;
  }

  /** A search that is under way. */
  interface Query extends JSObject {
    JSObject cancel();

    JSObject onResults(Callback callback);

    JSObject onError(Callback callback);

    JSObject onCompleted(Callback callback);
  }

  /** Hears of one event. */
  @JSFunctor
  interface Callback extends JSObject {
    void hear(JSObject event);
  }

  @JSBody(
      params = {"io", "request"},
      script = "return io.search.query(request)")
  private static native JSPromise<Query> query(JSObject io, JSObject request);

  @JSBody(
      params = {"given", "types"},
      script = "return types ? { search: given.search, types: types } : { search: given.search }")
  private static native JSObject request(JSObject given, JSObject types);

  @JSBody(params = "name", script = "return { name: name }")
  private static native JSObject type(JSObject name);

  @JSBody(params = "problem", script = "return problem && problem.error ? problem.error : problem")
  private static native JSObject words(JSObject problem);

  @JSBody(
      params = {"results", "errors", "ended"},
      script = "return { results: results, errors: errors, ended: ended }")
  private static native JSObject outcome(JSObject results, JSObject errors, JSObject ended);
}
