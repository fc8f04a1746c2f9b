package dev.glovebox.demo.script.browser;

import dev.glovebox.demo.product.browser.FailureObject;
import dev.glovebox.demo.writing.browser.Assistant;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;

/** The editor, as its library's border gives it. */
public interface Editor extends JSObject {
  @JSProperty
  String getText();

  @JSProperty
  void setText(String text);

  /** Has the script looked at while it is written. */
  void checkWith(Check check, Found onFound);

  /** What may be used has changed, and with it what is wrong with the script. */
  void checkAgain();

  void insertCall(String call);

  /** Marks the lines of failures, and takes the marks of others away. */
  void mark(JSArrayReader<FailureObject> failures);

  void goToLine(int line);

  /** Finds what is wrong with a script. */
  @JSFunctor
  interface Check extends JSObject {
    JSPromise<JSArray<JSObject>> of(String code);
  }

  /** Is told how many problems there are. */
  @JSFunctor
  interface Found extends JSObject {
    void told(int count);
  }

  /** Makes the editor. */
  @JSFunctor
  interface Maker extends JSObject {
    Editor make(Assistant assistant, Pressed onRun);
  }

  /** The keys that run a script were pressed. */
  @JSFunctor
  interface Pressed extends JSObject {
    void run();
  }
}
