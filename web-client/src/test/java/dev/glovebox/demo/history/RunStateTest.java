package dev.glovebox.demo.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.glovebox.demo.value.GivenJson;
import org.junit.jupiter.api.Test;

class RunStateTest {

  @Test
  void runThatWaitsForAnotherCallStandsElsewhere() {
    RunState first = paused("[{\"callId\": \"run-1.1\"}]");
    RunState again = paused("[{\"callId\": \"run-1.1\"}]");
    RunState second = paused("[{\"callId\": \"run-1.2\"}]");

    assertEquals(first.standing(), again.standing());
    assertNotEquals(first.standing(), second.standing());
    assertNotEquals(paused("[]").standing(), first.standing());
  }

  private static RunState paused(String waiting) {
    return new RunState(GivenJson.read("{\"status\": \"paused\", \"waiting\": " + waiting + "}"));
  }
}
