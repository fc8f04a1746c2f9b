package dev.glovebox.e2e.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.glovebox.e2e.harness.InBrowser;
import dev.glovebox.e2e.harness.Visit;
import dev.glovebox.e2e.pages.LabPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Each script of {@code src/test/survivals} ends alike, whether it stays in its sandbox or loses it
 * at any of its rests and goes on from a checkpoint in another one.
 */
@InBrowser
@Tag("thin-path")
@Tag("webkit")
class SurvivalTest {
  private static final Path SCRIPTS = Path.of("src/test/survivals");
  private static final String FAILS = "# fails\n";
  private static final Pattern FAILURE = Pattern.compile(" in line \\d+$");
  private static final int MOST_BYTES = 4 << 20;

  @TestFactory
  Stream<DynamicTest> scriptEndsAlikeWhereverItLosesItsSandbox(Visit visit) throws IOException {
    LabPage lab = LabPage.open(visit, "session/session");
    lab.call("open");
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> assertSurvives(lab, file)));
    }
  }

  private static void assertSurvives(LabPage lab, Path file) throws IOException {
    String name = file.getFileName().toString();
    String code = Files.readString(file);
    JsonObject ended = lab.call("surviveEverywhere", Map.of("code", code)).getAsJsonObject();

    String whole = ending(ended.getAsJsonObject("whole"));
    assertEquals(code.startsWith(FAILS), FAILURE.matcher(whole).find(), whole);
    List<JsonElement> moved = ended.getAsJsonArray("moved").asList();
    assertFalse(moved.isEmpty(), () -> name + " never rests");
    for (JsonElement each : moved) {
      assertEquals(whole, ending(each.getAsJsonObject()));
      int bytes = each.getAsJsonObject().get("bytes").getAsInt();
      assertTrue(bytes > 0, "no checkpoint");
      assertTrue(bytes < MOST_BYTES || name.startsWith("much-"), () -> bytes + " bytes");
    }
  }

  private static String ending(JsonObject ended) {
    return ended.get("ending").getAsString();
  }
}
