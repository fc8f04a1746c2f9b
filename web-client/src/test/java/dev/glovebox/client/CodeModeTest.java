package dev.glovebox.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.client.check.TypeCheckMode;
import dev.glovebox.client.failure.GloveboxException;
import dev.glovebox.client.option.Limit;
import dev.glovebox.client.play.PlayedCodeMode;
import dev.glovebox.client.play.PlayedGuest;
import dev.glovebox.client.run.Limits;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeModeTest {
  private static final int MOST_SANDBOXES = 16;
  private static final int WALL_MS = Limits.DEFAULT.of(Limit.WALL_MS);

  static Stream<Arguments> statesOfARun() {
    return Stream.of(
        state("its script is checked", house -> house.execute("1")),
        state("it waits for a sandbox", CodeModeTest::passTheCheck),
        state("its script runs", CodeModeTest::run),
        state("it waits for a function", CodeModeTest::callAFunction),
        state("it waits for a person", CodeModeTest::askAPerson),
        state("it waits for its session", CodeModeTest::waitInASession));
  }

  private static Arguments state(String state, Consumer<PlayedCodeMode> bring) {
    return Arguments.of(state, bring);
  }

  private static void passTheCheck(PlayedCodeMode house) {
    house.execute("1");
    house.checker.findNothing();
    house.clock.settle();
  }

  private static void run(PlayedCodeMode house) {
    passTheCheck(house);
    house.ready(0);
  }

  private static void callAFunction(PlayedCodeMode house) {
    run(house);
    house.guest(0).say(new ToolCalled(1, "crm.find", "[]", "{}"), new Idle(-1));
    house.clock.settle();
  }

  private static void askAPerson(PlayedCodeMode house) {
    run(house);
    house.guest(0).say(new ToolCalled(1, "crm.place", "[]", "{}"), new Idle(-1));
    house.clock.settle();
  }

  private static void waitInASession(PlayedCodeMode house) {
    String session = house.openSession();
    house.execute("1", session);
    house.checker.findNothing();
    house.clock.settle();
  }

  @ParameterizedTest(name = "while {0}")
  @MethodSource("statesOfARun")
  void disposingEndsARunOnceWhereverItIs(String state, Consumer<PlayedCodeMode> bring) {
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.ERROR);
    bring.accept(house);
    assertTrue(house.outcomes.isEmpty());
    house.codeMode.dispose();
    house.clock.pass(1_000_000);
    assertEquals(1, house.outcomes.size());
    assertEquals("run-cancelled", house.code());
    assertTrue(house.guests.stream().allMatch(PlayedGuest::isTerminated));
    assertTrue(
        house.calls.stream().allMatch(call -> call.invocation().cancellation().isCancelled()));
  }

  @Test
  void disposedCodeModeRefusesScriptsAndChecks() {
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF);
    house.codeMode.dispose();
    GloveboxException refused = assertThrows(GloveboxException.class, () -> house.execute("1"));
    assertEquals("disposed", refused.failure().code());
    assertThrows(GloveboxException.class, () -> house.codeMode.check(null, report -> {}));
  }

  @Test
  void disposingTakesTheFrameAway() {
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF);
    house.codeMode.dispose();
    assertTrue(house.events.contains("frame closed"));
  }

  @Test
  void runsAtTheSameTimeHaveTheirOwnSandboxes() {
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF);
    house.execute("1");
    house.execute("2");
    house.ready(0);
    house.ready(1);
    house.guest(1).say(new Completed("2"), new Idle(-1));
    house.guest(0).say(new Completed("1"), new Idle(-1));
    assertEquals("run-2", house.outcomes.getFirst().runId());
    assertEquals("1", house.last());
  }

  @Test
  void waitingForASandboxCountsInNoLimit() {
    PlayedCodeMode house = new PlayedCodeMode(TypeCheckMode.OFF);
    for (int i = 0; i < MOST_SANDBOXES; i++) {
      house.execute("waits for a person");
      house.ready(i).say(new ToolCalled(1, "crm.place", "[]", "{}"), new Idle(-1));
      house.clock.settle();
    }
    house.execute("waits for a sandbox");
    house.clock.pass(10 * WALL_MS);
    assertEquals(MOST_SANDBOXES, house.guests.size());
    assertTrue(house.outcomes.isEmpty(), house.outcomes::toString);

    house.guest(0).say(new Completed("1"), new Idle(-1));
    house.clock.settle();
    house.ready(MOST_SANDBOXES).say(new Idle(2 * WALL_MS));
    house.clock.pass(WALL_MS - 1);
    assertEquals(1, house.outcomes.size());
    house.clock.pass(1);
    assertEquals("limit-wall", house.code());
  }
}
