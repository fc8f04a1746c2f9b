package dev.glovebox.bridge.source.operation.browser;

import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.operation.Argument;
import dev.glovebox.bridge.source.operation.Operation;
import dev.glovebox.bridge.source.operation.Step;
import dev.glovebox.bridge.tool.Cancellation;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/** Goes an operation's steps, one after the other. */
final class StepsPerformer implements Performer {
  private final Operation operation;

  StepsPerformer(Operation operation) {
    this.operation = operation;
  }

  @Override
  public JSObject perform(JSObject api, JSObject arguments, Cancellation cancellation) {
    JSPromise<JSObject> way = JSPromise.resolve(api);
    String before = "";
    for (Step step : operation.steps()) {
      String last = before;
      way =
          way.then(
              from ->
                  ApiObject.isAbsent(from)
                      ? rejected(last + " found nothing for " + JSON.stringify(arguments))
                      : next(step, from, arguments));
      before = step instanceof Step.Call call ? call.function() : before;
    }
    return way;
  }

  private static JSObject next(Step step, JSObject from, JSObject arguments) {
    return switch (step) {
      case Step.Call call -> call(call, from, arguments);
      case Step.Pick pick -> pick(pick, from, arguments);
    };
  }

  private static JSObject call(Step.Call call, JSObject from, JSObject arguments) {
    if (!ApiObject.hasFunction(from, call.function())) {
      return rejected("this platform has no " + call.function());
    }
    JSArray<JSObject> given = new JSArray<>();
    for (Argument argument : call.arguments()) {
      given.push(value(argument, arguments));
    }
    while (given.getLength() > 0 && JSObjects.isUndefined(given.get(given.getLength() - 1))) {
      given.pop();
    }
    return ApiObject.call(from, call.function(), given);
  }

  @SuppressWarnings("unchecked")
  private static JSObject pick(Step.Pick pick, JSObject from, JSObject arguments) {
    JSObject wanted = ApiObject.member(arguments, pick.argument());
    JSArrayReader<JSObject> list = (JSArrayReader<JSObject>) from;
    for (int i = 0; i < list.getLength(); i++) {
      if (isSame(ApiObject.member(list.get(i), pick.field()), wanted)) {
        return list.get(i);
      }
    }
    return rejected("there is no " + pick.argument() + " " + JSON.stringify(wanted));
  }

  private static JSObject value(Argument argument, JSObject arguments) {
    return switch (argument) {
      case Argument.Given given -> ApiObject.member(arguments, given.name());
      case Argument.Fixed fixed -> JSON.parse(JsonWriter.write(fixed.value()));
      case Argument.Gathered gathered -> gathered(gathered, arguments);
    };
  }

  private static JSObject gathered(Argument.Gathered gathered, JSObject arguments) {
    JSMapLike<JSObject> object = JSObjects.create();
    for (String name : gathered.names()) {
      JSObject value = ApiObject.member(arguments, name);
      if (!JSObjects.isUndefined(value)) {
        object.set(name, value);
      }
    }
    return object;
  }

  private static JSObject rejected(String reason) {
    return JSPromise.reject(JSString.valueOf(reason));
  }

  @JSBody(
      params = {"one", "other"},
      script = "return one === other")
  private static native boolean isSame(JSObject one, JSObject other);
}
