package dev.glovebox.demo.desk.browser;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.Delay;
import dev.glovebox.demo.desk.json.JsonText;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.method.Method;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSError;

/** What the compiled desk exports. Each desk has a world of its own. */
public final class DeskModule {
  private DeskModule() {}

  /** A desk as JavaScript has it. */
  public static final class Desk {
    private final AdvisoryDesk desk = new AdvisoryDesk(new World());

    private Desk() {}

    /** What the areas are for, and the whole table of methods with their schemas. */
    @JSExport
    public JSObject describe() {
      return described(AdvisoryDesk.PURPOSES, desk.methods());
    }

    /**
     * Calls a method by area and name; throws an Error with the desk's own words where it says no.
     */
    @JSExport
    public JSObject call(String name, JSObject given) {
      try {
        return parse(JsonText.of(desk.call(name, GivenArguments.of(given))));
      } catch (DeskException refused) {
        throwNative(new JSError(refused.getMessage()));
        throw refused;
      }
    }
  }

  @JSExport
  public static Desk openDesk() {
    return new Desk();
  }

  @JSExport
  public static LetterFiles openLetters() {
    return new LetterFiles();
  }

  /** How long a call that asks this takes, in milliseconds. */
  @JSExport
  public static int delayOf(String asked) {
    return Delay.of(asked);
  }

  static JSObject described(Map<String, String> purposes, List<Method> methods) {
    Row told = new Row();
    told.putAll(purposes);
    List<Row> table = new ArrayList<>();
    methods.forEach(method -> table.add(told(method)));
    return parse(JsonText.of(Row.of("purposes", told).with("methods", table)));
  }

  private static Row told(Method method) {
    return Row.of("area", method.area())
        .with("name", method.name())
        .with("interopName", method.interopName())
        .with("description", method.description())
        .with("input", method.input())
        .with("output", method.output())
        .with("changes", method.changes());
  }

  @JSBody(params = "error", script = "throw error")
  private static native void throwNative(Object error);

  @JSBody(params = "text", script = "return JSON.parse(text)")
  static native JSObject parse(String text);
}
