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
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** {@code openApi(document, options)}; {@code http-sender.js} sends the requests. */
public final class OpenApiHandle extends SourceHandle {
  private static final String WHAT = "option of openApi";

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
    Fields options =
        Fields.ofOptions(given, WHAT)
            .allow(
                "baseUrl",
                "fetch",
                "auth",
                "include",
                "exclude",
                "namespace",
                "purpose",
                "credentials",
                "redirect");
    options.function("fetch");
    options.requireOneOf("credentials", List.of("omit", "same-origin", "include"));
    options.requireOneOf("redirect", List.of("error", "follow"));
    OpenApiSettings settings =
        new OpenApiSettings(
            options.text("namespace", ""),
            options.text("purpose", ""),
            SelectionOption.read(options),
            keyNames(options.value("auth")));
    return new OpenApiHandle(document, send, options.text("baseUrl", ""), settings).frozen();
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
    Fields fields = Fields.ofOptions(auth, WHAT + " auth").allow("bearer", "basic", "apiKey");
    Fields.ofOptions(fields.value("basic"), WHAT + " auth basic").allow("username", "password");
    Fields key = Fields.ofOptions(fields.value("apiKey"), WHAT + " auth apiKey");
    key.allow("in", "name", "value");
    key.requireOneOf("in", List.of("header", "query"));
    return key.has("name") ? List.of(key.text("name", "")) : List.of();
  }
}
