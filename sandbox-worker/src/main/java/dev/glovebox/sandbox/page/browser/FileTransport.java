package dev.glovebox.sandbox.page.browser;

import dev.glovebox.sandbox.page.files.Arrival;
import dev.glovebox.sandbox.page.files.Arrival.Answered;
import dev.glovebox.sandbox.page.files.Arrival.BrokenOff;
import dev.glovebox.sandbox.page.files.Arrival.Forbidden;
import dev.glovebox.sandbox.page.files.Arrival.Framing;
import dev.glovebox.sandbox.page.files.Arrival.Unreached;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.core.JSString;

/** How files are fetched and hashed: {@code page/fetch-file.js} and {@code file-hash.js}. */
public interface FileTransport extends JSObject {
  @JSProperty
  Fetch getFetch();

  @JSProperty
  Hash getHash();

  /** Asks for a file. */
  @JSFunctor
  interface Fetch extends JSObject {
    /**
     * What came of it; never rejects.
     *
     * @param isFresh whether the browser may not take it from its cache
     * @param isUrgent whether others may have to wait for it
     * @param bytes how long it should be
     */
    JSPromise<Arrived> fetch(String address, boolean isFresh, boolean isUrgent, int bytes);
  }

  /** Computes the SHA-256 of what came. */
  @JSFunctor
  interface Hash extends JSObject {
    JSPromise<JSString> hash(JSObject content);
  }

  /** What came; the first four tell something only where no whole answer did. */
  interface Arrived extends JSObject {
    @JSProperty
    String getProblem();

    @JSProperty
    String getDirective();

    @JSProperty("isBegun")
    boolean isBegun();

    @JSProperty("isOnline")
    boolean isOnline();

    @JSProperty
    int getStatus();

    @JSProperty
    String getType();

    @JSProperty
    String getFrameOptions();

    @JSProperty
    String getPolicy();

    /** How long the body of an answer is that is not an error; zero for others. */
    @JSProperty
    int getBytes();

    /** Of that body, in an ArrayBuffer, what is not longer than it should be; or all, in a Blob. */
    @JSProperty
    JSObject getContent();

    @JSProperty
    String getBegin();
  }

  /** The same in the words of the check. */
  static Arrival arrival(Arrived arrived) {
    if (arrived.getProblem().isEmpty()) {
      return answered(arrived);
    } else if (!arrived.getDirective().isEmpty()) {
      return new Forbidden(arrived.getDirective());
    } else if (arrived.isBegun()) {
      return new BrokenOff(arrived.getProblem());
    }
    return new Unreached(arrived.getProblem(), arrived.isOnline());
  }

  private static Answered answered(Arrived arrived) {
    return new Answered(
        arrived.getStatus(),
        arrived.getType(),
        new Framing(arrived.getFrameOptions(), arrived.getPolicy()),
        arrived.getBytes(),
        arrived.getBegin());
  }
}
