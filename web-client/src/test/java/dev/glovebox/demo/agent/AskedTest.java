package dev.glovebox.demo.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {
  @Test
  void tokensOfAllRequestsAreToldTogether() {
    Asked asked = new Asked();
    asked.used(1200, 30);
    asked.used(1300, 1);

    assertEquals(
        List.of("As the model counts: 2,500 tokens read, 31 tokens written."),
        asked.closing("stop"));
  }

  @Test
  void endThatIsNoAnswerIsToldAndWhatNobodyCountedIsNot() {
    assertEquals(List.of("The endpoint cut the answer."), new Asked().closing("length"));
    assertEquals(List.of("Stopped."), new Asked().closing("cancelled"));
    assertEquals(List.of(), new Asked().closing("stop"));
  }
}
