package dev.glovebox.client.browser;

import dev.glovebox.bridge.catalogue.Catalogue;
import dev.glovebox.client.browser.options.Options;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.record.Device;
import dev.glovebox.client.record.RecordedTurns;
import dev.glovebox.client.record.Recorder;
import dev.glovebox.client.record.browser.PackingObject;
import dev.glovebox.client.record.browser.StoreObject;
import dev.glovebox.client.record.entry.Offers;
import dev.glovebox.client.record.store.MemoryStore;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.sandbox.page.Timers;
import dev.glovebox.sandbox.wire.WireLimits;
import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Uint8Array;

/** The recorder of a CodeMode, with the clocks and the chance of the device. */
final class DeviceRecorder {
  private static final long BYTES_PER_MB = 1 << 20;

  /** What a checkpoint has beside its pages and their numbers. */
  private static final long HEADER_BYTES = 1 << 16;

  /** A page has 4096 bytes, its number four. */
  private static final long BYTES_PER_NUMBERS_BYTE = 1024;

  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private DeviceRecorder() {}

  /**
   * @param files the Python that runs scripts is known by the hash of its snapshot
   */
  static Recorder of(Options options, Beside beside, Timers timers, PackageFiles files) {
    EntryReader reader = beside.reader();
    RunStore store =
        options.store() == null
            ? new MemoryStore(reader.onDamage())
            : new StoreObject(options.store(), reader);
    Device device =
        new Device(
            new RecordedTurns.Clocks(() -> (long) wallMs(), timers::nowMs),
            DeviceRecorder::seed,
            new Offers(beside.catalogue()),
            zone(),
            files.getSnapshot().getSha256(),
            PackingObject.port(files.getPacking(), mostBytes(options.limits().of(Limit.MEMORY_MB))),
            options.egress().redacted());
    return new Recorder(
        store,
        timers,
        device,
        new Recorder.Rules(options.retention(), options.expireMs(), options.recordsPayloads()));
  }

  /** Who reads what was recorded, and what is offered to scripts. */
  record Beside(EntryReader reader, Catalogue catalogue) {}

  /** The largest checkpoint of a script that has so much memory. */
  private static int mostBytes(int memoryMb) {
    long memory = memoryMb * BYTES_PER_MB;
    long most = memory + memory / BYTES_PER_NUMBERS_BYTE + HEADER_BYTES;
    return (int) Math.min(WireLimits.CHECKPOINT, most);
  }

  @JSBody(script = "return Date.now()")
  private static native double wallMs();

  /**
   * Temporal knows it at once; what Intl has to read first takes a page that is new to it 20 ms.
   */
  @JSBody(
      script =
          "return globalThis.Temporal ? Temporal.Now.timeZoneId()"
              + " : Intl.DateTimeFormat().resolvedOptions().timeZone || ''")
  private static native String zone();

  /** 64 hexadecimal digits that nobody can know. */
  private static String seed() {
    Uint8Array bytes = chance();
    char[] digits = new char[2 * bytes.getLength()];
    for (int i = 0; i < bytes.getLength(); i++) {
      int value = bytes.get(i) & 0xff;
      digits[2 * i] = DIGITS[value >> 4];
      digits[2 * i + 1] = DIGITS[value & 15];
    }
    return new String(digits);
  }

  @JSBody(script = "return crypto.getRandomValues(new Uint8Array(32))")
  private static native Uint8Array chance();
}
