package dev.glovebox.client.browser.objects;

import dev.glovebox.client.Replayed;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** What a replay came to, before {@code runs.js} gives it its form. */
public interface ReplayObject extends JSObject {

  static ReplayObject of(Replayed replayed) {
    ReplayObject object = JSObjects.create();
    object.setOutcome(OutcomeObject.of(replayed.outcome()));
    JSArray<JSArray<JSString>> asks = new JSArray<>();
    for (ToolCalled call : replayed.asked()) {
      JSArray<JSString> texts = new JSArray<>();
      texts.push(JSString.valueOf(call.tool()));
      texts.push(JSString.valueOf(call.positionalJson()));
      texts.push(JSString.valueOf(call.namedJson()));
      asks.push(texts);
    }
    object.setAsks(asks);
    JSArray<JSNumber> unused = new JSArray<>();
    replayed.unused().forEach(number -> unused.push(JSNumber.valueOf(number)));
    object.setUnused(unused);
    return object;
  }

  @JSProperty
  void setOutcome(OutcomeObject outcome);

  /** Each has the name of the function, and its arguments as JSON, positional and named. */
  @JSProperty
  void setAsks(JSArray<JSArray<JSString>> asks);

  @JSProperty
  void setUnused(JSArray<JSNumber> numbers);
}
