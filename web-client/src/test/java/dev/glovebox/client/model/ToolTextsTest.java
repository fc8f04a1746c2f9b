package dev.glovebox.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.egress.TokenEstimate;
import dev.glovebox.client.option.OptionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ToolTextsTest {
  private static final List<String> PROGRAMS =
      List.of(
          "../tool-bridge/src/main",
          "../sandbox-worker/src/main",
          "src/main/java",
          "src/main/js",
          "type-checker/src");
  private static final String TABLE = "OptionTable.java";
  private static final ToolNames NAMES = new ToolNames("look_up", "do_it");

  @Test
  void descriptionsNameTheToolsAsTheDeveloperDoes() {
    String told = ToolTexts.inspect(NAMES, "");
    assertTrue(
        told.endsWith("Call this before do_it, unless you know the signatures already."), told);
  }

  @Test
  void overviewStandsInTheDescriptionWhereItIsShort() {
    String told = ToolTexts.inspect(NAMES, "crm (1 function): Clients.\n  find\n");
    assertEquals(
        ToolTexts.inspect(NAMES, "") + "\nThere is:\ncrm (1 function): Clients.\n  find", told);
  }

  @Test
  void descriptionsWithTheLongestOverviewKeepToTheirBudget() {
    String told = ToolTexts.inspect(NAMES, "crm (1 function): Clients.\n".repeat(29));
    assertTrue(TokenEstimate.of(told) + TokenEstimate.of(ToolTexts.EXECUTE) < 700);
  }

  @Test
  void noProgramKnowsTheNamesButTheTable() throws IOException {
    List<String> names =
        List.of(OptionTable.INSPECT_TOOL.otherwise(), OptionTable.EXECUTE_TOOL.otherwise());
    List<String> found = new ArrayList<>();
    for (String folder : PROGRAMS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file);
          if (names.stream().anyMatch(text::contains)) {
            found.add(file.getFileName().toString());
          }
        }
      }
    }
    assertEquals(List.of(TABLE), found);
  }
}
