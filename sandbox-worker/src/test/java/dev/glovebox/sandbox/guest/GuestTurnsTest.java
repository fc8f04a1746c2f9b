package dev.glovebox.sandbox.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.Message.Broken;
import dev.glovebox.sandbox.wire.Message.CallAnswered;
import dev.glovebox.sandbox.wire.Message.CarryOn;
import dev.glovebox.sandbox.wire.Message.Checkpoint;
import dev.glovebox.sandbox.wire.Message.Checkpointed;
import dev.glovebox.sandbox.wire.Message.Clean;
import dev.glovebox.sandbox.wire.Message.Execute;
import dev.glovebox.sandbox.wire.Message.Forget;
import dev.glovebox.sandbox.wire.Message.GoBack;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.Mark;
import dev.glovebox.sandbox.wire.Message.Marked;
import dev.glovebox.sandbox.wire.Message.Printed;
import dev.glovebox.sandbox.wire.Message.Reset;
import dev.glovebox.sandbox.wire.Message.Revive;
import dev.glovebox.sandbox.wire.Message.Revived;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.Message.ToolCalled;
import dev.glovebox.sandbox.wire.Message.TurnBegins;
import dev.glovebox.sandbox.wire.Message.WentBack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuestTurnsTest {
  private final List<List<ToPage>> sent = new ArrayList<>();
  private final List<String> entered = new ArrayList<>();
  private double nowMs = 1_000;
  private final GuestTurns turns = new GuestTurns(new FakePython(), new Recorded(), () -> nowMs);
  private boolean isRestorable = true;
  private Runnable onWake = () -> {};

  @Test
  void oneTurnHandsOverAllMessagesAndRunsPythonOnce() {
    turns.receive(List.of(new CallAnswered(1, "1"), new CallAnswered(2, "2")));
    assertEquals(List.of("answered [1, 2]", "wake"), entered);
    assertEquals(List.of(List.of(new Idle(-1))), sent);
  }

  @Test
  void callsOfOneTurnLeaveTogetherWithItsEnd() {
    onWake =
        () -> {
          turns.emit(List.of("calls", "1", "a.b", "[]", "{}", "2", "a.c", "[]", "{}"));
        };
    turns.receive(List.of(new Execute("code", "{}")));
    ToPage first = new ToolCalled(1, "a.b", "[]", "{}");
    ToPage second = new ToolCalled(2, "a.c", "[]", "{}");
    assertEquals(List.of(List.of(first, second, new Idle(-1))), sent);
  }

  @Test
  void floodOfOneTurnLeavesInPieces() {
    onWake =
        () -> {
          for (int id = 1; id <= 600; id++) {
            turns.emit(List.of("calls", String.valueOf(id), "a.b", "[]", "{}"));
          }
        };
    turns.receive(List.of(new Execute("code", "{}")));
    assertEquals(List.of(256, 256, 89), sent.stream().map(List::size).toList());
  }

  @Test
  void largeTextsOfOneTurnLeaveInPieces() {
    String large = "x".repeat(600_000);
    onWake =
        () -> {
          for (int id = 1; id <= 4; id++) {
            turns.emit(List.of("calls", String.valueOf(id), "a.b", large, "{}"));
          }
        };
    turns.receive(List.of(new Execute("code", "{}")));
    assertEquals(List.of(2, 2, 1), sent.stream().map(List::size).toList());
  }

  @Test
  void printingLeavesAtOnce() {
    onWake = () -> turns.emit(List.of("printed", "stdout", "x"));
    turns.receive(List.of(new Execute("code", "{}")));
    assertEquals(
        List.of(List.<ToPage>of(new Printed("stdout", "x")), List.<ToPage>of(new Idle(-1))), sent);
  }

  @Test
  void printsThatComeTooFastLeaveInPieces() {
    onWake = () -> print(64 + 256 + 10);
    turns.receive(List.of(new Execute("code", "{}")));
    assertEquals(64 + 1 + 1, sent.size());
    assertEquals(List.of(1, 256, 11), sent.subList(63, 66).stream().map(List::size).toList());
  }

  @Test
  void printingIsSeenAtOnceAgainAfterAWhile() {
    onWake =
        () -> {
          print(70);
          nowMs += 25;
          print(1);
        };
    turns.receive(List.of(new Execute("code", "{}")));
    assertEquals(List.of(1, 7, 1), sent.subList(63, 66).stream().map(List::size).toList());
  }

  private void print(int times) {
    for (int i = 0; i < times; i++) {
      turns.emit(List.of("printed", "stdout", "x"));
    }
  }

  @Test
  void resetPutsTheInterpreterBackAndSaysSo() {
    turns.receive(List.of(new Reset()));
    assertEquals(List.of("reset"), entered);
    assertEquals(List.of(List.of(new Clean())), sent);
  }

  @Test
  void interpreterThatCannotBePutBackIsBroken() {
    isRestorable = false;
    turns.receive(List.of(new Reset()));
    assertEquals(List.of(List.of(new Broken("memory has grown"))), sent);
  }

  @Test
  void scriptOfASessionIsCarriedOn() {
    turns.receive(List.of(new CarryOn("a + 1", "{}")));
    assertEquals(List.of("carry on a + 1", "wake"), entered);
    assertEquals(List.of(List.of(new Idle(-1))), sent);
  }

  @Test
  void checkpointIsGivenBetweenTwoTurnsAndNothingRuns() {
    turns.receive(List.of(new Checkpoint()));
    assertEquals(List.of(), entered);
    assertEquals(4096, ((Checkpointed) sent.getFirst().getFirst()).checkpoint().length());
  }

  @Test
  void guestThatRevivesSaysSo() {
    turns.receive(List.of(new Revive("0f", "{}", () -> 4096)));
    assertEquals(List.of("revive 0f"), entered);
    assertEquals(List.of(List.of(new Revived())), sent);
  }

  @Test
  void guestThatCannotReviveIsBroken() {
    isRestorable = false;
    turns.receive(List.of(new Revive("", "{}", () -> 4096)));
    assertEquals(List.of(List.of(new Broken("checkpoint: it is of another build"))), sent);
  }

  @Test
  void markIsTakenAndItsSizeTold() {
    turns.receive(List.of(new Mark(3)));
    assertEquals(List.of("mark 3"), entered);
    assertEquals(List.of(List.of(new Marked(3, 8192))), sent);
  }

  @Test
  void goingBackIsTold() {
    turns.receive(List.of(new GoBack(3)));
    assertEquals(List.of(List.of(new WentBack(3))), sent);
  }

  @Test
  void guestWithoutTheMarkIsBroken() {
    isRestorable = false;
    turns.receive(List.of(new GoBack(3)));
    assertEquals(List.of(List.of(new Broken("no such mark"))), sent);
  }

  @Test
  void forgettingIsNotAnswered() {
    turns.receive(List.of(new Forget(3)));
    assertEquals(List.of("forget 3"), entered);
    assertEquals(List.of(), sent);
  }

  @Test
  void turnIsLimitedBeforeAnythingIsHandedOver() {
    turns.receive(List.of(new TurnBegins(250), new Execute("code", "{}")));
    assertEquals(List.of("turn of 250.0 at -1.0", "execute code", "wake"), entered);
  }

  @Test
  void interpreterThatThrowsIsBroken() {
    onWake =
        () -> {
          throw new IllegalStateException("RangeError: stack");
        };
    turns.receive(List.of(new Execute("code", "{}")));
    assertEquals(List.of(List.of(new Broken("RangeError: stack"))), sent);
  }

  private final class FakePython implements Interpreter {
    @Override
    public void turnBegins(TurnBegins turn) {
      entered.add("turn of " + turn.mostMs() + " at " + turn.wallMs());
    }

    @Override
    public void seed(String seed) {
      entered.add("seed " + seed);
    }

    @Override
    public void execute(String code, String setupJson) {
      entered.add("execute " + code);
    }

    @Override
    public void answered(List<CallAnswered> answers) {
      entered.add("answered " + answers.stream().map(CallAnswered::callId).toList());
    }

    @Override
    public void refused(int callId, String tool, String code, String message, String hint) {
      entered.add("refused " + callId);
    }

    @Override
    public void carryOn(String code, String setupJson) {
      entered.add("carry on " + code);
    }

    @Override
    public Bytes checkpoint() {
      return () -> 4096;
    }

    @Override
    public void revive(Revive order) {
      entered.add("revive " + order.seed());
      if (!isRestorable) {
        throw new IllegalStateException("(JavaScript) Error: checkpoint: it is of another build");
      }
    }

    @Override
    public double mark(int mark) {
      entered.add("mark " + mark);
      return 8192;
    }

    @Override
    public boolean goBack(int mark) {
      entered.add("go back " + mark);
      return isRestorable;
    }

    @Override
    public void forget(int mark) {
      entered.add("forget " + mark);
    }

    @Override
    public boolean reset() {
      entered.add("reset");
      return isRestorable;
    }

    @Override
    public double wake() {
      entered.add("wake");
      onWake.run();
      return -1;
    }
  }

  private final class Recorded implements Outbox {
    private List<ToPage> batch = new ArrayList<>();

    @Override
    public void add(ToPage message) {
      batch.add(message);
    }

    @Override
    public void send() {
      if (!batch.isEmpty()) {
        sent.add(batch);
        batch = new ArrayList<>();
      }
    }
  }
}
