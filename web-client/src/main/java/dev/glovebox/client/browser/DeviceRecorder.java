package dev.glovebox.client.browser;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.client.browser.options.Options;
import dev.glovebox.client.record.EntryReader;
import dev.glovebox.client.record.MemoryStore;
import dev.glovebox.client.record.RecordedTurns;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.RunStore;
import dev.glovebox.client.record.browser.StoreObject;
import dev.glovebox.sandbox.page.Timers;
import org.teavm.jso.JSBody;

/** The recorder of a CodeMode, with the clocks and the chance of the device. */
final class DeviceRecorder {
  private DeviceRecorder() {}

  /**
   * @param build the hash of the Python that runs scripts
   */
  static Recorder of(Options options, JsonParser parser, Timers timers, String build) {
    RunStore store =
        options.store() == null
            ? new MemoryStore()
            : new StoreObject(options.store(), new EntryReader(parser));
    Recorder.Device device =
        new Recorder.Device(
            new RecordedTurns.Clocks(() -> (long) wallMs(), timers::nowMs),
            DeviceRecorder::seed,
            zone(),
            build);
    return new Recorder(
        store, timers, device, new Recorder.Rules(options.retention(), options.expireMs()));
  }

  @JSBody(script = "return Date.now()")
  private static native double wallMs();

  @JSBody(script = "return Intl.DateTimeFormat().resolvedOptions().timeZone || ''")
  private static native String zone();

  @JSBody(
      script =
          "return Array.from(crypto.getRandomValues(new Uint8Array(32)),"
              + " byte => byte.toString(16).padStart(2, '0')).join('')")
  private static native String seed();
}
