package dev.glovebox.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.inspect.Overview;
import dev.glovebox.client.egress.TokenEstimate;
import dev.glovebox.client.option.OptionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
  private static final ToolNames NAMES = new ToolNames("look_up", "do_it", "", "");

  private static Overview named(String text) {
    return new Overview(text, false);
  }

  @Test
  void descriptionsNameTheToolsAsTheDeveloperDoes() {
    String told = ToolTexts.inspect(NAMES, named(""));
    assertTrue(
        told.endsWith("Call this before do_it, unless you know the signatures already."), told);
  }

  @Test
  void questionIsNotFollowedByAPeriod() {
    assertEquals(
        "do_it was given what it cannot take: did you mean code? It takes code.\n",
        ToolTexts.wrongInput("do_it", "did you mean code?", "code"));
  }

  @Test
  void overviewStandsInTheDescriptionWhereItIsShort() {
    String told = ToolTexts.inspect(NAMES, named("crm (1 function): Clients.\n  find\n"));
    assertEquals(
        ToolTexts.inspect(NAMES, named("")) + "\nAvailable:\ncrm (1 function): Clients.\n  find",
        told);
  }

  @Test
  void descriptionsWithTheLongestOverviewKeepToTheirBudget() {
    String told = ToolTexts.inspect(NAMES, named("crm (1 function): Clients.\n".repeat(29)));
    assertTrue(TokenEstimate.of(told) + TokenEstimate.of(ToolTexts.EXECUTE) < 700);
  }

  @Test
  void whereAllCallsStandInTheDescriptionNothingIsAskedFirst() {
    String told = ToolTexts.inspect(NAMES, new Overview("crm\n  find(name: str) -> {id}\n", true));
    assertTrue(told.endsWith("\nAvailable:\ncrm\n  find(name: str) -> {id}"), told);
    assertTrue(told.contains("without asking first"), told);
    assertFalse(told.contains("Call this before"), told);
  }

  @Test
  void toolThatCallsNamesTheOthersAsTheDeveloperDoes() {
    String told = ToolTexts.call(new ToolNames("look_up", "do_it", "", "call_it"));
    assertTrue(told.contains("namespace.function, as look_up shows it. "), told);
    assertTrue(told.endsWith("for a part of a long result, use do_it."), told);
    assertTrue(TokenEstimate.of(told) < 80, told);
  }

  @Test
  void lookingIsTwoToolsWhereOneOfThemListsFunctions() {
    ToolNames names = new ToolNames("show", "do_it", "find", "");
    String shows = ToolTexts.inspect(names, named("crm (1 function)\n"));
    assertTrue(shows.contains("before do_it; find finds their names.\nAvailable:\ncrm"), shows);
    String lists = ToolTexts.list(names);
    assertTrue(lists.endsWith("look up with show before do_it."), lists);
    String overview = "crm (1 function): Clients.\n".repeat(29);
    String all = ToolTexts.inspect(names, named(overview)) + lists + ToolTexts.EXECUTE;
    assertTrue(TokenEstimate.of(all) < 700, all);
  }

  @Test
  void noProgramKnowsTheNamesButTheTable() throws IOException {
    Pattern names =
        Pattern.compile(
            "\\b(%s|%s)\\b"
                .formatted(
                    OptionTable.INSPECT_TOOL.otherwise(), OptionTable.EXECUTE_TOOL.otherwise()));
    List<String> found = new ArrayList<>();
    for (String folder : PROGRAMS) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          String text = Files.readString(file);
          if (names.matcher(text).find()) {
            found.add(file.getFileName().toString());
          }
        }
      }
    }
    assertEquals(List.of(TABLE), found);
  }
}
