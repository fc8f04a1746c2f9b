package dev.glovebox.demo.desk.browser;

import dev.glovebox.demo.desk.json.JsonText;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Method;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** What the desk tells, as JavaScript has it. */
final class ToldObject {
  private ToldObject() {}

  /** A value of the desk's. */
  static JSObject of(Object value) {
    return parse(JsonText.of(value));
  }

  /** What areas are for, and the table of their methods with their schemas. */
  static JSObject ofMethods(Map<String, String> purposes, List<Method> methods) {
    Row told = new Row();
    told.putAll(purposes);
    return of(Row.of("purposes", told).with("methods", rows(methods)));
  }

  static List<Row> rows(List<Method> methods) {
    return methods.stream().map(ToldObject::row).toList();
  }

  private static Row row(Method method) {
    return Row.of("area", method.area())
        .with("name", method.name())
        .with("interopName", method.interopName())
        .with("description", method.description())
        .with("input", method.input())
        .with("output", method.output())
        .with("changes", method.changes());
  }

  @JSBody(params = "text", script = "return JSON.parse(text)")
  private static native JSObject parse(String text);
}
