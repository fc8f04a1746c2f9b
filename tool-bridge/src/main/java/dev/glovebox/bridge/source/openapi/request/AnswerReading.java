package dev.glovebox.bridge.source.openapi.request;

import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.bridge.json.JsonWriter;
import dev.glovebox.bridge.source.openapi.operation.MediaType;
import dev.glovebox.bridge.tool.ToolAnswer;

/** Makes of a response what a script gets. */
public final class AnswerReading {
  private static final int MAX_PIECE = 1_000;
  private static final int TIMED_OUT = 408;
  private static final int TOO_EARLY = 425;
  private static final int TOO_MANY = 429;

  private AnswerReading() {}

  /** Its JSON, its text or its bytes; an error with its status and a piece of its body. */
  public static ToolAnswer of(HttpAnswer answer) {
    if (answer.status() < 200 || answer.status() > 299) {
      return new ToolAnswer.Failed(reason(answer), mayPass(answer.status()));
    }
    if (!answer.base64().isEmpty()) {
      return new ToolAnswer.Value(
          JsonWriter.write(
              JsonObject.builder()
                  .put("type", "bytes")
                  .put("mimeType", answer.mediaType())
                  .put("data", answer.base64())
                  .build()));
    }
    if (answer.text().strip().isEmpty()) {
      return new ToolAnswer.Value("null");
    }
    return new ToolAnswer.Value(
        MediaType.isJson(MediaType.plain(answer.mediaType()))
            ? answer.text()
            : JsonWriter.quote(answer.text()));
  }

  /** What a server says that is busy, or in trouble of its own. */
  private static boolean mayPass(int status) {
    return status >= 500 || status == TOO_EARLY || status == TOO_MANY || status == TIMED_OUT;
  }

  private static String reason(HttpAnswer answer) {
    String status =
        answer.status() + (answer.statusText().isEmpty() ? "" : " ") + answer.statusText();
    String text = answer.text().strip();
    String piece = text.length() <= MAX_PIECE ? text : text.substring(0, MAX_PIECE) + "…";
    return "HTTP " + status + (piece.isEmpty() ? "" : ": " + piece);
  }
}
