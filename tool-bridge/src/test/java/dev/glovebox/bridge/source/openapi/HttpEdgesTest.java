package dev.glovebox.bridge.source.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.bridge.source.openapi.request.AnswerReading;
import dev.glovebox.bridge.source.openapi.request.BaseUrl;
import dev.glovebox.bridge.source.openapi.request.HttpAnswer;
import dev.glovebox.bridge.source.openapi.request.HttpBody;
import dev.glovebox.bridge.source.openapi.request.HttpRequest;
import dev.glovebox.bridge.source.openapi.request.RequestText;
import dev.glovebox.bridge.tool.ToolAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpEdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          200 | application/json; charset=utf-8 | {"a":1}  | {"a":1}
          201 | application/hal+json            | [1]      | [1]
          200 | text/plain                      | hi       | "hi"
          200 | ``                              | hi       | "hi"
          204 | ``                              | ``       | null
          200 | application/json                | ` `      | null
          """)
  void successIsAValue(int status, String mediaType, String text, String value) {
    assertEquals(
        new ToolAnswer.Value(value),
        AnswerReading.of(new HttpAnswer(status, "OK", mediaType, text, "")));
  }

  @Test
  void bytesAreADict() {
    assertEquals(
        new ToolAnswer.Value("{\"type\":\"bytes\",\"mimeType\":\"image/png\",\"data\":\"aGk=\"}"),
        AnswerReading.of(new HttpAnswer(200, "OK", "image/png", "", "aGk=")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          404 | Not Found    | {"n":1} | HTTP 404 Not Found: {"n":1}
          500 | ``           | ``      | HTTP 500
          304 | Not Modified | ``      | HTTP 304 Not Modified
          0   | ``           | ``      | HTTP 0
          """)
  void everythingElseIsAFailureWithItsStatus(int status, String word, String text, String reason) {
    assertEquals(reason, failed(status, word, text).message());
  }

  private static ToolAnswer.Failed failed(int status, String word, String text) {
    return (ToolAnswer.Failed)
        AnswerReading.of(new HttpAnswer(status, word, "application/json", text, ""));
  }

  @ParameterizedTest
  @CsvSource({"404, false", "500, true", "503, true", "429, true", "408, true", "304, false"})
  void serverThatIsBusyOrInTroubleMayBeAskedOnceMore(int status, boolean mayPass) {
    assertEquals(mayPass, failed(status, "", "").mayPass());
  }

  @Test
  void bodyOfAnErrorIsBounded() {
    ToolAnswer.Failed failed =
        (ToolAnswer.Failed)
            AnswerReading.of(new HttpAnswer(500, "Oops", "text/html", "x".repeat(100_000), ""));
    assertEquals("HTTP 500 Oops: " + "x".repeat(1_000) + "…", failed.message());
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example, https://api.example",
    "http://127.0.0.1:8080/v1/, http://127.0.0.1:8080/v1",
  })
  void baseAddressHasNoSlashAtItsEnd(String url, String checked) {
    assertEquals(checked, BaseUrl.checked(url));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ftp://api.example",
        "javascript:alert(1)",
        "/v1",
        "https://",
        "https:///v1",
        "https://user@api.example",
        "https://api.example?a=1",
        "https://api.example#a",
        "https://api.example\\a",
        "https://api.example/{version}",
        "https://api example"
      })
  void otherBaseAddressIsRefused(String url) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> BaseUrl.checked(url));
    assertEquals("the base address must ", refusal.getMessage().substring(0, 22));
  }

  @Test
  void requestCrossesAsText() {
    HttpRequest request =
        new HttpRequest(
            "op",
            "POST",
            "https://api.example/a",
            List.of(new HttpRequest.Field("A", "b")),
            new HttpBody.Multipart(List.of(new HttpBody.Part("f", "aGk=", true))));
    assertEquals(
        "{\"operation\":\"op\",\"method\":\"POST\",\"url\":\"https://api.example/a\","
            + "\"headers\":[[\"A\",\"b\"]],\"body\":{\"parts\":[{\"name\":\"f\",\"text\":\"aGk=\","
            + "\"isBinary\":true}]}}",
        RequestText.of(request));
  }
}
