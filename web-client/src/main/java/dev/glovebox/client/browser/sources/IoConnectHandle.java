package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.ioconnect.IoConnectOptions;
import dev.glovebox.bridge.source.ioconnect.IoConnectOptions.ReadOnly;
import dev.glovebox.bridge.source.ioconnect.PlatformWaits;
import dev.glovebox.bridge.source.ioconnect.browser.IoConnectSource;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.OptionTable;
import java.util.Map;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** {@code ioConnect(io, options)}. */
public final class IoConnectHandle extends SourceHandle {
  private final JSObject io;
  private final Selection selection;
  private final ReadOnly readOnly;
  private final Map<String, String> purposes;

  private IoConnectHandle(JSObject io, Fields options) {
    super("ioConnect", "ioConnect(io)");
    this.io = io;
    this.selection = SelectionOption.read(options);
    this.readOnly =
        new ReadOnly(options.texts(OptionTable.READ_ONLY), options.flag(OptionTable.TRUST_HINTS));
    this.purposes = options.textsByName(OptionTable.PURPOSES);
  }

  public static SourceHandle of(JSObject io, JSObject options) {
    if (Fields.isAbsent(io) || !hasInterop(io)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "ioConnect: the first argument must be an io.Connect API object, with io.interop");
    }
    Fields fields = Fields.of(OptionTable.IO_CONNECT, options);
    return new IoConnectHandle(io, fields).frozen();
  }

  @Override
  SourceReading begin(SourceContext context) {
    IoConnectOptions options =
        new IoConnectOptions(selection, readOnly, purposes, PlatformWaits.below(context.callMs()));
    return most -> new IoConnectSource(io, options, context.parser());
  }

  @JSBody(params = "io", script = "return !!io.interop && typeof io.interop.methods === 'function'")
  private static native boolean hasInterop(JSObject io);
}
