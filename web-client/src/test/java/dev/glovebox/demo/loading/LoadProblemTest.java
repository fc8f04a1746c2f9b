package dev.glovebox.demo.loading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LoadProblemTest {
  private static final LoadProblem THROWN = new LoadProblem("no worker", "Allow workers.");

  @Test
  void fileThatIsThereDidNotStartAndTellsWhy() {
    assertEquals(
        new LoadProblem("It was loaded, but it did not start: no worker", "Allow workers."),
        LoadProblem.ofAnswer(200, "OK", THROWN));
  }

  @Test
  void fileThatIsNotThereIsToBeBuilt() {
    String remedy = "Build it with “./glovebox build”, then load this page again.";
    assertEquals(
        new LoadProblem("The server answered 404 Not Found.", remedy),
        LoadProblem.ofAnswer(404, "Not Found", THROWN));
    assertEquals(
        new LoadProblem("The server answered 404.", remedy), LoadProblem.ofAnswer(404, "", THROWN));
  }

  @Test
  void serverThatIsSilentIsToBeStarted() {
    assertEquals("The server does not answer.", LoadProblem.ofSilence().why());
  }
}
