package dev.glovebox.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BuildStepsTest {
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
  void changeOfTheDemosJavaMakesTheDemoAndLeavesTheCore() {
    assertEquals(
        with("client classes", "demo's Java"),
        madeAfter("web-client/demo/src/main/java/dev/glovebox/demo/words/Words.java"));
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
