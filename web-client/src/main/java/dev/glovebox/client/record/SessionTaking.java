package dev.glovebox.client.record;

import dev.glovebox.bridge.order.TreeInOrder;
import dev.glovebox.client.record.SessionRecords.Restored;
import dev.glovebox.client.record.SessionRecords.Script;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.store.Held;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.store.StoreRefusal;
import dev.glovebox.sandbox.page.Grant;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Makes a session this page's own, and finds what it stands on. What counts is read once whoever
 * had it before can write nothing more. Lives until it has told what came of it.
 */
final class SessionTaking {
  private final String id;
  private final SessionRecords records;
  private final RunStore store;
  private final Consumer<Grant<Restored, String>> taker;
  private final Held held = new Held();
  private final List<Script> scripts = new ArrayList<>();
  private final List<Script> undone = new ArrayList<>();
  private int owner;

  SessionTaking(String id, SessionRecords records, Consumer<Grant<Restored, String>> taker) {
    this.id = id;
    this.records = records;
    this.store = records.store();
    this.taker = taker;
  }

  void begin() {
    store.hold(
        held.wanted(id, false),
        grant -> {
          held.accept(grant);
          or(grant.map(lock -> lock, StoreRefusal::words), lock -> look(this::claim));
        });
  }

  private void refuse(String why) {
    held.giveBack();
    taker.accept(new Grant.Refused<>(why));
  }

  private <T> void or(Grant<T, String> grant, Consumer<T> then) {
    switch (grant) {
      case Grant.Refused<T, String> refused -> refuse(refused.why());
      case Grant.Granted<T, String> granted -> then.accept(granted.value());
    }
  }

  private void look(Consumer<RunStore.Read> then) {
    store.read(
        id,
        given ->
            or(
                given,
                read -> {
                  String why = whyNot(read);
                  if (why.isEmpty()) {
                    then.accept(read);
                  } else {
                    refuse(why);
                  }
                }));
  }

  private String whyNot(RunStore.Read read) {
    if (!read.damage().isEmpty()) {
      return "the record is damaged: " + read.damage();
    }
    if (read.head() == null || !read.head().isSession()) {
      return "there is no session " + id;
    }
    return read.head().hasPayloads() ? "" : "its record has no payloads";
  }

  private void claim(RunStore.Read read) {
    store.claim(
        id,
        read.owner(),
        claimed ->
            or(
                claimed.map(number -> number, StoreRefusal::words),
                number -> {
                  owner = number;
                  look(this::readAll);
                }));
  }

  private void readAll(RunStore.Read read) {
    Part part = new Part(read.entries());
    readAll(part.scripts(), () -> withCheckpoint(read.head(), part));
  }

  /** A script that has not come to its end is not a part of it: its page went away. */
  private void readAll(List<RunEntry.Ran> left, Runnable then) {
    if (left.isEmpty()) {
      then.run();
      return;
    }
    RunEntry.Ran next = left.getFirst();
    ended(
        next.runId(),
        past -> {
          (past.over() == null ? undone : scripts).add(new Script(next, past));
          readAll(left.subList(1, left.size()), then);
        });
  }

  /** What has not ended by now, whoever had it before cannot end. */
  private void ended(String runId, Consumer<RunPast> then) {
    records.past(
        runId,
        given ->
            or(
                given,
                past -> {
                  if (past.over() == null) {
                    store.claim(
                        runId,
                        RunStore.ANY_OWNER,
                        claimed ->
                            or(
                                claimed.map(owned -> owned, StoreRefusal::words),
                                number -> records.past(runId, again -> or(again, then))));
                  } else {
                    then.accept(past);
                  }
                }));
  }

  private void withCheckpoint(RunHead head, Part part) {
    RunEntry.Saved saved = part.saved(records.build());
    if (saved == null || !store.keepsCheckpoints()) {
      tell(head, part, null);
      return;
    }
    store.checkpoint(
        id,
        given -> {
          boolean isIt =
              given instanceof Grant.Granted<Bytes, String> granted
                  && granted.value().length() == saved.bytes();
          tell(head, part, isIt ? checkpoint(saved, given) : null);
        });
  }

  private static KeptSession.Checkpoint checkpoint(
      RunEntry.Saved saved, Grant<Bytes, String> given) {
    Bytes bytes = ((Grant.Granted<Bytes, String>) given).value();
    return new KeptSession.Checkpoint(saved.runId(), new Packing.Packed(bytes, saved.sum()));
  }

  private void tell(RunHead head, Part part, KeptSession.Checkpoint checkpoint) {
    KeptSession session = records.taken(head, owner, held);
    session.stood(scripts, checkpoint);
    taker.accept(new Grant.Granted<>(new Restored(session, scripts, undone, part.secretsJson())));
  }

  /** The entries of a session, found again by what is asked of them. */
  private static final class Part {
    private final Map<String, RunEntry.Ran> scripts = new TreeInOrder<>();
    private final List<String> secretsJson = new ArrayList<>();
    private String build = "";
    private RunEntry.Saved saved;

    Part(List<RunEntry> entries) {
      for (RunEntry entry : entries) {
        switch (entry) {
          case RunEntry.Opened e -> build = e.build();
          case RunEntry.Ran e -> scripts.put(e.runId(), e);
          case RunEntry.Undone e -> scripts.remove(e.runId());
          case RunEntry.Saved e -> {
            saved = e;
            secretsJson.add(e.secretsJson());
          }
          default -> {}
        }
      }
    }

    List<RunEntry.Ran> scripts() {
      return List.copyOf(scripts.values());
    }

    /** Null when there is none of this build. */
    RunEntry.Saved saved(String ofBuild) {
      return build.equals(ofBuild) ? saved : null;
    }

    List<String> secretsJson() {
      return secretsJson;
    }
  }
}
