package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.source.functions.browser.JsFunctions;
import dev.glovebox.bridge.source.ioconnect.browser.IoConnectSource;
import dev.glovebox.bridge.source.mcp.McpSettings;
import dev.glovebox.bridge.source.mcp.browser.McpConnection;
import dev.glovebox.bridge.source.mcp.browser.McpSource;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSMapLike;
import org.teavm.jso.core.JSString;

/** What {@code functions(...)} and its like return, as the bridge's sources. */
public final class SourceReader {
  private final JsonParser parser;
  private final int callMs;

  /**
   * @param callMs how long the gate waits for a call, which a platform is not asked to outlast
   */
  public SourceReader(JsonParser parser, int callMs) {
    this.parser = parser;
    this.callMs = callMs;
  }

  /** Describes a source of plain functions; read when a CodeMode is made of it. */
  public static JSObject describeFunctions(
      JSObject namespace, JSObject definitions, JSObject purpose) {
    if (!Fields.isA("string", namespace)
        || ((JSString) namespace).stringValue().strip().isEmpty()) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID, "functions: the namespace must be a name");
    }
    if (Fields.isAbsent(definitions) || !Fields.isA("object", definitions)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "functions(\""
              + ((JSString) namespace).stringValue()
              + "\"): the second argument must be an object of functions");
    }
    return description(namespace, definitions, Fields.isAbsent(purpose) ? null : purpose);
  }

  /** The source, read in one piece. */
  public Source read(JSObject described, int index) {
    return begin(described, index).advance(SourceReading.ALL);
  }

  /** Begins to read a source; only plain functions are so many that it matters. */
  public SourceReading begin(JSObject described, int index) {
    if (Fields.isAbsent(described) || !Fields.isA("object", described)) {
      throw notASource(index);
    }
    Fields fields = Fields.ofOptions(described, "source");
    return switch (fields.text("glovebox", "")) {
      case "functions" -> functions(fields);
      case "ioConnect" -> most -> ioConnect(fields);
      case "fdc3" -> most -> Fdc3Option.read(fields, callMs);
      case "mcp" -> most -> mcp(fields);
      case "openApi" -> most -> OpenApiOptions.read(fields, parser);
      default -> throw notASource(index);
    };
  }

  @SuppressWarnings("unchecked")
  private SourceReading functions(Fields fields) {
    String namespace = fields.text("namespace", "");
    JsFunctions.Reading reading =
        new JsFunctions(parser)
            .read(
                namespace,
                fields.text("purpose", ""),
                (JSMapLike<JSObject>) fields.object("functions"));
    return most -> {
      try {
        return reading.advance(most);
      } catch (RuntimeException problem) {
        throw new GloveboxException(
            FailureCode.SOURCE_FAILED,
            "the source functions(\""
                + namespace
                + "\") cannot be listed: "
                + NativeMessage.of(problem));
      }
    };
  }

  private Source ioConnect(Fields fields) {
    try {
      return new IoConnectSource(
          fields.object("api"), IoConnectOption.read(fields.value("options"), callMs), parser);
    } catch (GloveboxException mistake) {
      throw mistake;
    } catch (RuntimeException problem) {
      throw new GloveboxException(
          FailureCode.SOURCE_FAILED,
          "the source ioConnect(io) cannot be listed: " + NativeMessage.of(problem));
    }
  }

  private Source mcp(Fields fields) {
    McpConnection connection = (McpConnection) fields.object("connection");
    McpSettings settings =
        McpOptions.read(McpOptions.checked(fields.value("options")), connection.getName());
    return new McpSource(connection, settings, parser);
  }

  private static GloveboxException notASource(int index) {
    return new GloveboxException(
        FailureCode.OPTION_INVALID,
        "option sources["
            + index
            + "] is no source: pass what functions(...) or ioConnect(...) returns");
  }

  @JSBody(
      params = {"namespace", "definitions", "purpose"},
      script =
          "return Object.freeze({ glovebox: 'functions', namespace: namespace, purpose: purpose,"
              + " functions: definitions })")
  private static native JSObject description(
      JSObject namespace, JSObject definitions, JSObject purpose);
}
