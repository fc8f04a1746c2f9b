package dev.glovebox.demo.desk.browser;

import dev.glovebox.demo.desk.AdvisoryDesk;
import dev.glovebox.demo.desk.Delay;
import dev.glovebox.demo.desk.json.Row;
import dev.glovebox.demo.desk.window.DeskWindow;
import dev.glovebox.demo.desk.window.DeskWindows;
import dev.glovebox.demo.desk.window.FollowedChannel;
import dev.glovebox.demo.desk.window.Screen;
import dev.glovebox.demo.desk.window.Screens;
import dev.glovebox.demo.desk.window.Subject;
import dev.glovebox.demo.desk.world.DeskException;
import dev.glovebox.demo.desk.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSError;
import org.teavm.jso.dom.html.HTMLElement;

/** What the compiled desk exports. Each desk has a world of its own. */
public final class DeskModule {
  private DeskModule() {}

  /** A desk as JavaScript has it. */
  public static final class Desk {
    private final AdvisoryDesk desk = new AdvisoryDesk(new World());
    private final Screens screens = new Screens(desk);
    private final Map<String, FollowedChannel> channels = new HashMap<>();

    private Desk() {}

    /** What the areas are for, and the whole table of methods with their schemas. */
    @JSExport
    public JSObject describe() {
      return ToldObject.ofMethods(AdvisoryDesk.PURPOSES, desk.methods());
    }

    /**
     * Calls a method by area and name; throws an Error with the desk's own words where it says no.
     */
    @JSExport
    public JSObject call(String name, JSObject given) {
      try {
        return ToldObject.of(desk.call(name, GivenArguments.of(given)));
      } catch (DeskException refused) {
        throw thrown(refused);
      }
    }

    /** The windows: what each is called, which methods it offers, what it can be asked to do. */
    @JSExport
    public JSObject windows() {
      List<Row> table = new ArrayList<>();
      DeskWindows.ALL.forEach(window -> table.add(told(window, desk)));
      return ToldObject.of(table);
    }

    /** Shows in a window what it shows before anybody asked for something. */
    @JSExport
    public void showFirst(HTMLElement place, String window) {
      ScreenView.show(place, screens.atFirst(window));
    }

    /** Calls a method in the window that offers it, which shows what it answered. */
    @JSExport
    public JSObject callIn(HTMLElement place, String name, JSObject given) {
      try {
        Map<String, Object> arguments = GivenArguments.of(given);
        Row answer = desk.call(name, arguments);
        ScreenView.show(place, Screens.ofCall(name, arguments, answer));
        return ToldObject.of(answer);
      } catch (DeskException refused) {
        throw thrown(refused);
      }
    }

    /** Shows in a window what it was asked to show, by intent, and tells what that is. */
    @JSExport
    public JSObject show(HTMLElement place, String window, JSObject context) {
      try {
        Screen screen = screens.of(window, Subject.in(GivenArguments.of(context)));
        if (screen == null) {
          throw new DeskException("This window has nothing to show of it.");
        }
        ScreenView.show(place, screen);
        return ToldObject.of(Row.of("type", "desk.screen").with("heading", screen.heading()));
      } catch (DeskException refused) {
        throw thrown(refused);
      }
    }

    /** Shows in a window what was put on its channel, where it has something to show of it. */
    @JSExport
    public void follow(HTMLElement place, String window, JSObject data) {
      Subject subject =
          channels
              .computeIfAbsent(window, each -> new FollowedChannel())
              .next(GivenArguments.of(data));
      Screen screen = screens.ofKnown(window, subject);
      if (screen != null) {
        ScreenView.show(place, screen);
      }
    }

    private static RuntimeException thrown(DeskException refused) {
      throwNative(new JSError(refused.getMessage()));
      return refused;
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

  @JSExport
  public static SitePages openSites() {
    return new SitePages();
  }

  /** How long a call that asks this takes, in milliseconds. */
  @JSExport
  public static int delayOf(String asked) {
    return Delay.of(asked);
  }

  private static Row told(DeskWindow window, AdvisoryDesk desk) {
    return Row.of("id", window.id())
        .with("title", window.title())
        .with("usesFdc3", window.isOfFdc3())
        .with("methods", ToldObject.rows(window.methodsOf(desk)))
        .with(
            "intent",
            Row.of("name", window.intent().name())
                .with("says", window.intent().says())
                .with("context", window.intent().context()));
  }

  @JSBody(params = "error", script = "throw error")
  private static native void throwNative(Object error);
}
