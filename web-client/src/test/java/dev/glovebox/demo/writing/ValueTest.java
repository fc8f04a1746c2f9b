package dev.glovebox.demo.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
  private static final Probe PROBE = new Probe("row = f()\nrow.zz_asked", 2);

  @Test
  void checkersWordsTellTheTypeAndTheKeys() {
    assertEquals(
        new Value("Client", List.of("id", "name")),
        Value.of(
            PROBE,
            List.of(
                new Finding(1, "\"g\" is not defined", ""),
                new Finding(
                    2,
                    "\"zz_asked\" is not a defined key in \"Client\"",
                    "its keys are id, name"))));
    assertEquals(
        new Value("Client", List.of("id", "name", "segment")),
        Value.of(
            PROBE,
            List.of(
                new Finding(
                    2,
                    "Cannot access attribute \"zz_asked\" for class \"Client\"",
                    "it is a dict with the keys id, name, segment, …"))));
  }

  @Test
  void valueThatIsNoRowHasAType() {
    assertEquals(
        new Value("list[Client]", List.of()),
        Value.of(
            PROBE,
            List.of(
                new Finding(
                    2, "Cannot access attribute \"zz_asked\" for class \"list[Client]\"", ""))));
  }

  @Test
  void whereTheCheckerSaysNothingOfTheProbeNothingIsKnown() {
    assertNull(Value.of(PROBE, List.of()));
    assertNull(Value.of(PROBE, List.of(new Finding(2, "\"[\" was not closed", ""))));
    assertNull(
        Value.of(
            PROBE,
            List.of(new Finding(1, "Cannot access attribute \"zz_asked\" for class \"A\"", ""))));
  }
}
