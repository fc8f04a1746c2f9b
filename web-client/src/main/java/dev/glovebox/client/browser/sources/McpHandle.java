package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.mcp.McpSettings;
import dev.glovebox.bridge.source.mcp.browser.McpConnection;
import dev.glovebox.bridge.source.mcp.browser.McpSource;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.option.OptionTable;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** {@code mcp(server, options)}, once {@code mcp.js} has opened the connection. */
public final class McpHandle extends SourceHandle {
  private final McpConnection connection;
  private final McpSettings settings;

  private McpHandle(McpConnection connection, McpSettings settings) {
    super("mcp", "mcp(server)");
    this.connection = connection;
    this.settings = settings;
  }

  /** The checked options, while the connection is opened. */
  public static final class Opening {
    private final int timeoutMs;
    private final String namespace;
    private final String purpose;
    private final Selection selection;
    private final boolean trustHints;

    private Opening(Fields options) {
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

    /** The handle; where the options give no name, the server is called what it calls itself. */
    @JSExport
    public SourceHandle opened(McpConnection connection) {
      String name = namespace.isEmpty() ? connection.getName() : namespace;
      return new McpHandle(connection, new McpSettings(name, purpose, selection, trustHints))
          .frozen();
    }
  }

  public static Opening open(JSObject options) {
    Fields fields = Fields.of(OptionTable.MCP, options);
    fields.object(OptionTable.TRANSPORT);
    fields.function(OptionTable.SAMPLING);
    fields.function(OptionTable.ELICITATION);
    return new Opening(fields);
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
