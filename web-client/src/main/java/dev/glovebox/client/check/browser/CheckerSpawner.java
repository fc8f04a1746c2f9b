package dev.glovebox.client.check.browser;

import dev.glovebox.client.check.CheckRequestText;
import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.CheckerWords.Order;
import dev.glovebox.client.check.CheckerWords.Report;
import dev.glovebox.client.check.CheckerWorker;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.browser.RuntimeFile;
import dev.glovebox.sandbox.page.browser.SealedWorker;
import dev.glovebox.sandbox.page.browser.WorkerFrame;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Starts checkers, each in a worker of the sealed frame. */
public final class CheckerSpawner implements CheckerWorker.Spawner {
  private static final String STRING = "string";

  private final WorkerFrame frame;
  private final RuntimeFile program;

  public CheckerSpawner(WorkerFrame frame, RuntimeFile program) {
    this.frame = frame;
    this.program = program;
  }

  @Override
  public CheckerWorker spawn(CheckerWorker.Listener listener) {
    return new Port(SealedWorker.start(frame, program, new ReportReader(listener)));
  }

  private record Port(SealedWorker worker) implements CheckerWorker {

    @Override
    public void stubs(String text) {
      worker.tell(order(Order.STUBS.word(), text));
    }

    @Override
    public void check(int id, CheckedScript script) {
      worker.ask(order(Order.CHECK.word(), id, CheckRequestText.of(script)));
    }

    @Override
    public void forget(String session) {
      worker.tell(order(Order.FORGET.word(), session));
    }

    @Override
    public void terminate() {
      worker.terminate();
    }
  }

  private record ReportReader(CheckerWorker.Listener listener) implements SealedWorker.Listener {

    @Override
    @SuppressWarnings("unchecked")
    public void heard(JSObject data) {
      if (JSArray.isArray(data)) {
        hear((JSArray<JSObject>) data);
      } else {
        listener.died("the type checker sent a message that no type checker sends");
      }
    }

    @Override
    public void failed(String reason) {
      listener.died("the type checker failed: " + reason);
    }

    @Override
    public void unavailable(Refusal why) {
      listener.unavailable(why);
    }

    private void hear(JSArray<JSObject> message) {
      Report report = isA(STRING, message.get(0)) ? Report.of(text(message.get(0))) : null;
      if (report == Report.READY) {
        listener.ready();
      } else if (report != null && isA("number", message.get(1)) && isA(STRING, message.get(2))) {
        answered(report, ((JSNumber) message.get(1)).intValue(), text(message.get(2)));
      } else {
        listener.died("the type checker sent a message that no type checker sends");
      }
    }

    private void answered(Report report, int id, String told) {
      if (report == Report.CHECKED) {
        listener.checked(id, told);
      } else {
        listener.failed(id, told);
      }
    }
  }

  private static boolean isA(String kind, JSObject value) {
    return kind.equals(JSObjects.typeOf(value));
  }

  private static String text(JSObject value) {
    return ((JSString) value).stringValue();
  }

  @JSBody(
      params = {"name", "text"},
      script = "return [name, text]")
  private static native JSObject order(String name, String text);

  @JSBody(
      params = {"name", "id", "request"},
      script = "return [name, id, request]")
  private static native JSObject order(String name, int id, String request);
}
