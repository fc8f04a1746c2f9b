package dev.glovebox.client.browser.sources;

import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSProperty;

/**
 * What {@code functions(...)} and its like return: the checked options, and how a source is made of
 * them. Lives as long as the page keeps it; each CodeMode gets a source of its own.
 */
public abstract class SourceHandle {
  private final String kind;
  private final String title;

  /**
   * @param kind the name of the function that made it
   * @param title the call that made it, for messages
   */
  SourceHandle(String kind, String title) {
    this.kind = kind;
    this.title = title;
  }

  /**
   * The handle that a caller passed.
   *
   * @param place where it was passed, for messages
   */
  public static SourceHandle of(Object given, String place) {
    if (given instanceof SourceHandle handle) {
      return handle;
    }
    throw new GloveboxException(
        FailureCode.OPTION_INVALID,
        isOfAnotherCopy(given)
            ? place
                + " was made by another copy of the module glovebox, "
                + versionOf(given)
                + " beside this one's "
                + PackageVersion.getVersion()
                + ": import createCodeMode and what makes the source from the same copy"
            : place
                + " is not a source: pass what functions(...), ioConnect(...) or another source returns");
  }

  /** What {@code index.d.ts} declares of it. */
  @JSExport
  @JSProperty
  public String getGlovebox() {
    return kind;
  }

  /** That of the copy of the module which made it: two copies do not understand each other's. */
  @JSExport
  @JSProperty
  public String getVersion() {
    return PackageVersion.getVersion();
  }

  /** Lets go of what it holds, unless a CodeMode uses it. */
  @JSExport
  public void closeUnused() {}

  /** Begins to make a source; only plain functions are so many that it matters. */
  abstract SourceReading begin(SourceContext context);

  String title() {
    return title;
  }

  /** No page can put other options in the place of those that were checked. */
  final SourceHandle frozen() {
    freeze(this);
    return this;
  }

  @JSBody(params = "handle", script = "Object.freeze(handle)")
  private static native void freeze(SourceHandle handle);

  /** The first version told none. */
  @JSBody(params = "given", script = "return String(given.version || '0.1')")
  private static native String versionOf(Object given);

  @JSBody(params = "given", script = "return !!given && typeof given.glovebox === 'string'")
  private static native boolean isOfAnotherCopy(Object given);
}
