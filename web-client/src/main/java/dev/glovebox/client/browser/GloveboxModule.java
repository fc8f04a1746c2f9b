package dev.glovebox.client.browser;

import dev.glovebox.bridge.json.browser.BrowserJsonParser;
import dev.glovebox.bridge.json.browser.Patterns;
import dev.glovebox.bridge.schema.SchemaSide;
import dev.glovebox.bridge.source.openapi.browser.Send;
import dev.glovebox.client.browser.objects.Raised;
import dev.glovebox.client.browser.options.Options;
import dev.glovebox.client.browser.sources.Fdc3Handle;
import dev.glovebox.client.browser.sources.FunctionsHandle;
import dev.glovebox.client.browser.sources.IoConnectHandle;
import dev.glovebox.client.browser.sources.McpHandle;
import dev.glovebox.client.browser.sources.OpenApiHandle;
import dev.glovebox.client.browser.sources.SourceHandle;
import dev.glovebox.client.record.browser.SharedStore;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;

/** What the compiled module exports; {@code index.js} and its neighbours give it to the world. */
public final class GloveboxModule {
  private GloveboxModule() {}

  @JSExport
  public static CodeModeObject createCodeMode(
      JSObject options, PackageFiles.Locate locate, SharedStore store) {
    return Raised.orThrow(() -> Assembly.of(Options.read(options, store), locate));
  }

  @JSExport
  public static SourceHandle functions(JSObject namespace, JSObject definitions, JSObject purpose) {
    return Raised.orThrow(() -> FunctionsHandle.of(namespace, definitions, purpose));
  }

  @JSExport
  public static SourceHandle ioConnect(JSObject io, JSObject options) {
    return Raised.orThrow(() -> IoConnectHandle.of(io, options));
  }

  @JSExport
  public static SourceHandle fdc3(JSObject agent, JSObject options) {
    return Raised.orThrow(() -> Fdc3Handle.of(agent, options));
  }

  /** Reads the options of {@code mcp(...)} before a connection is opened. */
  @JSExport
  public static McpHandle.Opening mcp(JSObject options) {
    return Raised.orThrow(() -> McpHandle.open(options));
  }

  /** The same for the tools of pages. */
  @JSExport
  public static McpHandle.Opening webmcp(JSObject options) {
    return Raised.orThrow(() -> McpHandle.openPage(options));
  }

  @JSExport
  public static SourceHandle openApi(JSObject document, JSObject options, Send send) {
    return Raised.orThrow(() -> OpenApiHandle.of(document, options, send));
  }

  /** What is wrong with a schema that a script wrote, given as JSON; empty where nothing is. */
  @JSExport
  public static JSString schemaFault(JSString schema) {
    return JSString.valueOf(
        SchemaSide.ASKED
            .fault(new BrowserJsonParser().parse(schema.stringValue()), Patterns::isOne)
            .orElse(""));
  }
}
