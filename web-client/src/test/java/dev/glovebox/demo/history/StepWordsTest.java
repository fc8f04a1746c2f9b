package dev.glovebox.demo.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.demo.value.GivenJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"kind": "started"} | The run began.
          {"kind": "turn", "answered": ["r.1", "r.2"]} | The script was given 2 answers, and went on.
          {"kind": "turn", "answered": []} | The script went on.
          {"kind": "called", "tool": "crm.find", "positional": [1, "a"], "named": {"n": 2}} | The script called crm.find(1, "a", n=2).
          {"kind": "asked", "tool": "orders.place"} | You were asked about orders.place.
          {"kind": "judged", "approved": true, "ms": 1200} | It was approved after 1.20 s.
          {"kind": "judged", "approved": true, "editedArgs": {}, "ms": 5} | It was approved, with changes after 5 ms.
          {"kind": "judged", "approved": false, "reason": "no"} | It was denied (“no”).
          {"kind": "ended", "result": 1, "ms": 7} | The call was answered after 7 ms.
          {"kind": "ended", "code": "tool-failed", "message": "m"} | The call failed with tool-failed.
          {"kind": "over", "value": 1, "ms": 90} | The run was completed after 90 ms.
          {"kind": "over", "failure": {"code": "limit-cpu"}} | The run ended with limit-cpu.
          {"kind": "tomorrow"} | Something happened that this page does not know.
          """)
  void stepIsASentence(String step, String sentence) {
    assertEquals(sentence, StepWords.of(GivenJson.read(step)));
  }

  @Test
  void whatWasSaidIsWhatTheStepIsAbout() {
    assertEquals("7", StepWords.said(GivenJson.read("{\"named\": {}, \"result\": 7}")).text());
    assertEquals("r.3", StepWords.callId(GivenJson.read("{\"callId\": \"r.3\"}")));
  }

  @Test
  void runThatItsPageLeftCanBeTakenUpAgain() {
    RunState run = run("interrupted");

    assertTrue(run.canResume());
    assertTrue(run.isOpen());
    assertEquals("interrupted: its page went away", run.words());
    assertEquals("x = 1", run.firstLine());
  }

  @Test
  void runThatIsOverIsNotTakenUpAgain() {
    assertFalse(run("completed").canResume());
    assertFalse(run("limit-cpu").isOpen());
    assertEquals("failed: limit-cpu", run("limit-cpu").words());
  }

  private static RunState run(String status) {
    return new RunState(
        GivenJson.read(
            "{\"runId\": \"r\", \"code\": \"x = 1\\nx\", \"payloads\": true, \"startedAt\": 5, \"status\": \""
                + status
                + "\"}"));
  }
}
