package dev.glovebox.client.record.text;

import dev.glovebox.bridge.json.JsonBoolean;
import dev.glovebox.bridge.json.JsonNumber;
import dev.glovebox.bridge.json.JsonObject;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.Seed;

/** The entries of sessions as they are stored; part of {@link EntryText} and its reader. */
final class SessionText {
  private SessionText() {}

  static void put(JsonObject.Builder out, RunEntry.OfSession entry) {
    switch (entry) {
      case RunEntry.Opened e -> out.put("kind", "opened").put("build", e.build());
      case RunEntry.Ran e -> {
        out.put("kind", "ran").put("run", e.runId()).put("seed", e.seed());
        out.put("unread", JsonBoolean.of(e.isUnread()));
      }
      case RunEntry.Undone e -> out.put("kind", "undone").put("run", e.runId());
      case RunEntry.Saved e -> {
        out.put("kind", "saved").put("run", e.runId()).put("secrets", e.secretsJson());
        out.put("bytes", JsonNumber.of(e.bytes())).put("sum", e.sum());
      }
    }
    out.put("at", new JsonNumber(Long.toString(atMs(entry))));
  }

  private static long atMs(RunEntry.OfSession entry) {
    return switch (entry) {
      case RunEntry.Opened e -> e.atMs();
      case RunEntry.Ran e -> e.atMs();
      case RunEntry.Undone e -> e.atMs();
      case RunEntry.Saved e -> e.atMs();
    };
  }

  /** The entry of that kind; null where it is none of a session. */
  static RunEntry read(String kind, EntryFields in) {
    return switch (kind) {
      case "opened" -> new RunEntry.Opened(in.text("build"), in.longOf("at"));
      case "ran" ->
          new RunEntry.Ran(in.text("run"), seed(in), in.isTrue("unread"), in.longOf("at"));
      case "undone" -> new RunEntry.Undone(in.text("run"), in.longOf("at"));
      case "saved" ->
          new RunEntry.Saved(
              in.text("run"),
              in.json("secrets"),
              in.number("bytes"),
              in.text("sum"),
              in.longOf("at"));
      default -> null;
    };
  }

  /** Empty in a record without payloads. */
  private static String seed(EntryFields in) {
    String seed = in.text("seed");
    if (!seed.isEmpty() && !Seed.isOne(seed)) {
      throw new Unreadable("has a seed that is none");
    }
    return seed;
  }
}
