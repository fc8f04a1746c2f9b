package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.approval.browser.Definition;
import dev.glovebox.demo.catalogue.browser.CataloguePanel;
import dev.glovebox.demo.chat.browser.ChatView;
import dev.glovebox.demo.conversation.browser.GivenMessages;
import dev.glovebox.demo.markup.browser.Painter;
import dev.glovebox.demo.meter.browser.GivenMeter;
import dev.glovebox.demo.meter.browser.MeterView;
import dev.glovebox.demo.platform.PlatformCalls;
import dev.glovebox.demo.recording.browser.Player;
import dev.glovebox.demo.run.browser.CodeModeObject;
import dev.glovebox.demo.run.browser.PageHooks;
import dev.glovebox.demo.share.ScriptLink;
import dev.glovebox.demo.usage.browser.UsageDialog;
import dev.glovebox.demo.value.browser.ValueView;
import dev.glovebox.demo.words.Words;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLElement;

/** What the compiled module exports; {@code java.js} gives it to the page. */
public final class PageModule {
  private PageModule() {}

  @JSExport
  public static String milliseconds(double ms) {
    return Words.milliseconds(ms);
  }

  @JSExport
  public static String seconds(double ms) {
    return Words.seconds(ms);
  }

  @JSExport
  public static String bytes(double count) {
    return Words.bytes(count);
  }

  @JSExport
  public static String counted(int count, String one, String many) {
    return Words.counted(count, one, many);
  }

  /** Shows a JSON value in this place: the beginning, and buttons for the rest of a long one. */
  @JSExport
  public static void showValue(HTMLElement place, JSObject value) {
    ValueView.show(place, value);
  }

  /**
   * Opens what shows runs: the one that is under way, and the question whether a call is made.
   *
   * @param functions what the page knows of its functions
   */
  @JSExport
  public static RunRoom openRuns(Definition.Lookup functions, PageHooks hooks) {
    return new RunRoom(functions, hooks);
  }

  /** Shows what scripts may call, and offers it to whoever writes one. */
  @JSExport
  public static void openCatalogue(CodeModeObject codeMode, PageHooks hooks, Painter painter) {
    new CataloguePanel(codeMode, hooks, painter).open();
  }

  /** Offers the code of an app that has what this page has. */
  @JSExport
  public static void openUsage(CodeModeObject codeMode, PageHooks hooks) {
    new UsageDialog(codeMode, hooks).open();
  }

  /** Whether a call only has windows of the desk show something, so that nobody is asked. */
  @JSExport
  public static boolean onlyShows(String tool) {
    return PlatformCalls.onlyShows(tool);
  }

  /** The part of a link that holds this script. */
  @JSExport
  public static String linkTo(String script) {
    return ScriptLink.of(script);
  }

  /** The script of a link, or null. */
  @JSExport
  public static String scriptIn(String hash) {
    return ScriptLink.scriptIn(hash);
  }

  /** An empty conversation in this place. */
  @JSExport
  public static ChatView openChat(HTMLElement place, Painter painter) {
    return new ChatView(place, painter);
  }

  /** Holds a recorded conversation again. */
  @JSExport
  public static Player playRecording(
      ChatView chat, JSArrayReader<JSObject> messages, Player.Tools tools) {
    return Player.play(GivenMessages.of(messages), chat, tools);
  }

  /** Counts both conversations, and shows what comes of it in this place. */
  @JSExport
  public static void showMeter(
      HTMLElement place, GivenMeter.Counter counter, GivenMeter.Conversations given) {
    MeterView.show(place, GivenMeter.of(counter, given));
  }
}
