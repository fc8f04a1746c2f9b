package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.ChangePauses;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.mcp.McpSettings;
import dev.glovebox.bridge.source.mcp.browser.McpConnection;
import dev.glovebox.bridge.source.mcp.browser.McpSource;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.option.OptionTable;
import java.util.List;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;

/**
 * {@code mcp(server, options)} and {@code webmcp(options)}, once {@code mcp.js} or {@code
 * webmcp.js} has opened the connection.
 */
public final class McpHandle extends SourceHandle {
  private final McpConnection connection;
  private final McpSettings settings;

  private McpHandle(String form, McpConnection connection, McpSettings settings) {
    super(form.substring(0, form.indexOf('(')), form);
    this.connection = connection;
    this.settings = settings;
  }

  /** The checked options, while the connection is opened. */
  public static final class Opening {
    private final String form;
    private final int timeoutMs;
    private final List<String> fromOrigins;
    private final String namespace;
    private final String purpose;
    private final Selection selection;
    private final boolean trustHints;
    private final ChangePauses pauses = new ChangePauses();

    private Opening(String form, Fields options, List<String> fromOrigins) {
      this.form = form;
      this.fromOrigins = fromOrigins;
      this.timeoutMs = options.count(OptionTable.TIMEOUT_MS);
      this.namespace = options.text(OptionTable.NAMESPACE);
      this.purpose = options.text(OptionTable.PURPOSE);
      this.selection = SelectionOption.read(options);
      this.trustHints = options.flag(OptionTable.TRUST_HINTS);
    }

    @JSExport
    @JSProperty
    public int getTimeoutMs() {
      return timeoutMs;
    }

    /** Of pages: whose tools are wanted beside those of this one. */
    @JSExport
    @JSProperty
    public JSArray<JSString> getFromOrigins() {
      JSArray<JSString> origins = new JSArray<>();
      fromOrigins.forEach(origin -> origins.push(JSString.valueOf(origin)));
      return origins;
    }

    /** For how long a list is not asked for after a change that is told now. */
    @JSExport
    public int pauseMs(double nowMs) {
      return pauses.next(nowMs);
    }

    @JSExport
    public void listedAt(double nowMs) {
      pauses.lookedAt(nowMs);
    }

    /** The handle; what the options do not say of name and purpose, the server says itself. */
    @JSExport
    public SourceHandle opened(McpConnection connection) {
      String name = namespace.isEmpty() ? connection.getName() : namespace;
      String line = purpose.isEmpty() ? connection.getPurpose() : purpose;
      return new McpHandle(form, connection, new McpSettings(name, line, selection, trustHints))
          .frozen();
    }
  }

  public static Opening open(JSObject options) {
    Fields fields = Fields.of(OptionTable.MCP, options);
    fields.object(OptionTable.TRANSPORT);
    fields.function(OptionTable.SAMPLING);
    fields.function(OptionTable.ELICITATION);
    return new Opening("mcp(server)", fields, List.of());
  }

  public static Opening openPage(JSObject options) {
    Fields fields = Fields.of(OptionTable.WEB_MCP, options);
    return new Opening("webmcp()", fields, fields.texts(OptionTable.FROM_ORIGINS));
  }

  /** Each CodeMode has a share of the connection, which is closed with the last of them. */
  @Override
  SourceReading begin(SourceContext context) {
    return most -> new McpSource(connection.share(), settings, context.parser());
  }

  @Override
  public void closeUnused() {
    connection.closeUnused();
  }
}
