package dev.glovebox.bridge.source.functions.browser;

import dev.glovebox.bridge.name.NearestNames;
import dev.glovebox.bridge.source.functions.DefinitionKeys;
import dev.glovebox.bridge.tool.Reuse;
import java.util.List;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.json.JSON;

/** Reads {@code cache} and {@code retry} of a function's definition. */
final class JsReuse {
  private final String function;

  private JsReuse(String function) {
    this.function = function;
  }

  /** The author's {@code key}. */
  @JSFunctor
  interface KeyOf extends JSObject {
    JSObject of(JSObject args);
  }

  /**
   * @throws IllegalArgumentException naming what is not as it must be
   */
  static Reuse of(String function, JSMapLike<JSObject> definition, boolean isReadOnly) {
    JsReuse reading = new JsReuse(function);
    Reuse reuse =
        new Reuse(
            reading.cache(definition.get(DefinitionKeys.CACHE)),
            reading.retry(definition.get(DefinitionKeys.RETRY)));
    if (!isReadOnly && !reuse.equals(Reuse.NONE)) {
      throw new IllegalArgumentException(
          function + ": cache and retry are for functions that are readOnly");
    }
    return reuse;
  }

  private Reuse.Cache cache(JSObject given) {
    if (isAbsent(given)) {
      return null;
    }
    JSMapLike<JSObject> fields = fields(DefinitionKeys.CACHE, given, List.of("forMs", "key"));
    JSObject key = fields.get("key");
    if (!isAbsent(key) && !isA("function", key)) {
      throw wrong("cache.key must be a function");
    }
    int forMs = number("cache.forMs", fields.get("forMs"), 0);
    try {
      return new Reuse.Cache(
          forMs, isAbsent(key) ? null : argumentsJson -> key((KeyOf) key, argumentsJson));
    } catch (IllegalArgumentException bounds) {
      throw wrong("cache.forMs " + bounds.getMessage());
    }
  }

  /** A key that is none keeps nothing: the function is called. */
  private static String key(KeyOf key, String argumentsJson) {
    try {
      JSObject given = key.of(JSON.parse(argumentsJson));
      return isA("string", given) ? ((JSString) given).stringValue() : null;
    } catch (RuntimeException thrown) {
      return null;
    }
  }

  private Reuse.Retry retry(JSObject given) {
    if (isAbsent(given)) {
      return null;
    }
    JSMapLike<JSObject> fields = fields(DefinitionKeys.RETRY, given, List.of("times", "waitMs"));
    int times = number("retry.times", fields.get("times"), 0);
    int waitMs = number("retry.waitMs", fields.get("waitMs"), Reuse.WAIT_MS);
    try {
      return new Reuse.Retry(times, waitMs);
    } catch (IllegalArgumentException bounds) {
      throw wrong("retry: a number " + bounds.getMessage());
    }
  }

  @SuppressWarnings("unchecked")
  private JSMapLike<JSObject> fields(String name, JSObject given, List<String> known) {
    if (given == null || !isA("object", given)) {
      throw wrong(name + " must be an object");
    }
    for (String key : JSObjects.keys(given)) {
      if (!known.contains(key)) {
        throw wrong("unknown " + name + ": " + key + NearestNames.remark(key, known));
      }
    }
    return (JSMapLike<JSObject>) given;
  }

  private int number(String name, JSObject given, int otherwise) {
    if (isAbsent(given)) {
      return otherwise;
    }
    double number = isA("number", given) ? ((JSNumber) given).doubleValue() : Double.NaN;
    if (number != (int) number) {
      throw wrong(name + " must be a whole number");
    }
    return (int) number;
  }

  private IllegalArgumentException wrong(String problem) {
    return new IllegalArgumentException(function + ": " + problem);
  }

  private static boolean isAbsent(JSObject value) {
    return value == null || JSObjects.isUndefined(value);
  }

  private static boolean isA(String kind, JSObject value) {
    return kind.equals(JSObjects.typeOf(value));
  }
}
