package dev.glovebox.e2e.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glovebox.e2e.harness.machine.Checkout;
import dev.glovebox.e2e.harness.machine.NodeProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * Every task of the demo's menu and every recorded conversation, run in the real guest over the
 * real desk.
 */
@EnabledOnOs(OS.LINUX)
class DeskTasksTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ID = Pattern.compile("\\{ id: \"([a-z]+)\"");

  private final Expected expected = new Expected();

  @Test
  void everyScriptFindsWhatTheWorldHas() throws IOException {
    for (String line : run(tasks()).lines().toList()) {
      JsonNode ran = JSON.readTree(line);
      assertEquals("completed", ran.path("status").asText(), line);
      String task = ran.path("task").asText();
      JsonNode wanted = JSON.valueToTree(expected.of(task));
      assertTrue(
          wanted.equals(DeskTasksTest::compare, ran.path("value")),
          () -> wanted + " is not " + line);
    }
  }

  /** Numbers as JavaScript has them: 2 and 2.0 are one. */
  private static int compare(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? Double.compare(one.doubleValue(), other.doubleValue())
        : one.equals(other) ? 0 : 1;
  }

  @Test
  void everyRecordedCallIsStillAnsweredAsItWas() {
    assertEquals("4 recordings, 36 calls\n", node("replay-recordings.mjs", List.of()));
  }

  private static List<String> tasks() throws IOException {
    String menu = Files.readString(Checkout.file("web-client/demo/src/tasks/tasks.js"));
    return ID.matcher(menu).results().map(found -> found.group(1)).toList();
  }

  private static String run(List<String> tasks) {
    String told = node("run-tasks.mjs", tasks);
    assertEquals(tasks.size(), told.lines().count());
    return told;
  }

  private static String node(String program, List<String> arguments) {
    return NodeProgram.outputIn(
        Checkout.file("e2e-tests/node_modules/node22/bin/node"),
        "desk/" + program,
        arguments.toArray(String[]::new));
  }
}
