package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.mcp.McpSettings;
import dev.glovebox.client.browser.options.Fields;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSObjects;

/** What {@code mcp(server, options)} was given. {@code mcp.js} reads what is for the connection. */
public final class McpOptions {
  private static final String WHAT = "option of mcp";

  private McpOptions() {}

  /** The options, each of its type. */
  public static Fields checked(JSObject options) {
    Fields fields =
        Fields.ofOptions(options, WHAT)
            .allow(
                "namespace",
                "purpose",
                "include",
                "exclude",
                "trustHints",
                "timeoutMs",
                "transport",
                "sampling",
                "elicitation");
    read(fields, "mcp");
    fields.number("timeoutMs", 1, 1);
    fields.object("transport");
    fields.function("sampling");
    fields.function("elicitation");
    return fields;
  }

  /** Describes an open connection; read when a CodeMode is made of it. */
  public static JSObject describe(JSObject connection, JSObject options) {
    return description(connection, JSObjects.isUndefined(options) ? null : options);
  }

  /** How the server is presented, where the options say nothing as it calls itself. */
  static McpSettings read(Fields fields, String serverName) {
    return new McpSettings(
        fields.text("namespace", serverName),
        fields.text("purpose", ""),
        new Selection(List.of(fields.texts("include")), List.of(fields.texts("exclude"))),
        fields.flag("trustHints", true));
  }

  @JSBody(
      params = {"connection", "options"},
      script =
          "return Object.freeze({ glovebox: 'mcp', connection: connection, options: options })")
  private static native JSObject description(JSObject connection, JSObject options);
}
