package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.glovebox.bridge.json.JacksonParser;
import dev.glovebox.client.check.CheckNotes;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.outcome.RunOutcome.Ending;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentPartsTest {
  private static final String PNG = "iVBORw0KGgoAAAANSUhEUg==";
  private static final String PNG_PART = "part 1: image/png, 16 bytes";

  @Test
  void pictureIsBesideTheTextAndNamedInItsPlace() {
    ContentParts apart = apart(8, image("image/png", PNG));
    assertEquals("\"[" + PNG_PART + "]\"", told(apart));
    assertEquals(List.of(new ContentPart("image/png", 16, PNG, false)), apart.parts());
    assertEquals(16, apart.bytes());
  }

  @Test
  void partsAreFoundWhereverTheyAre() {
    ContentParts apart =
        apart(8, "{\"total\":5,\"seen\":[" + image("image/png", PNG) + "," + bytes(PNG) + "]}");
    assertEquals(
        "{\"total\":5,\"seen\":[\"[" + PNG_PART + "]\",\"[part 2: image/png, 16 bytes]\"]}",
        told(apart));
  }

  @Test
  void whatStandsBesideTheBytesStays() {
    assertEquals(
        "{\"type\":\"image\",\"data\":\"[" + PNG_PART + "]\",\"title\":\"Front\"}",
        told(apart(8, "{\"type\":\"image\",\"data\":\"" + PNG + "\",\"title\":\"Front\"}")));
    assertEquals(
        "{\"type\":\"resource\",\"resource\":{\"uri\":\"a:b\",\"blob\":\"[" + PNG_PART + "]\"}}",
        told(
            apart(
                8,
                "{\"type\":\"resource\",\"resource\":{\"uri\":\"a:b\",\"blob\":\""
                    + PNG
                    + "\"}}")));
  }

  @Test
  void bytesAreWhatTheyBeginWithAndNotWhatTheySay() {
    assertEquals("image/png", onlyType(image("image/jpeg", PNG)));
    assertEquals("application/octet-stream", onlyType(image("image/png", "AAAA")));
    assertEquals("application/octet-stream", onlyType(image("image/png\\u0000x y", "AAAA")));
    assertEquals("image/jpeg", onlyType(bytes("/9j/4AAQ")));
    assertEquals("image/gif", onlyType(bytes("R0lGODlh")));
    assertEquals("image/webp", onlyType(bytes("UklGRiQAAABXRUJQVlA4")));
    assertEquals("application/pdf", onlyType(bytes("JVBERi0xLjcK")));
    assertEquals("application/octet-stream", onlyType(bytes("A".repeat(200))));
    assertEquals(
        "audio/wav", onlyType("{\"type\":\"audio\",\"mimeType\":\"audio/wav\",\"data\":\"AAAA\"}"));
  }

  @Test
  void pictureThatIsWrittenAsTextStaysText() {
    ContentParts apart =
        apart(8, "{\"type\":\"image\",\"mimeType\":\"image/svg+xml\",\"text\":\"<svg>é</svg>\"}");
    assertEquals("\"[part 1: image/svg+xml, 13 bytes]\"", told(apart));
    assertEquals(
        List.of(new ContentPart("image/svg+xml", 13, "<svg>é</svg>", true)), apart.parts());
  }

  @Test
  void noMorePartsLeaveThanMay() {
    ContentParts apart = apart(1, "[" + bytes(PNG) + "," + bytes(PNG) + "]");
    assertEquals("[\"[" + PNG_PART + "]\",\"[image/png, 16 bytes, left out]\"]", told(apart));
    assertEquals(1, apart.parts().size());
    assertEquals("\"[image/png, 16 bytes, left out]\"", told(apart(0, bytes(PNG))));
  }

  @Test
  void partsAreNoLongerTogetherThanAProviderTakes() {
    String half = PNG.substring(0, 12) + "A".repeat(2_600_000);
    ContentParts apart = apart(8, "[" + bytes(half) + "," + bytes(half) + "," + bytes(PNG) + "]");
    assertEquals(
        "[\"[part 1: image/png, 2.0 MB]\",\"[image/png, 2.0 MB, left out]\","
            + "\"[part 2: image/png, 16 bytes]\"]",
        told(apart));
  }

  @Test
  void whatIsNotBytesIsDataLikeOtherData() {
    for (String value :
        List.of(
            "{\"data\":\"abc\"}",
            bytes("AAAA"),
            bytes("[redacted]"),
            image("image/png", "no base64!"),
            "{\"type\":\"image\",\"data\":7}",
            "{\"type\":\"image\",\"mimeType\":\"image/svg+xml\",\"text\":\"\"}",
            "{\"type\":\"image\",\"data\":null,\"blob\":\"AAAA\"}")) {
      RunOutcome outcome = outcome(value);
      assertSame(outcome, ContentParts.in(outcome, new JacksonParser(), 8).outcome(), value);
    }
  }

  @Test
  void sizesAreToldAsPeopleSayThem() {
    assertEquals("a/b, 1 byte", new ContentPart("a/b", 1, "", false).told());
    assertEquals("a/b, 999 bytes", new ContentPart("a/b", 999, "", false).told());
    assertEquals("a/b, 1.0 KB", new ContentPart("a/b", 1_000, "", false).told());
    assertEquals("a/b, 12.4 KB", new ContentPart("a/b", 12_370, "", false).told());
    assertEquals("a/b, 3.8 MB", new ContentPart("a/b", 3_750_000, "", false).told());
  }

  private static String onlyType(String value) {
    return apart(8, value).parts().getFirst().mediaType();
  }

  private static String told(ContentParts apart) {
    return ((Ending.Completed) apart.outcome().ending()).valueJson();
  }

  private static ContentParts apart(int most, String value) {
    return ContentParts.in(outcome(value), new JacksonParser(), most);
  }

  private static RunOutcome outcome(String value) {
    RunOutcome.RunUsage usage = new RunOutcome.RunUsage(0, 0, 0, 0, 0, 0);
    return new RunOutcome(
        "run-1",
        new Ending.Completed(value),
        new RunOutcome.RunTrace("", List.of(), usage, CheckNotes.NONE));
  }

  private static String image(String type, String data) {
    return "{\"type\":\"image\",\"mimeType\":\"" + type + "\",\"data\":\"" + data + "\"}";
  }

  private static String bytes(String data) {
    return "{\"type\":\"bytes\",\"data\":\"" + data + "\"}";
  }
}
