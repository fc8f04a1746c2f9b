package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.ioconnect.IoConnectOptions;
import dev.glovebox.bridge.source.ioconnect.PlatformWaits;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Reads {@code ioConnect(io, {...})}: early, so that a mistake is told where it was made. */
public final class IoConnectOption {
  private static final String KIND = "ioConnect";

  private IoConnectOption() {}

  /** Describes the source; it is made when a CodeMode is. */
  public static JSObject describe(JSObject io, JSObject options) {
    if (Fields.isAbsent(io) || !hasInterop(io)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "ioConnect: the first argument must be an io.Connect API object, with io.interop");
    }
    Fields fields = fields(options);
    options(fields, 1);
    return SelectionOption.describe(KIND, io, Fields.isAbsent(options) ? null : options);
  }

  /** The options of a described source. */
  static IoConnectOptions read(JSObject options, int callMs) {
    return options(fields(options), callMs);
  }

  private static IoConnectOptions options(Fields fields, int callMs) {
    return new IoConnectOptions(
        SelectionOption.read(fields),
        List.of(fields.texts("readOnly")),
        fields.flag("trustHints", true),
        PlatformWaits.below(callMs));
  }

  private static Fields fields(JSObject options) {
    return Fields.ofOptions(options, "option of ioConnect")
        .allow("include", "exclude", "readOnly", "trustHints");
  }

  @JSBody(params = "io", script = "return !!io.interop && typeof io.interop.methods === 'function'")
  private static native boolean hasInterop(JSObject io);
}
