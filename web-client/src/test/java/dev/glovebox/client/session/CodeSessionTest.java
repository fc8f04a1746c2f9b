package dev.glovebox.client.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.check.CheckedScript;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.check.TypeChecker.CheckReport;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.run.ScriptRun;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.page.Refusal;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeSessionTest {
  private static final Idle IDLE = new Idle(-1);

  private PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF);
  private String session;
  private PlayedGuest guest;

  private void open() {
    session = house.openSession();
    guest = house.guest(0);
  }

  private void say(ToPage... messages) {
    guest.say(messages);
    house.clock.settle();
  }

  /** The scripts that the guest was given so far. */
  private List<String> given() {
    List<String> codes = new ArrayList<>();
    for (var message : guest.heard()) {
      if (message instanceof CarryOn script) {
        codes.add(script.code());
      }
    }
    return codes;
  }

  @Test
  void scriptsRunInOneSandboxInTheOrderInWhichTheyCame() {
    open();
    house.execute("a = 1", session);
    house.execute("a = 2", session);
    house.execute("a", session);
    assertEquals(List.of("a = 1"), given());
    say(new Completed("null"), IDLE);
    assertEquals(List.of("a = 1", "a = 2"), given());
    say(new Completed("null"), IDLE);
    say(new Completed("2"), IDLE);
    assertEquals(List.of("a = 1", "a = 2", "a"), given());
    assertEquals("2", house.last());
  }

  @Test
  void scriptThatRaisesKeepsTheSession() {
    open();
    house.execute("a = 1; raise ValueError", session);
    say(new Failed("script-error", "ValueError", "no", 1, 1, "", ""), IDLE);
    house.execute("a", session);
    say(new Completed("1"), IDLE);
    assertEquals("1", house.last());
    assertFalse(guest.isTerminated());
  }

  @Test
  void scriptThatIsCancelledWhileItWaitsLetsTheNextOnePass() {
    open();
    house.execute("first", session);
    ScriptRun second = house.execute("second", session);
    house.execute("third", session);
    second.cancel();
    assertEquals("run-cancelled", house.code());
    say(new Completed("1"), IDLE);
    assertEquals(List.of("first", "third"), given());
  }

  @Test
  void scriptThatPassesALimitLeavesTheSessionAsItWasBefore() {
    open();
    house.execute("a = 1", session);
    say(new Completed("null"), IDLE);
    house.execute("while True: pass", session);
    house.execute("a", session);
    house.clock.pass(Limit.CPU_MS.otherwise());
    assertTrue(guest.isTerminated());
    assertEquals("limit-cpu", house.code());
    guest = house.ready(house.guests.size() - 1);
    assertEquals(List.of("a = 1"), given());
    say(new Completed("null"), IDLE);
    assertEquals(List.of("a = 1", "a"), given());
    say(new Completed("1"), IDLE);
    assertEquals("1", house.last());
  }

  @Test
  void sandboxThatDiesBetweenTwoScriptsIsMadeAnew() {
    open();
    house.execute("a = 1", session);
    say(new Completed("null"), IDLE);
    guest.lose("the frame is gone");
    house.execute("a", session);
    guest = house.ready(house.guests.size() - 1);
    say(new Completed("null"), IDLE);
    assertEquals(List.of("a = 1", "a"), given());
  }

  @Test
  void closingCancelsWhatRunsAndRefusesWhatWaits() {
    open();
    house.execute("first", session);
    house.execute("second", session);
    house.codeMode.sessions().close(session);
    house.clock.settle();
    assertEquals(2, house.outcomes.size());
    assertEquals("session-over: the session is over: it was closed", house.last());
    assertTrue(guest.isTerminated());
    assertEquals(List.of(session), house.checker.forgotten());
  }

  @Test
  void closedSessionIsNotFoundAnyMore() {
    open();
    house.codeMode.sessions().close(session);
    house.codeMode.sessions().close(session);
    GloveboxException refused =
        assertThrows(GloveboxException.class, () -> house.execute("a", session));
    assertEquals("request-invalid", refused.failure().code());
    assertEquals("there is no open session \"" + session + "\"", refused.failure().message());
  }

  @Test
  void sessionWithoutASandboxIsRefusedWithTheReason() {
    List<Grant<CodeSession, Refusal>> opened = new ArrayList<>();
    house.codeMode.sessions().open(opened::add);
    house.failEveryStart("no wasm here");
    assertEquals(List.of(new Grant.Refused<>(new Refusal("no wasm here", "", false))), opened);
  }

  @Test
  void checkerIsToldWhatRanBefore() {
    house = new PlayedCodeMode(TypeCheckMode.ERROR);
    open();
    house.execute("a = 1", session);
    house.checker.findNothing();
    house.clock.settle();
    say(new Completed("null"), IDLE);
    house.execute("b = 1", session);
    house.checker.report(new CheckReport.Unchecked("it is busy"));
    house.clock.settle();
    say(new Completed("null"), IDLE);
    house.execute("a + b", session);
    CheckedScript asked = house.checker.asked().getLast();
    assertEquals(session, asked.session().id());
    assertEquals(
        List.of(new CheckedScript.Run("a = 1", List.of()), new CheckedScript.Run("", List.of("b"))),
        asked.session().earlier());
  }

  @Test
  void checkerIsNotToldOfWhatWasNoPython() {
    house = new PlayedCodeMode(TypeCheckMode.ERROR);
    open();
    house.execute("a = (", session);
    house.checker.findNothing();
    house.clock.settle();
    say(new Failed("script-syntax", "SyntaxError", "never closed", 1, 5, "", ""), IDLE);
    house.execute("a", session);
    assertEquals(List.of(), house.checker.asked().getLast().session().earlier());
  }
}
