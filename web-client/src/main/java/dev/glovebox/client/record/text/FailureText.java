package dev.glovebox.client.record.text;

import dev.glovebox.bridge.gate.call.Blame;
import dev.glovebox.bridge.gate.call.CallFailureCode;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.client.failure.Divergence;
import dev.glovebox.client.failure.Divergence.Did;
import dev.glovebox.client.failure.Failure;
import dev.glovebox.client.failure.FailureCode;
import java.util.List;

/** The failure of a run as it is stored, and read again. */
final class FailureText {
  private FailureText() {}

  static JsonObject of(Failure failure) {
    JsonObject.Builder out = JsonObject.builder();
    out.put("code", failure.code()).put("blame", failure.blame().text());
    out.put("message", failure.message()).put("hint", failure.hint());
    out.put("line", JsonNumber.of(failure.place().line()));
    out.put("column", JsonNumber.of(failure.place().column()));
    out.put("traceback", failure.traceback());
    if (failure.divergence() != null) {
      JsonObject.Builder sides = JsonObject.builder();
      sides.put("recorded", did(failure.divergence().recorded()));
      out.put("divergence", sides.put("now", did(failure.divergence().now())).build());
    }
    return out.build();
  }

  private static JsonObject did(Did did) {
    JsonObject.Builder out = JsonObject.builder();
    switch (did) {
      case Did.Called called -> {
        out.put("did", "called").put("callId", called.callId()).put("tool", called.tool());
        out.put("positional", called.positionalJson()).put("named", called.namedJson());
      }
      case Did.Waited waited ->
          out.put("did", "waited").put("calls", JsonNumber.of(waited.calls()));
      case Did.Completed completed -> out.put("did", "completed");
      case Did.Failed failed -> out.put("did", "failed").put("message", failed.message());
    }
    return out.build();
  }

  static Failure read(EntryFields in) {
    EntryFields sides = in.objectOrNull("divergence");
    return new Failure(
        code(in),
        blame(in.text("blame")),
        in.text("message"),
        new Failure.Place(in.number("line"), in.number("column")),
        in.text("hint"),
        in.text("traceback"),
        List.of(),
        sides == null
            ? null
            : new Divergence(did(sides.object("recorded")), did(sides.object("now"))));
  }

  private static Did did(EntryFields in) {
    return switch (in.text("did")) {
      case "called" ->
          new Did.Called(
              in.text("callId"), in.text("tool"), in.json("positional"), in.json("named"));
      case "waited" -> new Did.Waited(in.number("calls"));
      case "completed" -> new Did.Completed();
      case "failed" -> new Did.Failed(in.text("message"));
      default -> throw new Unreadable("has a divergence that nobody knows");
    };
  }

  private static String code(EntryFields in) {
    String code = in.text("code");
    if (!isCode(code)) {
      throw new Unreadable("has a failure that nobody knows");
    }
    return code;
  }

  /** Whether a run can end so. */
  static boolean isCode(String word) {
    for (FailureCode code : FailureCode.values()) {
      if (code.word().equals(word)) {
        return true;
      }
    }
    for (CallFailureCode code : CallFailureCode.values()) {
      if (code.word().equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static Blame blame(String word) {
    for (Blame blame : Blame.values()) {
      if (blame.text().equals(word)) {
        return blame;
      }
    }
    throw new Unreadable("blames nobody that is known");
  }
}
