package dev.glovebox.client.record.browser;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.ArrayBuffer;

/**
 * A store that other pages see too, with the locks of its runs; {@code runs/stores.js} makes it.
 */
public interface SharedStore extends JSObject {

  /** The methods of a store, as {@code index.d.ts} declares them. */
  interface Store extends JSObject {
    /**
     * A number.
     *
     * @param after the number that it is to come after; undefined for any
     */
    JSPromise<JSObject> claim(String runId, JSObject after);

    JSPromise<JSObject> append(
        String runId, int owner, JSArrayReader<JSString> entries, String head, Options options);

    /** A buffer, or null; a store that has no such method keeps none. */
    JSPromise<JSObject> checkpoint(String runId);

    /** A {@link StoredRun}, or null. */
    JSPromise<JSObject> read(String runId);

    JSPromise<JSObject> heads();

    JSPromise<JSObject> delete(String runId);
  }

  /** How entries are to be written. */
  interface Options extends JSObject {
    @JSProperty
    void setDurable(boolean isDurable);

    @JSProperty
    void setFirst(boolean isFirst);

    /** A buffer, or null for none; not set where the one before stays. */
    @JSProperty
    void setCheckpoint(ArrayBuffer checkpoint);
  }

  /** A run as a store gives it. */
  interface StoredRun extends JSObject {
    @JSProperty
    JSObject getHead();

    @JSProperty
    JSObject getEntries();

    /** A number, or undefined where the store does not say. */
    @JSProperty
    JSObject getOwner();
  }

  /** Gives a lock back. */
  @JSFunctor
  interface GiveBack extends JSObject {
    void giveBack();
  }

  /** Is told that another page has the run, or that this one has it again. */
  @JSFunctor
  interface Told extends JSObject {
    void told();
  }

  @JSProperty
  Store getStore();

  /** A {@link GiveBack}, or null when another page has the run, from which it is not taken. */
  JSPromise<JSObject> hold(String runId, boolean takesOver, Told onLost, Told onBack);

  /** The ids of the runs that pages have. */
  JSPromise<JSObject> held();
}
