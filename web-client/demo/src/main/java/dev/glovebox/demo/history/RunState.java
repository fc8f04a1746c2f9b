package dev.glovebox.demo.history;

import dev.glovebox.demo.value.JsonValue;

/** Where a recorded run has come to. */
public final class RunState {
  private final JsonValue run;

  /**
   * @param run as {@code runs.list} tells it
   */
  public RunState(JsonValue run) {
    this.run = run;
  }

  public String runId() {
    return run.get("runId").plain();
  }

  public String status() {
    return run.get("status").plain();
  }

  /** The beginning of the script, on one line. */
  public String firstLine() {
    String code = run.get("code").plain().strip();
    int end = code.indexOf('\n');
    String line = end < 0 ? code : code.substring(0, end);
    return line.isEmpty() ? "(no script)" : line;
  }

  public double startedAt() {
    return Double.parseDouble(run.get("startedAt").text());
  }

  /** What it waits for a person to say. */
  public JsonValue waiting() {
    return run.get("waiting");
  }

  /** Its status with the calls that it waits for: a text that is another once it has gone on. */
  public String standing() {
    StringBuilder standing = new StringBuilder(status());
    for (int index = 0; index < waiting().size(); index++) {
      standing.append(' ').append(waiting().itemAt(index).get("callId").plain());
    }
    return standing.toString();
  }

  public boolean isInterrupted() {
    return status().equals("interrupted");
  }

  /** Whether something can still become of it. */
  public boolean isOpen() {
    return isInterrupted() || status().equals("paused") || status().equals("running");
  }

  /** Scripts of a session go on with their session alone. */
  public boolean canResume() {
    return isInterrupted() && run.get("session") == null && hasPayloads();
  }

  public boolean hasPayloads() {
    return run.get("payloads").text().equals("true");
  }

  public String words() {
    return switch (status()) {
      case "running" -> "under way";
      case "paused" -> "waits for you";
      case "interrupted" -> "interrupted: its page went away";
      case "completed" -> "completed";
      case "run-cancelled" -> "stopped";
      default -> "failed: " + status();
    };
  }
}
