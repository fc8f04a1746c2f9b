package dev.glovebox.sandbox.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glovebox.sandbox.page.SandboxSpawner.Listener;
import dev.glovebox.sandbox.wire.Bytes;
import dev.glovebox.sandbox.wire.FrameReader;
import dev.glovebox.sandbox.wire.Message.Idle;
import dev.glovebox.sandbox.wire.Message.ToPage;
import dev.glovebox.sandbox.wire.WireViolation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private final ManualTimers timers = new ManualTimers();
  private final List<String> heard = new ArrayList<>();
  private final Intake intake = new Intake(timers, new SlowListener());
  private double workMs;

  private static FrameReader idle(double wakeInMs) {
    return new OneIdle("idle", wakeInMs);
  }

  @Test
  void littleIsHeardAtOnce() {
    intake.take(List.of(idle(1), idle(2)));
    assertEquals(List.of("1.0", "2.0"), heard);
    assertFalse(timers.runOthers());
  }

  @Test
  void muchIsHeardInSlicesBetweenWhichThePageWorks() {
    workMs = 3;
    intake.take(Collections.nCopies(7, idle(1)));
    assertEquals(3, heard.size());
    assertTrue(timers.runOthers());
    assertEquals(6, heard.size());
    assertTrue(timers.runOthers());
    assertEquals(7, heard.size());
    assertFalse(timers.runOthers());
  }

  @Test
  void laterBatchWaitsForTheOneBefore() {
    workMs = 8;
    intake.take(List.of(idle(1), idle(2)));
    intake.take(List.of(idle(3)));
    assertEquals(List.of("1.0"), heard);
    while (timers.runOthers()) {}
    assertEquals(List.of("1.0", "2.0", "3.0"), heard);
  }

  @Test
  void nothingIsHeardOnceItIsClosed() {
    workMs = 8;
    intake.take(List.of(idle(1), idle(2)));
    intake.close();
    while (timers.runOthers()) {}
    intake.take(List.of(idle(3)));
    assertEquals(List.of("1.0"), heard);
  }

  @Test
  void hostileFrameEndsTheGuestAndWhatItSaidAfterwardsIsNotHeard() {
    intake.take(List.of(idle(1), new OneIdle("gift", 0), idle(2)));
    assertEquals(
        List.of("1.0", "failed: the guest broke the wire: unknown kind of frame: gift"), heard);
  }

  private final class SlowListener implements Listener {
    @Override
    public void heard(ToPage message) {
      heard.add(String.valueOf(((Idle) message).wakeInMs()));
      timers.workFor(workMs);
    }

    @Override
    public void failed(String reason) {
      heard.add("failed: " + reason);
    }

    @Override
    public void lost(String reason) {}

    @Override
    public void unavailable(Refusal why) {}
  }

  private record OneIdle(String kind, double wakeInMs) implements FrameReader {
    @Override
    public int size() {
      return 2;
    }

    @Override
    public String text(int field, int maxCharacters) throws WireViolation {
      return kind;
    }

    @Override
    public Bytes bytes(int field, int most) throws WireViolation {
      throw new WireViolation("field " + field + " is not bytes");
    }

    @Override
    public double number(int field) throws WireViolation {
      return wakeInMs;
    }
  }
}
