package dev.glovebox.bridge.source.operation.browser;

import dev.glovebox.bridge.json.Json;
import dev.glovebox.bridge.json.JsonObject;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.json.JSON;

/**
 * Cuts what a platform gives to what an operation declares. Windows and applications of a platform
 * are objects with functions, which know one another in circles; only declared members leave.
 */
public final class Projection {
  private Projection() {}

  /** The declared part as JSON text. */
  public static String json(JSObject value, Json schema) {
    JSObject cut = cut(value, schema);
    return ApiObject.isAbsent(cut) || ApiObject.isFunction(cut) ? "null" : JSON.stringify(cut);
  }

  private static JSObject cut(JSObject value, Json schema) {
    if (!(schema instanceof JsonObject shape) || ApiObject.isAbsent(value)) {
      return value;
    }
    if (JSArray.isArray(value)) {
      return shape.has("items") ? items(value, shape.get("items")) : value;
    }
    JsonObject properties = shape.object("properties");
    boolean isClosed = properties != null && !shape.isTrue("additionalProperties");
    return isClosed && "object".equals(JSObjects.typeOf(value))
        ? members(value, properties)
        : value;
  }

  @SuppressWarnings("unchecked")
  private static JSObject items(JSObject value, Json schema) {
    JSArray<JSObject> given = (JSArray<JSObject>) value;
    JSArray<JSObject> cut = new JSArray<>();
    for (int i = 0; i < given.getLength(); i++) {
      cut.push(cut(given.get(i), schema));
    }
    return cut;
  }

  /**
   * A null is as good as absent, because platforms write both, unless the member may be anything.
   */
  private static JSObject members(JSObject value, JsonObject properties) {
    JSMapLike<JSObject> cut = emptyObject();
    for (String name : properties.names()) {
      JSObject member = ApiObject.member(value, name);
      boolean isThere =
          properties.get(name).equals(JsonObject.EMPTY)
              ? !JSObjects.isUndefined(member)
              : !ApiObject.isAbsent(member);
      if (isThere && !ApiObject.isFunction(member)) {
        cut.set(name, cut(member, properties.get(name)));
      }
    }
    return cut;
  }

  @JSBody(script = "return {}")
  private static native JSMapLike<JSObject> emptyObject();
}
