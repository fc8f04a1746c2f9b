package dev.glovebox.client.schema.browser;

import dev.glovebox.client.schema.SchemaWords;
import dev.glovebox.client.schema.SchemaWorker;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.page.browser.RuntimeFile;
import dev.glovebox.sandbox.page.browser.SealedWorker;
import dev.glovebox.sandbox.page.browser.WorkerFrame;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSString;

/** Starts workers that check values, each in the sealed frame. */
public final class SchemaWorkerSpawner implements SchemaWorker.Spawner {
  private final WorkerFrame frame;
  private final RuntimeFile program;

  public SchemaWorkerSpawner(WorkerFrame frame, RuntimeFile program) {
    this.frame = frame;
    this.program = program;
  }

  @Override
  public SchemaWorker spawn(SchemaWorker.Listener listener) {
    return new Port(SealedWorker.start(frame, program, new ReportReader(listener)));
  }

  private record Port(SealedWorker worker) implements SchemaWorker {
    @Override
    public void check(String schema, String json) {
      worker.ask(order(schema, json));
    }

    @Override
    public void terminate() {
      worker.terminate();
    }
  }

  private record ReportReader(SchemaWorker.Listener listener) implements SealedWorker.Listener {
    @Override
    @SuppressWarnings("unchecked")
    public void heard(JSObject data) {
      if (!JSArray.isArray(data)) {
        listener.died();
        return;
      }
      JSArray<JSObject> message = (JSArray<JSObject>) data;
      if (!isText(message.get(0)) || !isText(message.get(1))) {
        listener.died();
        return;
      }
      SchemaWords report = SchemaWords.of(text(message.get(0)));
      if (report == null) {
        listener.died();
        return;
      }
      switch (report) {
        case READY -> listener.ready();
        case CHECKED -> listener.checked(text(message.get(1)));
        case FAILED -> listener.failed();
      }
    }

    @Override
    public void failed(String reason) {
      listener.died();
    }

    @Override
    public void lost(String reason) {
      listener.lost();
    }

    @Override
    public void unavailable(Refusal why) {
      listener.unavailable(why);
    }
  }

  private static boolean isText(JSObject value) {
    return "string".equals(JSObjects.typeOf(value));
  }

  private static String text(JSObject value) {
    return ((JSString) value).stringValue();
  }

  @JSBody(
      params = {"schema", "json"},
      script = "return [schema, json]")
  private static native JSObject order(String schema, String json);
}
