package dev.glovebox.sandbox.wire;

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

/** Messages to frames and back. The first field of a frame names its kind. */
public final class Codec {
  private Codec() {}

  /** Writes one message as one frame. */
  public static void encode(Message message, FrameWriter out) {
    switch (message) {
      case ToGuest said -> encodeToGuest(said, out);
      case ToPage said -> encodeToPage(said, out);
    }
  }

  private static void encodeToGuest(ToGuest message, FrameWriter out) {
    switch (message) {
      case TurnBegins m ->
          out.text("turn").number(m.mostMs()).number(m.wallMs()).number(m.monotonicMs());
      case Seed m -> out.text("seed").text(m.seed());
      case Execute m -> out.text("execute").text(m.code()).text(m.setupJson());
      case CarryOn m -> out.text("carry-on").text(m.code()).text(m.setupJson());
      case Checkpoint m -> out.text("checkpoint");
      case Revive m -> out.text("revive").text(m.seed()).text(m.setupJson()).bytes(m.checkpoint());
      case Mark m -> out.text("mark").number(m.mark());
      case GoBack m -> out.text("go-back").number(m.mark());
      case Forget m -> out.text("forget").number(m.mark());
      case CallAnswered m -> out.text("answered").number(m.callId()).text(m.json());
      case CallRefused m ->
          out.text("refused")
              .number(m.callId())
              .text(m.tool())
              .text(m.code())
              .text(m.message())
              .text(m.hint());
      case Wake m -> out.text("wake");
      case Reset m -> out.text("reset");
    }
  }

  private static void encodeToPage(ToPage message, FrameWriter out) {
    switch (message) {
      case Checkpointed m -> out.text("checkpointed").bytes(m.checkpoint());
      case Revived m -> out.text("revived");
      case Marked m -> out.text("marked").number(m.mark()).number(m.bytes());
      case WentBack m -> out.text("went-back").number(m.mark());
      case Ready m -> out.text("ready").number(m.bootMs());
      case ToolCalled m ->
          out.text("call")
              .number(m.callId())
              .text(m.tool())
              .text(m.positionalJson())
              .text(m.namedJson());
      case Printed m -> out.text("printed").text(m.stream()).text(m.text());
      case Completed m -> out.text("completed").text(m.valueJson());
      case Oversized m -> out.text("oversized").number(m.bytes());
      case Failed m -> encodeFailed(m, out);
      case Clean m -> out.text("clean");
      case Idle m -> out.text("idle").number(m.wakeInMs());
      case Broken m -> out.text("broken").text(m.reason());
    }
  }

  private static void encodeFailed(Failed failed, FrameWriter out) {
    out.text("failed")
        .text(failed.code())
        .text(failed.kind())
        .text(failed.message())
        .number(failed.line())
        .number(failed.column())
        .text(failed.hint())
        .text(failed.traceback());
  }

  /** Reads a frame that came from the guest: hostile input. */
  public static ToPage decodeFromGuest(FrameReader in) throws WireViolation {
    String kind = in.text(0, WireLimits.KIND);
    return switch (kind) {
      case "ready" -> new Ready(sized(in, 2).number(1));
      case "call" -> decodeCall(sized(in, 5));
      case "printed" ->
          new Printed(sized(in, 3).text(1, WireLimits.KIND), in.text(2, WireLimits.OUTPUT));
      case "completed" -> new Completed(sized(in, 2).text(1, WireLimits.PAYLOAD));
      case "oversized" -> new Oversized(sized(in, 2).count(1));
      case "failed" -> decodeFailed(sized(in, 8));
      case "idle" -> new Idle(sized(in, 2).number(1));
      case "clean" -> {
        sized(in, 1);
        yield new Clean();
      }
      case "checkpointed" -> new Checkpointed(sized(in, 2).bytes(1, WireLimits.CHECKPOINT));
      case "revived" -> {
        sized(in, 1);
        yield new Revived();
      }
      case "marked" -> new Marked(sized(in, 3).count(1), in.number(2));
      case "went-back" -> new WentBack(sized(in, 2).count(1));
      case "broken" -> new Broken(sized(in, 2).text(1, WireLimits.LINE));
      default -> throw new WireViolation("unknown kind of frame: " + kind);
    };
  }

  private static ToolCalled decodeCall(FrameReader in) throws WireViolation {
    return new ToolCalled(
        in.count(1),
        in.text(2, WireLimits.NAME),
        in.text(3, WireLimits.PAYLOAD),
        in.text(4, WireLimits.PAYLOAD));
  }

  private static Failed decodeFailed(FrameReader in) throws WireViolation {
    return new Failed(
        in.text(1, WireLimits.NAME),
        in.text(2, WireLimits.NAME),
        in.text(3, WireLimits.LINE),
        in.count(4),
        in.count(5),
        in.text(6, WireLimits.LINE),
        in.text(7, WireLimits.LINE));
  }

  /** Reads a frame that came from the page. */
  public static ToGuest decodeFromPage(FrameReader in) throws WireViolation {
    String kind = in.text(0, WireLimits.KIND);
    return switch (kind) {
      case "turn" -> new TurnBegins(sized(in, 4).number(1), in.number(2), in.number(3));
      case "seed" -> new Seed(sized(in, 2).text(1, WireLimits.NAME));
      case "execute" ->
          new Execute(sized(in, 3).text(1, WireLimits.PAYLOAD), in.text(2, WireLimits.PAYLOAD));
      case "carry-on" ->
          new CarryOn(sized(in, 3).text(1, WireLimits.PAYLOAD), in.text(2, WireLimits.PAYLOAD));
      case "checkpoint" -> {
        sized(in, 1);
        yield new Checkpoint();
      }
      case "revive" ->
          new Revive(
              sized(in, 4).text(1, WireLimits.NAME),
              in.text(2, WireLimits.PAYLOAD),
              in.bytes(3, WireLimits.CHECKPOINT));
      case "mark" -> new Mark(sized(in, 2).count(1));
      case "go-back" -> new GoBack(sized(in, 2).count(1));
      case "forget" -> new Forget(sized(in, 2).count(1));
      case "answered" -> new CallAnswered(sized(in, 3).count(1), in.text(2, WireLimits.PAYLOAD));
      case "refused" ->
          new CallRefused(
              sized(in, 6).count(1),
              in.text(2, WireLimits.NAME),
              in.text(3, WireLimits.NAME),
              in.text(4, WireLimits.PAYLOAD),
              in.text(5, WireLimits.PAYLOAD));
      case "reset" -> {
        sized(in, 1);
        yield new Reset();
      }
      case "wake" -> {
        sized(in, 1);
        yield new Wake();
      }
      default -> throw new WireViolation("unknown kind of frame: " + kind);
    };
  }

  private static FrameReader sized(FrameReader in, int fields) throws WireViolation {
    if (in.size() != fields) {
      throw new WireViolation("a frame of " + in.size() + " fields, expected " + fields);
    }
    return in;
  }
}
