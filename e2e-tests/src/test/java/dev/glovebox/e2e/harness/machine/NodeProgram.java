package dev.glovebox.e2e.harness.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A server of {@code src/test/node}: it prints the port on which it listens, and runs until it is
 * closed.
 */
public final class NodeProgram implements AutoCloseable {
  /** It may have to install and build what it serves. */
  private static final Duration TO_LISTEN = Duration.ofMinutes(4);

  private final Process process;
  private final int port;

  private NodeProgram(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Starts a script of {@code src/test/node}; arguments are relative to the module. */
  public static NodeProgram start(String script, String... arguments) {
    return startIn(Executable.node(), script, arguments);
  }

  /** The same in a Node of another version. */
  public static NodeProgram startIn(Path node, String script, String... arguments) {
    try {
      return listening(program(node, script, arguments).start(), script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All that a script of {@code src/test/node} prints which is not a server. */
  public static String output(String script, String... arguments) {
    return outputIn(Executable.node(), script, arguments);
  }

  /** The same in a Node of another version. */
  public static String outputIn(Path node, String script, String... arguments) {
    try {
      return Ran.of(program(node, script, arguments)).well();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static ProcessBuilder program(Path node, String script, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(node.toString());
    command.add("src/test/node/" + script);
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(Checkout.file("e2e-tests").toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT);
  }

  /** Where it listens; the path begins with a slash. */
  public String at(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  /** Ends it at once, as a crash would. */
  public void kill() {
    Ran.kill(process.toHandle());
  }

  /** Lets it take away what it has made. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroy();
  }

  private static NodeProgram listening(Process process, String script) {
    try {
      Said said = Said.by(script, process.inputReader(StandardCharsets.UTF_8));
      return new NodeProgram(process, Integer.parseInt(said.lineWith("", TO_LISTEN).strip()));
    } catch (RuntimeException e) {
      Ran.kill(process.toHandle());
      throw e;
    }
  }
}
