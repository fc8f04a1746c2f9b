package dev.glovebox.server.watch;

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
    assertEquals(
        List.of("sandbox classes", "guest", "runtime", "package"),
        madeAfter(SANDBOX + "guest/GuestSession.java"));
  }

  @Test
  void changeOfThePageSideMakesTheCoreAndLeavesTheGuest() {
    assertEquals(
        List.of("sandbox classes", "client classes", "core", "package"),
        madeAfter(SANDBOX + "page/Pool.java"));
  }

  @Test
  void changeOfTheWireMakesBothSides() {
    assertEquals(
        List.of("sandbox classes", "client classes", "guest", "core", "runtime", "package"),
        madeAfter(SANDBOX + "wire/Codec.java"));
  }

  @Test
  void changeOfTheBridgeMakesTheCore() {
    assertEquals(
        List.of("bridge classes", "client classes", "core", "package"),
        madeAfter("tool-bridge/src/main/java/dev/glovebox/bridge/gate/Gate.java"));
  }

  @Test
  void changeOfTheGuestsPythonMakesTheRuntime() {
    assertEquals(
        List.of("runtime", "package"),
        madeAfter("sandbox-worker/src/main/python/glovebox_guest/run.py"));
  }

  @Test
  void changeOfTheDemoMakesTheDemo() {
    assertEquals(List.of("demo"), madeAfter("web-client/demo/src/css/page.css"));
  }

  @Test
  void changeOfAnythingElseMakesNothing() {
    assertEquals(List.of(), madeAfter("web-client/README.md"));
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
