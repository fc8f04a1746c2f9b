package dev.glovebox.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BuildStepsTest {
  private static final Path CHECKOUT = Path.of("..");
  private static final Pattern PROGRAM =
      Pattern.compile(
          "<mainClass>([\\w.]+)</mainClass>.*?<targetFileName>([\\w.]+)</targetFileName>",
          Pattern.DOTALL);
  private static final Pattern OUTSIDE = Pattern.compile("(?<!import\\()\"\\.\\./(\\w[^\"]*)\"");

  private static final String SANDBOX = "sandbox-worker/src/main/java/dev/glovebox/sandbox/";

  @Test
  void changeOfTheGuestSideMakesTheGuestAndLeavesTheCore() {
    assertEquals(with("sandbox classes", "guest"), madeAfter(SANDBOX + "guest/GuestTurns.java"));
  }

  @Test
  void changeOfThePageSideMakesTheCoreAndLeavesTheGuest() {
    assertEquals(
        with("sandbox classes", "client classes", "core"), madeAfter(SANDBOX + "page/Pool.java"));
  }

  @Test
  void changeOfTheWireMakesBothSides() {
    assertEquals(
        with("sandbox classes", "client classes", "guest", "core"),
        madeAfter(SANDBOX + "wire/Codec.java"));
  }

  @Test
  void changeOfTheBridgeMakesTheCore() {
    assertEquals(
        with("bridge classes", "client classes", "core"),
        madeAfter("tool-bridge/src/main/java/dev/glovebox/bridge/gate/Gate.java"));
  }

  @Test
  void changeOfTheDemosPageMakesThatAlone() {
    assertEquals(
        with("client classes", "demo's page"),
        madeAfter("web-client/demo/src/main/java/dev/glovebox/demo/page/browser/PageModule.java"));
  }

  @Test
  void changeOfHowBothSayNumbersMakesBoth() {
    assertEquals(
        with("client classes", "demo's page", "demo's desk"),
        madeAfter("web-client/demo/src/main/java/dev/glovebox/demo/words/Words.java"));
  }

  @Test
  void changeOfTheDemosDeskMakesThatAlone() {
    assertEquals(
        with("client classes", "demo's desk"),
        madeAfter("web-client/demo/src/main/java/dev/glovebox/demo/desk/world/World.java"));
  }

  @Test
  void everyProgramThatMavenCompilesIsMade() throws IOException {
    Set<String> compiled = new TreeSet<>();
    for (String module : List.of("sandbox-worker", "web-client")) {
      PROGRAM
          .matcher(Files.readString(CHECKOUT.resolve(module).resolve("pom.xml")))
          .results()
          .forEach(program -> compiled.add(program.group(1) + ": " + program.group(2)));
    }
    Set<String> made =
        BuildSteps.in(Path.of("")).stream()
            .map(step -> step.action().toString())
            .filter(action -> action.endsWith(".js"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(compiled, made);
  }

  @Test
  void frontDoorLooksForEveryProgram() throws IOException {
    String frontDoor = Files.readString(CHECKOUT.resolve("glovebox"));
    for (Step step : BuildSteps.in(Path.of(""))) {
      String action = step.action().toString();
      if (action.endsWith(".js")) {
        String file = "/" + action.substring(action.indexOf(' ') + 1);
        assertTrue(frontDoor.contains(file), "./glovebox does not know of " + file);
      }
    }
  }

  @Test
  void whatTheTablesReadOutsideOfTheirModulesIsLookedAt() throws IOException {
    for (String module : List.of("sandbox-worker", "web-client")) {
      String table = Files.readString(CHECKOUT.resolve(module).resolve("build/make.mjs"));
      List<String> read =
          OUTSIDE.matcher(table).results().map(match -> match.group(1)).distinct().toList();
      assertFalse(read.isEmpty());
      for (String file : read) {
        assertTrue(
            BuildSteps.SOURCES.stream().anyMatch((file + "/")::startsWith),
            "watch does not look at " + file);
      }
    }
  }

  @Test
  void whatElseIsMadeIsLeftToTheTablesOfTheModules() {
    for (String changed :
        List.of(
            "sandbox-worker/src/main/python/glovebox_guest/tools.py",
            "web-client/type-checker/src/wording.js",
            "web-client/demo/src/css/page.css",
            "README.md")) {
      assertEquals(with(), madeAfter(changed));
    }
  }

  private static List<String> with(String... java) {
    List<String> steps = new ArrayList<>(List.of(java));
    steps.addAll(List.of("sandbox files", "package and demo"));
    return steps;
  }

  private static List<String> madeAfter(String changed) {
    List<String> made = new ArrayList<>();
    List<Step> recording =
        BuildSteps.in(Path.of("")).stream()
            .map(s -> new Step(s.name(), s.sources(), s.after(), () -> made.add(s.name())))
            .toList();
    new Pipeline(recording).rebuild(Set.of(changed));
    return made;
  }
}
