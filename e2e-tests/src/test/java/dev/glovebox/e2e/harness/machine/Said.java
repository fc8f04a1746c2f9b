package dev.glovebox.e2e.harness.machine;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a program says while it runs, line by line. It is read as it comes, so that the program
 * never waits for a reader, and whoever waits for a line does so for a time and can be interrupted.
 */
public final class Said {
  private final String program;
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  private Said(String program) {
    this.program = program;
  }

  /**
   * @param program its name, for the words of a failure
   */
  public static Said by(String program, BufferedReader output) {
    Said said = new Said(program);
    Thread reader = new Thread(() -> said.read(output), "what " + program + " says");
    reader.setDaemon(true);
    reader.start();
    return said;
  }

  /** The next line that holds this text, and all of them do if it is empty. */
  public String lineWith(String text, Duration limit) {
    long end = System.nanoTime() + limit.toNanos();
    StringBuilder heard = new StringBuilder();
    try {
      while (true) {
        Optional<String> line = lines.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (line == null) {
          throw failure("did not say", text, "in " + limit.toSeconds() + " s, but: " + heard);
        }
        if (line.isEmpty()) {
          throw failure("ended without saying", text, "but: " + heard);
        }
        if (line.get().contains(text)) {
          return line.get();
        }
        heard.append(line.get()).append('\n');
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failure("was waited for too long to say", text, "but: " + heard);
    }
  }

  private IllegalStateException failure(String happened, String text, String rest) {
    String line = text.isEmpty() ? "a line" : "\"" + text + "\"";
    return new IllegalStateException(program + " " + happened + " " + line + ", " + rest);
  }

  private void read(BufferedReader output) {
    try {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        lines.add(Optional.of(line));
      }
    } catch (IOException e) {
      // Whoever closed it wants to hear no more.
    } finally {
      lines.add(Optional.empty());
    }
  }
}
