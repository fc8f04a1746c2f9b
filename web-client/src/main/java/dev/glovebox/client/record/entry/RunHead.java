package dev.glovebox.client.record.entry;

import dev.glovebox.client.outcome.Question;
import dev.glovebox.client.run.RunRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a run without reading its record.
 *
 * @param status {@code running}, {@code paused}, {@code completed} or the code of a failure
 * @param session the id of the session that it is a script of; empty for a run of its own
 * @param code the beginning of the script
 * @param waiting what it waits for, when it is paused
 * @param seed where its chance comes from, which makes its random numbers known; empty once it is
 *     over
 * @param bytes about how much its record takes
 * @param hasPayloads whether its record has what was said, without which it cannot go on
 */
public record RunHead(
    String runId,
    String status,
    String caller,
    String session,
    String code,
    long startedAtMs,
    long changedAtMs,
    String seed,
    int bytes,
    List<Question> waiting,
    boolean hasPayloads) {
  public static final String RUNNING = "running";
  public static final String PAUSED = "paused";
  public static final String COMPLETED = "completed";

  /** A session's. */
  public static final String OPEN = "open";

  private static final int MOST_CODE = 400;

  public RunHead {
    waiting = waiting.isEmpty() ? List.of() : List.copyOf(waiting);
    code = code.length() <= MOST_CODE ? code : code.substring(0, MOST_CODE);
  }

  public static RunHead begun(String runId, RunRequest request, String seed, long atMs) {
    return new RunHead(
        runId,
        RUNNING,
        request.caller(),
        request.session(),
        request.code(),
        atMs,
        atMs,
        seed,
        0,
        List.of(),
        true);
  }

  /** The head of a session, which is in the store as runs are. */
  public static RunHead ofSession(String id, long atMs) {
    return new RunHead(id, OPEN, "", id, "", atMs, atMs, "", 0, List.of(), true);
  }

  /** Whether it is a session. */
  public boolean isSession() {
    return status.equals(OPEN);
  }

  /** The same of a session whose last script this is. */
  public RunHead after(String script, long atMs) {
    return new RunHead(
        runId,
        status,
        caller,
        session,
        script,
        startedAtMs,
        atMs,
        seed,
        bytes,
        waiting,
        hasPayloads);
  }

  /** The same of a run that has this chance. */
  RunHead seeded(String other) {
    return new RunHead(
        runId,
        status,
        caller,
        session,
        code,
        startedAtMs,
        changedAtMs,
        other,
        bytes,
        waiting,
        hasPayloads);
  }

  /** The same of a run of which nothing that is said is written down. */
  public RunHead withoutPayloads() {
    return new RunHead(
        runId,
        status,
        caller,
        session,
        code,
        startedAtMs,
        changedAtMs,
        seed,
        bytes,
        waiting,
        false);
  }

  /** The same as it is written down of a run without payloads. */
  public RunHead bare() {
    List<Question> questions = new ArrayList<>();
    waiting.forEach(question -> questions.add(question.with("{}", text -> text)));
    return new RunHead(
        runId, status, caller, session, "", startedAtMs, changedAtMs, "", bytes, questions, false);
  }

  public RunHead with(String other, long atMs, List<Question> questions) {
    return new RunHead(
        runId,
        other,
        caller,
        session,
        code,
        startedAtMs,
        atMs,
        seed,
        bytes,
        questions,
        hasPayloads);
  }

  /** The same, seen by somebody who knows better what it is. */
  public RunHead withStatus(String other) {
    return with(other, changedAtMs, waiting);
  }

  public RunHead grown(int by) {
    int grown = (int) Math.min(Integer.MAX_VALUE, (long) bytes + by);
    return new RunHead(
        runId,
        status,
        caller,
        session,
        code,
        startedAtMs,
        changedAtMs,
        seed,
        grown,
        waiting,
        hasPayloads);
  }

  /** The head of a run that will not go on, whose chance nobody needs any more. */
  public RunHead over(String how, long atMs) {
    return with(how, atMs, List.of()).seeded("");
  }

  /** Whether nothing will be added any more. */
  public boolean isOver() {
    return !status.equals(RUNNING) && !status.equals(PAUSED) && !isSession();
  }
}
