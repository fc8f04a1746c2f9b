package dev.glovebox.client.browser.sources;

import dev.glovebox.bridge.json.BoundedJsonParser;
import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.json.browser.NativeMessage;
import dev.glovebox.bridge.source.Selection;
import dev.glovebox.bridge.source.openapi.OpenApiListing;
import dev.glovebox.bridge.source.openapi.OpenApiSettings;
import dev.glovebox.bridge.source.openapi.browser.OpenApiSource;
import dev.glovebox.bridge.source.openapi.browser.Send;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.client.browser.options.Fields;
import dev.glovebox.client.failure.FailureCode;
import dev.glovebox.client.failure.GloveboxException;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.json.JSON;

/** What {@code openApi(document, options)} was given. {@code http-sender.js} sends by the rest. */
public final class OpenApiOptions {
  private static final String WHAT = "option of openApi";

  private OpenApiOptions() {}

  /** Describes a source; read when a CodeMode is made of it. */
  public static JSObject describe(JSObject document, JSObject options, JSObject send) {
    if (Fields.isAbsent(document) || !Fields.isA("object", document)) {
      throw new GloveboxException(
          FailureCode.OPTION_INVALID,
          "openApi: the first argument must be an OpenAPI document, read from its JSON");
    }
    checked(options);
    return description(document, Fields.isAbsent(options) ? null : options, send);
  }

  static Source read(Fields described, JsonParser parser) {
    Fields options = checked(described.value("options"));
    try {
      String json = JSON.stringify(described.object("document"));
      OpenApiListing api =
          new OpenApiListing(new BoundedJsonParser(parser).parse(json), settings(options));
      Send send = (Send) described.function("send");
      return new OpenApiSource(api, options.text("baseUrl", ""), send, parser);
    } catch (RuntimeException problem) {
      throw new GloveboxException(
          FailureCode.SOURCE_FAILED,
          "the source openApi(...) cannot be listed: " + NativeMessage.of(problem));
    }
  }

  private static Fields checked(JSObject given) {
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
    settings(options);
    options.text("baseUrl", "");
    options.function("fetch");
    requireOneOf(options, "credentials", List.of("omit", "same-origin", "include"));
    requireOneOf(options, "redirect", List.of("error", "follow"));
    if (!Fields.isA("function", options.value("auth"))) {
      checkAuth(options.value("auth"));
    }
    return options;
  }

  private static void checkAuth(JSObject given) {
    Fields auth = Fields.ofOptions(given, WHAT + " auth").allow("bearer", "basic", "apiKey");
    Fields.ofOptions(auth.value("basic"), WHAT + " auth basic").allow("username", "password");
    Fields key = Fields.ofOptions(auth.value("apiKey"), WHAT + " auth apiKey");
    key.allow("in", "name", "value");
    requireOneOf(key, "in", List.of("header", "query"));
  }

  private static OpenApiSettings settings(Fields options) {
    JSObject auth = options.value("auth");
    boolean hasKey = !Fields.isAbsent(auth) && Fields.isA("object", auth);
    Fields key =
        Fields.ofOptions(
            hasKey ? Fields.ofOptions(auth, WHAT + " auth").value("apiKey") : null,
            WHAT + " auth apiKey");
    return new OpenApiSettings(
        options.text("namespace", ""),
        options.text("purpose", ""),
        new Selection(List.of(options.texts("include")), List.of(options.texts("exclude"))),
        key.has("name") ? List.of(key.text("name", "")) : List.of());
  }

  private static void requireOneOf(Fields fields, String name, List<String> words) {
    if (fields.has(name) && !words.contains(fields.text(name, ""))) {
      throw fields.refusal(WHAT + " " + name + " must be one of " + String.join(", ", words));
    }
  }

  @JSBody(
      params = {"document", "options", "send"},
      script =
          "return Object.freeze({ glovebox: 'openApi', document: document, options: options,"
              + " send: send })")
  private static native JSObject description(JSObject document, JSObject options, JSObject send);
}
