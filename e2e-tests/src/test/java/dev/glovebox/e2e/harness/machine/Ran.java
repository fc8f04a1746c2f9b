package dev.glovebox.e2e.harness.machine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * A program that ran to its end: what it printed, and its status. One that does not end is killed
 * with all that came of it, since no interrupt reaches a thread that reads what a program prints.
 */
public record Ran(String printed, int status) {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration SOON = Duration.ofSeconds(30);

  /** Runs it, for ten minutes at most. */
  public static Ran of(ProcessBuilder program) throws IOException, InterruptedException {
    return of(program, LIMIT);
  }

  /** It has to end in this time, and whatever holds its output with it. */
  public static Ran of(ProcessBuilder program, Duration limit)
      throws IOException, InterruptedException {
    Process process = program.start();
    process.getOutputStream().close();
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Thread reader =
        new Thread(() -> copy(process.getInputStream(), printed), "what a program prints");
    reader.setDaemon(true);
    reader.start();
    try {
      reader.join(limit.toMillis());
      if (reader.isAlive() || !process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError(
            program.command() + " did not end in " + limit.toSeconds() + " s: " + text(printed));
      }
      return new Ran(text(printed), process.exitValue());
    } finally {
      kill(process.toHandle());
    }
  }

  /** Runs what has its answer at once, for half a minute at most. */
  public static Ran soon(ProcessBuilder program) {
    try {
      return of(program, SOON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(program.command() + " was waited for too long", e);
    }
  }

  /** What it printed, if it ended well. */
  public String well() {
    if (status != 0) {
      throw new AssertionError("It ended with status " + status + ": " + printed);
    }
    return printed;
  }

  /** Ends a process, and all that came of it. */
  static void kill(ProcessHandle process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static void copy(InputStream from, ByteArrayOutputStream to) {
    try (from) {
      from.transferTo(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(ByteArrayOutputStream printed) {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
