package dev.glovebox.e2e.harness.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the programs that the tests need on this machine, or says clearly that one is missing. */
public final class Executable {
  private static final List<String> USUAL_PLACES =
      List.of(
          "/usr/bin",
          "/usr/local/bin",
          "/snap/bin",
          "/opt/homebrew/bin",
          "/Applications/Chromium.app/Contents/MacOS",
          "/Applications/Google Chrome.app/Contents/MacOS",
          "/Applications/Firefox.app/Contents/MacOS");

  private Executable() {}

  /**
   * A browser: the system property {@code glovebox.<label>} when it is set, else the first of these
   * commands that is found.
   */
  public static Path of(String label, List<String> commands) {
    String property = "glovebox." + label;
    String named = System.getProperty(property);
    if (named != null) {
      Path path = Path.of(named);
      if (!Files.isExecutable(path)) {
        throw new IllegalStateException(
            "-D" + property + " names " + named + ", and no program is there.");
      }
      return path;
    }
    return commands.stream()
        .flatMap(command -> find(command).stream())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no "
                        + label
                        + " on this machine (looked for "
                        + String.join(", ", commands)
                        + "): install it, or name it with -D"
                        + property
                        + "=PATH."));
  }

  /** Whether there is such a browser on this machine. */
  public static boolean isThere(String label, List<String> commands) {
    return System.getProperty("glovebox." + label) != null
        || commands.stream().anyMatch(command -> find(command).isPresent());
  }

  /** A program of the same version as another one, where there is one. */
  public static Optional<Path> ofSameVersion(String command, Path other) {
    return find(command).filter(program -> version(program).equals(version(other)));
  }

  /** The second word that a browser says of itself: its name stands before it. */
  private static String version(Path program) {
    String[] words = said(program, "--version").split(" ", 3);
    return words.length > 1 ? words[1] : "";
  }

  private static String said(Path program, String argument) {
    ProcessBuilder asked =
        new ProcessBuilder(program.toString(), argument)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    return Ran.soon(asked).printed().strip();
  }

  /** The server of the screen on which a browser draws that has no way to do without one. */
  public static Path ofScreen() {
    return find("Xvfb")
        .orElseThrow(() -> new IllegalStateException("There is no Xvfb on the PATH: install it."));
  }

  public static Path node() {
    return find("node")
        .orElseThrow(() -> new IllegalStateException("There is no node on the PATH: install it."));
  }

  private static Optional<Path> find(String command) {
    String[] onPath = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
    return Stream.concat(Stream.of(onPath), USUAL_PLACES.stream())
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, command))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
