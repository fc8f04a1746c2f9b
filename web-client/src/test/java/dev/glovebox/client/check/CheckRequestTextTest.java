package dev.glovebox.client.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.client.check.CheckedScript.Run;
import dev.glovebox.client.check.CheckedScript.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckRequestTextTest {

  @Test
  void scriptGoesWithItsInputsAndWhatRanBefore() {
    Session session = new Session("s1", List.of(new Run("a = 1", List.of("x", "y"))));

    assertEquals(
        "{\"code\":\"print(\\\"a\\\")\\n\",\"inputs\":[\"limit\"],\"session\":\"s1\","
            + "\"earlier\":[{\"code\":\"a = 1\",\"inputs\":[\"x\",\"y\"]}],\"changing\":[\"crm.pay\"]}",
        CheckRequestText.of(
            new CheckedScript("print(\"a\")\n", List.of("limit"), session, List.of("crm.pay"))));
  }
}
