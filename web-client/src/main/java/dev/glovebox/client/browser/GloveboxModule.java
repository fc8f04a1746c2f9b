package dev.glovebox.client.browser;

import dev.glovebox.client.browser.objects.Raised;
import dev.glovebox.client.browser.options.Options;
import dev.glovebox.client.browser.sources.Fdc3Option;
import dev.glovebox.client.browser.sources.IoConnectOption;
import dev.glovebox.client.browser.sources.McpOptions;
import dev.glovebox.client.browser.sources.OpenApiOptions;
import dev.glovebox.client.browser.sources.SourceReader;
import dev.glovebox.client.model.ToolTexts;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** What the compiled module exports; {@code index.js} and its neighbours give it to the world. */
public final class GloveboxModule {
  private GloveboxModule() {}

  @JSExport
  public static CodeModeObject createCodeMode(JSObject options, PackageFiles files) {
    return Raised.orThrow(() -> Assembly.of(Options.read(options), files));
  }

  @JSExport
  public static JSObject functions(JSObject namespace, JSObject definitions, JSObject purpose) {
    return Raised.orThrow(() -> SourceReader.describeFunctions(namespace, definitions, purpose));
  }

  @JSExport
  public static JSObject ioConnect(JSObject io, JSObject options) {
    return Raised.orThrow(() -> IoConnectOption.describe(io, options));
  }

  @JSExport
  public static JSObject fdc3(JSObject agent, JSObject options) {
    return Raised.orThrow(() -> Fdc3Option.describe(agent, options));
  }

  /** Checks the options of {@code mcp(...)} before a connection is opened. */
  @JSExport
  public static void checkMcpOptions(JSObject options) {
    Raised.orThrow(() -> McpOptions.checked(options));
  }

  @JSExport
  public static JSObject mcp(JSObject connection, JSObject options) {
    return Raised.orThrow(() -> McpOptions.describe(connection, options));
  }

  @JSExport
  public static JSObject openApi(JSObject document, JSObject options, JSObject send) {
    return Raised.orThrow(() -> OpenApiOptions.describe(document, options, send));
  }

  @JSExport
  public static String inspectDescription() {
    return ToolTexts.INSPECT;
  }

  @JSExport
  public static String executeDescription() {
    return ToolTexts.EXECUTE;
  }
}
