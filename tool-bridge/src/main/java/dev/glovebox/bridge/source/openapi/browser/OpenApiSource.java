package dev.glovebox.bridge.source.openapi.browser;

import dev.glovebox.bridge.json.JsonParser;
import dev.glovebox.bridge.source.openapi.OpenApiListing;
import dev.glovebox.bridge.source.openapi.request.AnswerReading;
import dev.glovebox.bridge.source.openapi.request.BaseUrl;
import dev.glovebox.bridge.source.openapi.request.HttpAnswer;
import dev.glovebox.bridge.source.openapi.request.HttpRequest;
import dev.glovebox.bridge.source.openapi.request.HttpSender;
import dev.glovebox.bridge.source.openapi.request.RequestText;
import dev.glovebox.bridge.tool.Cancellation;
import dev.glovebox.bridge.tool.Source;
import dev.glovebox.bridge.tool.SourceListing;
import dev.glovebox.bridge.tool.ToolAnswer;
import dev.glovebox.bridge.tool.browser.CallSignal;
import dev.glovebox.bridge.tool.browser.Rejection;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/** The operations of one document. The list is fixed when the source is made. */
public final class OpenApiSource implements Source, HttpSender {
  private final String id;
  private final String base;
  private final Send sending;
  private final SourceListing listing;

  /**
   * A source.
   *
   * @param baseUrl where the API is; empty for the document's own word
   * @throws IllegalArgumentException when there is no usable address
   */
  public OpenApiSource(OpenApiListing api, String baseUrl, Send sending, JsonParser parser) {
    this.id = "openApi:" + api.namespace();
    this.base = BaseUrl.checked(absolute(baseUrl.isEmpty() ? api.server() : baseUrl));
    this.sending = sending;
    this.listing = api.list(base, parser, this);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<SourceListing> list() {
    return List.of(listing);
  }

  @Override
  public void send(HttpRequest request, Cancellation cancellation, Consumer<ToolAnswer> answer) {
    sending
        .send(RequestText.of(request), base, CallSignal.of(cancellation))
        .then(
            OpenApiSource::answerOf,
            problem -> (ToolAnswer) new ToolAnswer.Failed(Rejection.messageOf(problem)))
        .then(
            given -> {
              answer.accept(given);
              return null;
            });
  }

  private static ToolAnswer answerOf(Send.Response response) {
    boolean isText = HttpAnswer.isText(response.getMediaType());
    return AnswerReading.of(
        new HttpAnswer(
            response.getStatus(),
            response.getStatusText(),
            response.getMediaType(),
            isText ? response.text() : "",
            isText ? "" : response.base64()));
  }

  /** An address without a scheme or a host is one of the page's own origin. */
  @JSBody(
      params = "url",
      script = "return new URL(url, globalThis.document && document.baseURI).href")
  private static native String absolute(String url);
}
