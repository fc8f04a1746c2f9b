package dev.glovebox.sandbox.guest.browser;

import dev.glovebox.sandbox.guest.Interpreter;

/** Pyodide behind the guest's port. */
record PythonInterpreter(Python python) implements Interpreter {

  @Override
  public void begin(String code, String setupJson) {
    python.begin(code, setupJson);
  }

  @Override
  public void answered(int callId, String json) {
    python.answered(callId, json);
  }

  @Override
  public void refused(int callId, String tool, String code, String message, String hint) {
    python.refused(callId, tool, code, message, hint);
  }

  @Override
  public double wake() {
    return python.wake();
  }

  @Override
  public boolean restore() {
    return python.restore();
  }
}
