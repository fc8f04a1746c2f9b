package dev.glovebox.client.record;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.record.entry.EntrySize;
import dev.glovebox.client.record.entry.RecordRoom;
import dev.glovebox.client.record.entry.RunEntry;
import dev.glovebox.client.record.entry.RunHead;
import dev.glovebox.client.record.entry.RunPast;
import dev.glovebox.client.record.entry.Seed;
import dev.glovebox.client.record.store.NewRun;
import dev.glovebox.client.record.store.RunStore;
import dev.glovebox.client.record.text.EntryReader;
import dev.glovebox.client.record.text.Unreadable;
import dev.glovebox.sandbox.wire.Bytes;
import java.util.ArrayList;
import java.util.List;

/**
 * A run that was exported somewhere, by whomever. It has to be whole and in order; and what a
 * person said there about calls that are still to be made was not said here.
 */
public final class ImportedRun implements NewRun {
  private final RunHead given;
  private final List<RunEntry> entries;
  private final RunPast past;
  private Bytes checkpoint;
  private String misfit = "";

  private ImportedRun(RunHead given, List<RunEntry> entries) {
    this.given = given;
    this.entries = entries;
    this.past = new RunPast(entries);
  }

  /**
   * Reads one.
   *
   * @throws Unreadable when it is none
   */
  public static ImportedRun read(EntryReader reader, String headText, List<String> texts) {
    long characters = headText.length();
    for (String text : texts) {
      characters += text.length();
    }
    if (texts.size() > RecordRoom.MOST_ENTRIES || characters > RecordRoom.MOST_CHARACTERS) {
      throw new Unreadable("is too large");
    }
    RunHead head = reader.head(headText);
    RunStore.Read read = reader.run(head.runId(), headText, texts);
    if (!read.damage().isEmpty()) {
      throw new Unreadable("is damaged: " + read.damage());
    }
    ImportedRun run = new ImportedRun(head, undecided(read.entries()));
    run.check();
    return run;
  }

  /**
   * Has its memory, too, if that can be its own; what it is, is found out when the run goes on.
   * Other bytes would lie beside it until it ends, and be counted nowhere.
   */
  public void keepWith(Bytes bytes) {
    misfit = bytes.length() == 0 ? "" : past.misfit(bytes.length());
    checkpoint = misfit.isEmpty() ? bytes : null;
  }

  /** Why the memory that came with it is not kept; empty when it is, or none came. */
  String misfit() {
    return misfit;
  }

  private void check() {
    if (!given.runId().startsWith("run-")) {
      throw new Unreadable("has an id that is not a run's");
    }
    for (int i = 0; i < entries.size(); i++) {
      boolean isFirst = entries.get(i) instanceof RunEntry.Started;
      boolean isLast = entries.get(i) instanceof RunEntry.Over;
      if (isFirst != (i == 0) || isLast && i != entries.size() - 1) {
        throw new Unreadable("is not in order");
      }
    }
    if (past.started() == null) {
      throw new Unreadable("has no beginning");
    }
    if (given.hasPayloads() && past.over() == null && !Seed.isOne(given.seed())) {
      throw new Unreadable("has no seed");
    }
  }

  /** Without answers to what is still to be done. */
  private static List<RunEntry> undecided(List<RunEntry> entries) {
    RunPast past = new RunPast(entries);
    List<RunEntry> kept = new ArrayList<>();
    for (RunEntry entry : entries) {
      boolean isAnswer = entry instanceof RunEntry.Judged || entry instanceof RunEntry.DoAgain;
      if (!isAnswer || past.call(((RunEntry.OfCall) entry).call()).ended() != null) {
        kept.add(entry);
      }
    }
    return kept;
  }

  @Override
  public String runId() {
    return given.runId();
  }

  /** What it says of itself follows from its entries. */
  @Override
  public RunStore.Batch batch(int owner, long nowMs) {
    int bytes = 0;
    for (RunEntry entry : entries) {
      bytes = (int) Math.min(Integer.MAX_VALUE, (long) bytes + EntrySize.of(entry));
    }
    RunEntry.Started started = past.started();
    boolean isPaused = past.over() == null && lastStep() instanceof RunEntry.Paused;
    String status = isPaused ? RunHead.PAUSED : RunHead.RUNNING;
    List<Question> waiting = isPaused ? past.questions() : List.of();
    RunHead head =
        new RunHead(
            given.runId(),
            past.over() == null ? status : past.over().status(),
            started.request().caller(),
            started.request().session(),
            started.request().code(),
            started.atMs(),
            nowMs,
            past.over() == null ? given.seed() : "",
            bytes,
            waiting,
            given.hasPayloads());
    return new RunStore.Batch(owner, entries, head, checkpoint, true, true);
  }

  /** The last entry of what it did: that its memory was kept came later, and changed nothing. */
  private RunEntry lastStep() {
    int last = entries.size() - 1;
    while (entries.get(last) instanceof RunEntry.Checkpointed) {
      last--;
    }
    return entries.get(last);
  }
}
