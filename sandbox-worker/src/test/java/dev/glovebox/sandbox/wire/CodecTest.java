package dev.glovebox.sandbox.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CallRefused;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Completed;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Failed;
import dev.glovebox.sandbox.wire.Message.Forget;
import dev.glovebox.sandbox.wire.Message.GoBack;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Mark;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Oversized;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Ready;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.Seed;
import dev.glovebox.sandbox.wire.Message.ToGuest;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.Wake;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodecTest {
  private record Given(int length) implements Bytes {}

  private static final Bytes BYTES = new Given(3);

  static Stream<ToPage> saidByTheGuest() {
    return Stream.of(
        new Ready(12.5),
        new ToolCalled(1, "crm.find_clients", "[]", "{\"name\":\"Reid\"}"),
        new Printed("stdout", "zażółć 💶\n"),
        new Completed("{\"a\":1}"),
        new Oversized(1 << 30),
        new Checkpointed(BYTES),
        new Revived(),
        new Marked(3, 3e9),
        new WentBack(3),
        new Failed("script-error", "ValueError", "ValueError: no", 3, 7, "hint", "trace"),
        new Idle(-1),
        new Idle(250.25),
        new Clean(),
        new Broken("RangeError"));
  }

  static Stream<ToGuest> saidByThePage() {
    return Stream.of(
        new TurnBegins(0.5),
        new TurnBegins(0.5, 1.8e12, 7.25),
        new Seed("0f"),
        new Execute("1 + 1", "{}"),
        new CallAnswered(7, "[1,2]"),
        new CallRefused(8, "crm.a", "tool-denied", "no", ""),
        new Wake(),
        new CarryOn("a + 1", "{}"),
        new Checkpoint(),
        new Revive("0f", "{}", BYTES),
        new Mark(3),
        new GoBack(3),
        new Forget(3),
        new Reset());
  }

  @ParameterizedTest
  @MethodSource("saidByTheGuest")
  void whatTheGuestSaysArrivesAsItWasSaid(ToPage message) throws WireViolation {
    ListFrame frame = new ListFrame();
    Codec.encode(message, frame);
    assertEquals(message, Codec.decodeFromGuest(frame));
  }

  @ParameterizedTest
  @MethodSource("saidByThePage")
  void whatThePageSaysArrivesAsItWasSaid(ToGuest message) throws WireViolation {
    ListFrame frame = new ListFrame();
    Codec.encode(message, frame);
    assertEquals(message, Codec.decodeFromPage(frame));
  }

  static Stream<Arguments> hostileFrames() {
    return Stream.of(
        Arguments.of(new ListFrame("gift"), "unknown kind of frame: gift"),
        Arguments.of(new ListFrame("execute", "1", "{}"), "unknown kind of frame: execute"),
        Arguments.of(new ListFrame(1.0), "field 0 is not text"),
        Arguments.of(new ListFrame("x".repeat(17)), "field 0 is longer than 16"),
        Arguments.of(new ListFrame("idle"), "a frame of 1 fields, expected 2"),
        Arguments.of(new ListFrame("idle", 1.0, 2.0), "a frame of 3 fields, expected 2"),
        Arguments.of(new ListFrame("idle", "soon"), "field 1 is not a finite number"),
        Arguments.of(new ListFrame("idle", Double.NaN), "field 1 is not a finite number"),
        Arguments.of(
            new ListFrame("call", -1.0, "a.b", "[]", "{}"),
            "field 1 is not a whole number from 0 on"),
        Arguments.of(
            new ListFrame("call", 1.5, "a.b", "[]", "{}"),
            "field 1 is not a whole number from 0 on"),
        Arguments.of(
            new ListFrame("call", 1e12, "a.b", "[]", "{}"),
            "field 1 is not a whole number from 0 on"),
        Arguments.of(
            new ListFrame("call", 1.0, "n".repeat(513), "[]", "{}"), "field 2 is longer than 512"),
        Arguments.of(new ListFrame("checkpointed", "bytes"), "field 1 is not bytes"),
        Arguments.of(
            new ListFrame("checkpointed", new Given((1 << 30) + 1)),
            "field 1 is longer than 1073741824"),
        Arguments.of(
            new ListFrame("printed", "stdout", "x".repeat((1 << 20) + 1)),
            "field 2 is longer than 1048576"));
  }

  @ParameterizedTest
  @MethodSource("hostileFrames")
  void hostileFrameIsAViolationThatSaysWhy(ListFrame frame, String why) {
    WireViolation violation = assertThrows(WireViolation.class, () -> Codec.decodeFromGuest(frame));
    assertEquals(why, violation.getMessage());
  }

  @Test
  void guestDoesNotTakeItsOwnMessagesBack() {
    WireViolation violation =
        assertThrows(
            WireViolation.class, () -> Codec.decodeFromPage(new ListFrame("completed", "1")));
    assertEquals("unknown kind of frame: completed", violation.getMessage());
  }
}
