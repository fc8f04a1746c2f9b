package dev.glovebox.client.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.bridge.approval.ApprovalAnswer;
import dev.glovebox.bridge.tool.Made;
import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.outcome.CallSummary;
import dev.glovebox.client.outcome.RunOutcome;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Oversized;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScriptRunTest {
  private static final Idle IDLE = new Idle(-1);

  private final PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF);

  private PlayedGuest running(String code) {
    house.execute(code);
    return house.ready(0);
  }

  private static ToolCalled call(int id, String tool) {
    return new ToolCalled(id, tool, "[]", "{}");
  }

  private static Failed failed(String code) {
    return new Failed(code, "ValueError", "no", 3, 7, "hint", "trace");
  }

  private void say(dev.glovebox.sandbox.wire.Message.ToPage... messages) {
    house.guest(0).say(messages);
    house.clock.settle();
  }

  @Test
  void valueThatIsNestedTooDeepIsNotGivenToTheApp() {
    running("nested");
    say(new Completed("[".repeat(400_000) + "]".repeat(400_000)), IDLE);
    assertEquals("result-not-json: the value is nested deeper than 200 levels", house.last());
  }

  @Test
  void longValueIsLookedThroughInATaskOfItsOwn() {
    String value = "\"" + "x".repeat(100_000) + "\"";
    running("'x' * 100_000");
    house.guest(0).say(new Completed(value), IDLE);
    assertEquals(List.of(), house.outcomes);
    house.codeMode.dispose();
    house.clock.settle();
    assertEquals(value, house.last());
    assertEquals(100_002, house.outcomes.getLast().trace().usage().leftBytes());
  }

  @Test
  void guestCannotBlameAPolicyThatHasNotSpoken() {
    running("1\n2\n3");
    say(failed("tool-denied"), IDLE);
    assertEquals("script-error: no", house.last());
  }

  @Test
  void guestMayBlameTheScriptWithACodeOfACall() {
    running("1\n2\n3");
    say(failed("tool-unknown"), IDLE);
    assertEquals("tool-unknown: no", house.last());
  }

  @Test
  void placeThatTheScriptDoesNotHaveIsNowhere() {
    running("1\n2");
    say(new Failed("script-error", "E", "no", 3, 1, "", ""), IDLE);
    assertEquals(Failure.Place.NONE, place());
  }

  @Test
  void columnThatTheScriptDoesNotHaveIsNowhere() {
    running("1\n2");
    say(new Failed("script-error", "E", "no", 2, 756_921_707, "", ""), IDLE);
    assertEquals(Failure.Place.NONE, place());
  }

  private Failure.Place place() {
    return ((RunOutcome.Ending.Failed) house.outcomes.getLast().ending()).failure().place();
  }

  @Test
  void textOfAStreamThatThereIsNotIsPrintedAsAnyOther() {
    running("1");
    say(new Printed("756.9217.0769", "a"), new Printed("stderr", "b"));
    assertEquals(List.of("run-1 started", "run-1 stdout a", "run-1 stderr b"), house.events);
  }

  @Test
  void callOfASessionCannotExecuteInIt() {
    String session = house.openSession();
    house.execute("await crm.find()", session);
    GloveboxException refused =
        assertThrows(GloveboxException.class, () -> house.codeMode.placeFor(session, "run-2"));
    assertEquals(
        "a call of the session \""
            + session
            + "\" cannot execute a script in it: each would wait"
            + " for the other",
        refused.failure().message());
  }

  @Test
  void callOfARunThatASessionAskedForCannotExecuteInItEither() {
    String session = house.openSession();
    house.execute("await crm.find()", session);
    RunRequest inner = new RunRequest("1", List.of(), "{}", Limits.DEFAULT, "", "");
    house.codeMode.execute(
        inner, house.codeMode.placeFor("", "run-2"), "run-2", house.outcomes::add);
    assertThrows(GloveboxException.class, () -> house.codeMode.placeFor(session, "run-3"));
    assertNotNull(house.codeMode.placeFor("", "run-3"));
    assertNotNull(house.codeMode.placeFor(session, "run-9"));
  }

  @Test
  void valueComesBackAndTheSandboxIsPutBack() {
    PlayedGuest guest = running("1 + 1");
    assertEquals("1 + 1", assertInstanceOf(Execute.class, guest.heard().getFirst()).code());
    say(new Completed("2"), IDLE);
    assertEquals("2", house.last());
    assertEquals(new Reset(), guest.heard().getLast());
    assertEquals(List.of("run-1 started", "run-1 ended"), house.events);
  }

  @Test
  void sandboxThatWasPutBackServesTheNextScript() {
    PlayedGuest guest = running("1");
    say(new Completed("1"), IDLE, new Clean());
    house.execute("2");
    assertEquals("2", assertInstanceOf(Execute.class, guest.heard().getLast()).code());
  }

  @Test
  void setupTellsTheGuestItsNamespacesAndLimits() {
    PlayedGuest guest = running("1");
    String setup = assertInstanceOf(Execute.class, guest.heard().getFirst()).setupJson();
    assertTrue(setup.contains("\"namespaces\":[\"crm\"]"), setup);
    assertTrue(setup.contains("\"outputBytes\":" + Limit.OUTPUT_BYTES.otherwise()), setup);
    assertTrue(setup.contains("\"callBytes\":" + Limit.CALL_BYTES.otherwise()), setup);
  }

  @Test
  void callGoesThroughTheGateAndItsAnswerGoesBack() {
    PlayedGuest guest = running("await crm.find()");
    say(call(1, "crm.find"), IDLE);
    house.calls.getFirst().value("[1]");
    house.clock.settle();
    assertEquals(new CallAnswered(1, "[1]"), guest.heard().getLast());
    say(new Completed("[1]"), IDLE);
    RunOutcome.RunTrace trace = house.outcomes.getFirst().trace();
    assertEquals(List.of(new CallSummary("crm.find", "ok", 0, 3, "", Made.ONCE)), trace.calls());
    assertEquals(3, trace.usage().readBytes());
  }

  @Test
  void refusedCallIsToldToTheScriptWithItsCode() {
    PlayedGuest guest = running("await crm.fnd()");
    say(call(1, "crm.fnd"), IDLE);
    CallRefused refused = assertInstanceOf(CallRefused.class, guest.heard().getLast());
    assertEquals("tool-unknown", refused.code());
    assertTrue(house.calls.isEmpty());
  }

  private static final String NO_MEMORY =
      "RangeError: WebAssembly.Memory(): could not allocate memory";

  static Stream<Arguments> endings() {
    return Stream.of(
        ending("script-error", true, (house, guest) -> guest.say(failed("script-error"), IDLE)),
        ending("script-error", true, (house, guest) -> guest.say(failed("made-up"), IDLE)),
        ending("script-error", true, (house, guest) -> guest.say(failed("disposed"), IDLE)),
        ending("script-error", true, (house, guest) -> guest.say(failed("tool-denied"), IDLE)),
        ending("tool-unknown", true, (house, guest) -> guest.say(failed("tool-unknown"), IDLE)),
        ending("interpreter-died", false, (house, guest) -> guest.say(new Broken("no memory"))),
        ending("interpreter-died", false, (house, guest) -> guest.fail("it broke the wire")),
        ending("sandbox-lost", false, ScriptRunTest::loseAtRest),
        ending("sandbox-lost", false, (house, guest) -> guest.say(new Broken(NO_MEMORY))),
        ending("limit-cpu", false, (house, guest) -> house.clock.pass(Limit.CPU_MS.otherwise())),
        ending("limit-wall", false, ScriptRunTest::sleepTooLong),
        ending("limit-output", false, ScriptRunTest::printTooMuch),
        ending("limit-result", false, (house, guest) -> guest.say(new Oversized(2 << 20))));
  }

  private static Arguments ending(
      String code, boolean isSound, BiConsumer<PlayedCodeMode, PlayedGuest> end) {
    return Arguments.of(code, isSound, end);
  }

  private static void loseAtRest(PlayedCodeMode house, PlayedGuest guest) {
    guest.say(IDLE);
    guest.lose("the frame is gone");
  }

  private static void sleepTooLong(PlayedCodeMode house, PlayedGuest guest) {
    guest.say(IDLE);
    house.clock.pass(Limit.WALL_MS.otherwise());
  }

  private static void printTooMuch(PlayedCodeMode house, PlayedGuest guest) {
    guest.say(new Printed("stdout", "x".repeat(Limit.OUTPUT_BYTES.otherwise() + 1)));
  }

  @ParameterizedTest
  @MethodSource("endings")
  void badEndingHasItsCodeAndWhatWasStoppedIsThrownAway(
      String code, boolean isSound, BiConsumer<PlayedCodeMode, PlayedGuest> end) {
    PlayedGuest guest = running("work()");
    end.accept(house, guest);
    house.clock.settle();
    assertEquals(code, house.code());
    assertEquals(1, house.outcomes.size());
    assertEquals(!isSound, guest.isTerminated());
    assertEquals(isSound, guest.heard().contains(new Reset()));
  }

  @Test
  void afterEachEndingTheNextScriptGetsASandbox() {
    PlayedGuest guest = running("work()");
    guest.say(new Broken("no memory"));
    house.execute("1");
    PlayedGuest next = house.ready(1);
    assertEquals("1", assertInstanceOf(Execute.class, next.heard().getFirst()).code());
  }

  @Test
  void emptyScriptTakesNoSandbox() {
    house.execute(" \n");
    assertEquals("script-empty: the script is empty", house.last());
    assertTrue(house.guests.isEmpty());
  }

  @Test
  void scriptThatWasCancelledBeforeItsSandboxCameLeavesItUnused() {
    ScriptRun run = house.execute("1");
    run.cancel();
    assertEquals("run-cancelled", house.code());
    PlayedGuest guest = house.ready(0);
    assertFalse(guest.hasRun());
    assertFalse(guest.isTerminated());
    house.execute("2");
    assertEquals("2", assertInstanceOf(Execute.class, guest.heard().getFirst()).code());
  }

  @Test
  void cancellingARunEndsItsCallAndItsSandbox() {
    ScriptRun run = house.execute("await crm.find()");
    PlayedGuest guest = house.ready(0);
    say(call(1, "crm.find"), IDLE);
    run.cancel();
    assertEquals("run-cancelled", house.code());
    assertTrue(house.calls.getFirst().invocation().cancellation().isCancelled());
    assertTrue(guest.isTerminated());
    int heard = guest.heard().size();
    house.calls.getFirst().value("[1]");
    house.clock.settle();
    assertEquals(heard, guest.heard().size());
    assertEquals("call-cancelled", house.outcomes.getFirst().trace().calls().getFirst().status());
  }

  @Test
  void limitRevokesTheCallsInFlight() {
    running("await crm.find()");
    say(call(1, "crm.find"), call(2, "crm.find"));
    house.clock.pass(Limit.CPU_MS.otherwise());
    assertEquals("limit-cpu", house.code());
    assertTrue(
        house.calls.stream().allMatch(call -> call.invocation().cancellation().isCancelled()));
  }

  @Test
  void cancellingAfterTheEndChangesNothing() {
    ScriptRun run = house.execute("1");
    house.ready(0);
    say(new Completed("1"), IDLE);
    run.cancel();
    assertEquals(1, house.outcomes.size());
    assertEquals("1", house.last());
  }

  @Test
  void whatIsPrintedIsToldAtOnceAndKept() {
    running("print('a')");
    say(new Printed("stdout", "a\n"), new Completed("null"), IDLE);
    assertEquals(List.of("run-1 started", "run-1 stdout a\n", "run-1 ended"), house.events);
    assertEquals("a\n", house.outcomes.getFirst().trace().output());
  }

  @Test
  void timeInWhichAPersonIsAskedIsNotCounted() {
    PlayedGuest guest = running("await crm.place()");
    say(call(1, "crm.place"), IDLE);
    house.clock.pass(10.0 * Limit.WALL_MS.otherwise());
    assertTrue(house.outcomes.isEmpty());
    house
        .questions
        .getFirst()
        .accept(new ApprovalAnswer.Approved(null, ApprovalAnswer.Remember.ONCE));
    house.calls.getFirst().value("1");
    house.clock.settle();
    assertEquals(new CallAnswered(1, "1"), guest.heard().getLast());
    house.guest(0).say(IDLE);
    house.clock.pass(Limit.WALL_MS.otherwise());
    assertEquals("limit-wall", house.code());
  }

  @Test
  void noSandboxIsToldWithTheReason() {
    house.execute("1");
    house.failEveryStart("no wasm here");
    assertEquals("sandbox-unavailable: no wasm here", house.last());
  }
}
