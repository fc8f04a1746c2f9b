package dev.glovebox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the events of the package's types and of the documentation to those that are told. */
class EventNamesTest {

  private static List<String> found(String file, String part, String name) throws IOException {
    String text = Files.readString(Path.of(file));
    String body = text.substring(text.indexOf(part));
    String end = part.startsWith("#") ? "\n###" : "\n}";
    return Pattern.compile("(?m)" + name)
        .matcher(body.substring(0, body.indexOf(end, 1)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void typesDeclareEveryEventAndNoOther() throws IOException {
    assertEquals(
        EventName.words(),
        found(
            "src/main/npm/types/events.d.ts",
            "export interface CodeModeEvents",
            "^  \"([^\"]+)\":"),
        "declare the events of EventName.java in types/events.d.ts, in the same order");
  }

  @Test
  void referenceTellsEveryEventAndNoOther() throws IOException {
    assertEquals(
        EventName.words(),
        found("../docs/reference/javascript-api.md", "### `on(event, listener)`", "^\\| `([^`]+)`"),
        "list the events of EventName.java in docs/reference/javascript-api.md, in the same order");
  }

  @Test
  void otherWordsAreNoEvent() {
    assertEquals(EventName.CALL_END, EventName.of("call:end"));
    assertNull(EventName.of("call:ended"));
  }
}
