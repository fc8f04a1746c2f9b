package dev.glovebox.e2e.scripts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.pages.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Python script with what must come of it in its own first lines: {@code value} and {@code
 * output} as JSON, or {@code error}, {@code message}, {@code hint} and {@code line} of a failure.
 */
public record ScriptCase(String name, String code, Map<String, String> expected) {
  private static final List<String> KNOWN =
      List.of("value", "output", "error", "message", "hint", "line", "check");

  public ScriptCase {
    if (expected.isEmpty() || !KNOWN.containsAll(expected.keySet())) {
      throw new IllegalArgumentException(
          name + " must say what is expected, in lines of " + KNOWN + ", not " + expected.keySet());
    }
  }

  /** Every script of a folder below {@code src/test/python}. */
  public static List<ScriptCase> in(String folder) {
    try (Stream<Path> files = Files.list(Checkout.file("e2e-tests/src/test/python/" + folder))) {
      return files.sorted().map(ScriptCase::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is checked before it runs. */
  boolean isChecked() {
    return !expected.containsKey("check");
  }

  /** Compares what came of it with what it expects. */
  public void check(Outcome outcome) {
    assertEquals(
        expected.containsKey("error") ? "failed" : "completed",
        outcome.status(),
        outcome::toString);
    expected.forEach((part, text) -> checkPart(outcome, part, text));
  }

  private void checkPart(Outcome outcome, String part, String text) {
    switch (part) {
      case "value" -> assertEquals(JsonParser.parseString(text), outcome.value());
      case "check" -> assertEquals("off", text);
      case "output" -> assertEquals(JsonParser.parseString(text).getAsString(), outcome.output());
      case "error" -> assertEquals(text, outcome.errorCode(), outcome::toString);
      case "hint" -> assertEquals(text, outcome.errorHint());
      case "message" -> assertEquals(text, outcome.errorMessage());
      default -> assertEquals(Integer.parseInt(text), outcome.errorLine(), outcome::toString);
    }
  }

  private static ScriptCase read(Path file) {
    try {
      return new ScriptCase(file.getFileName().toString(), Files.readString(file), header(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> header(Path file) throws IOException {
    Map<String, String> expected = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("# ")) {
        break;
      }
      String[] parts = line.substring(2).split(": ", 2);
      expected.put(parts[0], parts[1]);
    }
    return expected;
  }
}
