package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.json.BoundedJsonParser;
import dev.glovebox.bridge.source.openapi.OpenApiListing;
import dev.glovebox.bridge.source.openapi.OpenApiSettings;
import dev.glovebox.bridge.source.openapi.browser.OpenApiSource;
import dev.glovebox.bridge.source.openapi.browser.Send;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.OptionTable;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** {@code openApi(document, options)}; {@code openapi/sender.js} sends the requests. */
public final class OpenApiHandle extends SourceHandle {
  private final JSObject document;
  private final Send send;
  private final String baseUrl;
  private final OpenApiSettings settings;

  private OpenApiHandle(JSObject document, Send send, String baseUrl, OpenApiSettings settings) {
    super("openApi", "openApi(...)");
    this.document = document;
    this.send = send;
    this.baseUrl = baseUrl;
    this.settings = settings;
  }

  public static SourceHandle of(JSObject document, JSObject given, Send send) {
    if (Fields.isAbsent(document) || !Fields.isA("object", document)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "openApi: the first argument must be an OpenAPI document, read from its JSON");
    }
    Fields options = Fields.of(OptionTable.OPEN_API, given);
    options.function(OptionTable.FETCH);
    options.word(OptionTable.CREDENTIALS);
    options.word(OptionTable.REDIRECT);
    OpenApiSettings settings =
        new OpenApiSettings(
            options.text(OptionTable.NAMESPACE),
            options.text(OptionTable.PURPOSE),
            SelectionOption.read(options),
            keyNames(options.value(OptionTable.AUTH)));
    return new OpenApiHandle(document, send, options.text(OptionTable.BASE_URL), settings).frozen();
  }

  @Override
  SourceReading begin(SourceContext context) {
    return most -> source(context);
  }

  private Source source(SourceContext context) {
    String json = JSON.stringify(document);
    OpenApiListing api =
        new OpenApiListing(new BoundedJsonParser(context.parser()).parse(json), settings);
    return new OpenApiSource(api, baseUrl, send, context.parser());
  }

  /** The parameters that the page fills in itself, so that no script is asked for them. */
  private static List<String> keyNames(JSObject auth) {
    if (Fields.isA("function", auth)) {
      return List.of();
    }
    Fields fields = Fields.of(OptionTable.OPEN_API_AUTH, auth);
    Fields.of(OptionTable.OPEN_API_BASIC, fields.value(OptionTable.BASIC));
    Fields key = Fields.of(OptionTable.OPEN_API_KEY, fields.value(OptionTable.API_KEY));
    key.word(OptionTable.KEY_IN);
    return key.has(OptionTable.KEY_NAME) ? List.of(key.text(OptionTable.KEY_NAME)) : List.of();
  }
}
