package dev.glovebox.client.browser.objects;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.browser.Buffer;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;

/** A run for somewhere else, before {@code runs.js} gives it its form. */
public interface ExportObject extends JSObject {

  static ExportObject of(JSArray<JSString> texts, Bytes checkpoint) {
    ExportObject object = JSObjects.create();
    object.setTexts(texts);
    if (checkpoint instanceof Buffer buffer) {
      object.setCheckpoint(buffer.content());
    }
    return object;
  }

  @JSProperty
  void setTexts(JSArray<JSString> texts);

  @JSProperty
  void setCheckpoint(ArrayBuffer checkpoint);
}
