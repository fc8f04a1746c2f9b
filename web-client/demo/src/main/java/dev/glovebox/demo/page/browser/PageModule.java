package dev.glovebox.demo.page.browser;

import dev.glovebox.demo.approval.browser.Answer;
import dev.glovebox.demo.approval.browser.Approvals;
import dev.glovebox.demo.approval.browser.Definition;
import dev.glovebox.demo.approval.browser.Question;
import dev.glovebox.demo.run.TimeScale;
import dev.glovebox.demo.value.browser.ValueView;
import dev.glovebox.demo.words.Words;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;

/** What the compiled module exports; {@code java.js} gives it to the page. */
public final class PageModule {
  private PageModule() {}

  @JSExport
  public static String milliseconds(double ms) {
    return Words.milliseconds(ms);
  }

  @JSExport
  public static String roundTime(double ms) {
    return Words.roundTime(ms);
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
  public static String percent(double part, double whole) {
    return Words.percent(part, whole);
  }

  @JSExport
  public static String counted(int count, String one, String many) {
    return Words.counted(count, one, many);
  }

  @JSExport
  public static Scale timeScale(double elapsed, boolean isOver) {
    return new Scale(TimeScale.of(elapsed, isOver));
  }

  /** Shows a JSON value in this place: the beginning, and buttons for the rest of a long one. */
  @JSExport
  public static void showValue(HTMLElement place, JSObject value) {
    ValueView.show(place, value);
  }

  /**
   * Opens the dialogs of approvals.
   *
   * @param afterwards where the keyboard goes when all are answered
   * @param onStop ends the run that asks
   */
  @JSExport
  public static Asking openApprovals(
      Definition.Lookup functions, HTMLElement afterwards, Press onStop) {
    return new Asking(new Approvals(functions, afterwards, onStop::pressed));
  }

  /** Is told that something was asked for. */
  @JSFunctor
  public interface Press extends JSObject {
    void pressed();
  }

  /** Approvals as JavaScript asks for them. */
  public static final class Asking {
    private final Approvals approvals;

    private Asking(Approvals approvals) {
      this.approvals = approvals;
    }

    @JSExport
    public JSPromise<Answer> ask(Question question) {
      return new JSPromise<>((resolve, reject) -> approvals.ask(question, resolve::accept));
    }
  }

  /** A time axis as JavaScript reads it. */
  public static final class Scale {
    private final TimeScale scale;

    private Scale(TimeScale scale) {
      this.scale = scale;
    }

    @JSExport
    @JSProperty
    public double getLength() {
      return scale.length();
    }

    @JSExport
    @JSProperty
    public double[] getTicks() {
      return scale.ticks().stream().mapToDouble(Double::doubleValue).toArray();
    }
  }
}
