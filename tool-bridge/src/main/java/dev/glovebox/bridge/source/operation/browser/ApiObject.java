package dev.glovebox.bridge.source.operation.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;

/** The members of an API object, by their names. */
public final class ApiObject {
  private ApiObject() {}

  /** Whether dots lead to a function. */
  public static boolean hasFunction(JSObject api, String path) {
    return isFunction(at(api, path));
  }

  /** What dots lead to; undefined where nothing is. */
  public static JSObject at(JSObject api, String path) {
    JSObject found = api;
    int start = 0;
    while (start <= path.length()) {
      int dot = path.indexOf('.', start);
      int end = dot < 0 ? path.length() : dot;
      found = member(found, path.substring(start, end));
      start = end + 1;
    }
    return found;
  }

  /** Calls the function that dots lead to, as a member of its owner. */
  public static JSObject call(JSObject api, String path, JSArray<JSObject> arguments) {
    int dot = path.lastIndexOf('.');
    JSObject owner = dot < 0 ? api : at(api, path.substring(0, dot));
    return apply(owner, path.substring(dot + 1), arguments);
  }

  /** A member; undefined where there is none, or no owner. */
  @JSBody(
      params = {"owner", "name"},
      script = "return owner === null || owner === undefined ? undefined : owner[name]")
  public static native JSObject member(JSObject owner, String name);

  public static boolean isAbsent(JSObject value) {
    return value == null || JSObjects.isUndefined(value);
  }

  public static boolean isFunction(JSObject value) {
    return "function".equals(JSObjects.typeOf(value));
  }

  @JSBody(
      params = {"owner", "name", "arguments_"},
      script = "return owner[name].apply(owner, arguments_)")
  private static native JSObject apply(JSObject owner, String name, JSArray<JSObject> arguments_);
}
