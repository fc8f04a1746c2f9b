package dev.glovebox.sandbox.guest.browser;

import dev.glovebox.sandbox.guest.Interpreter;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.browser.Buffer;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSString;

/** Pyodide behind the guest's port. */
record PythonInterpreter(Python python) implements Interpreter {

  @Override
  public void turnBegins(TurnBegins turn) {
    python.turnBegins(turn.mostMs(), turn.wallMs(), turn.monotonicMs());
  }

  @Override
  public void seed(String seed) {
    python.seed(seed);
  }

  @Override
  public void execute(String code, String setupJson) {
    python.execute(code, setupJson);
  }

  @Override
  public void answered(List<CallAnswered> answers) {
    JSArray<JSObject> texts = new JSArray<>();
    for (CallAnswered answer : answers) {
      texts.push(JSNumber.valueOf(answer.callId()));
      texts.push(JSString.valueOf(answer.json()));
    }
    python.answered(texts);
  }

  @Override
  public void refused(int callId, String tool, String code, String message, String hint) {
    python.refused(callId, tool, code, message, hint);
  }

  @Override
  public void carryOn(String code, String setupJson) {
    python.carryOn(code, setupJson);
  }

  @Override
  public Bytes checkpoint() {
    return new Buffer(python.checkpoint());
  }

  @Override
  public void revive(Revive order) {
    python.revive(order.seed(), order.setupJson(), ((Buffer) order.checkpoint()).content());
  }

  @Override
  public double mark(int mark) {
    return python.mark(mark);
  }

  @Override
  public boolean goBack(int mark) {
    return python.goBack(mark);
  }

  @Override
  public void forget(int mark) {
    python.forget(mark);
  }

  @Override
  public double wake() {
    return python.wake();
  }

  @Override
  public boolean reset() {
    return python.reset();
  }
}
