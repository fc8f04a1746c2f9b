package dev.glovebox.e2e.confinement.stage;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the files of attacks, and reads the header in which each says what must come of it. */
public final class AttackFiles {
  private static final Path TESTS = Checkout.file("e2e-tests/src/test");

  /** In which browser the tests run: some headers expect something else there. */
  public static final String BROWSER =
      System.getProperty("glovebox.browser", System.getProperty("browser", "chromium"));

  private static final String ONLY = System.getProperty("glovebox.attack", "");

  private AttackFiles() {}

  /** The files below a folder of {@code src/test}, in the order of their names. */
  public static List<Path> below(String folder, String ending) {
    try (Stream<Path> files = Files.walk(TESTS.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the tests try one attack alone, by its file's name. */
  public static boolean isOnlyOne() {
    return !ONLY.isEmpty();
  }

  /** The names of which the tests try one alone, or all of them. */
  public static boolean isTried(String name) {
    return !isOnlyOne() || name.equals(ONLY) || name.endsWith("/" + ONLY);
  }

  /** The file's name as tests show it: its area and its name without the ending. */
  public static String name(Path file) {
    String name = file.getFileName().toString();
    return file.getParent().getFileName() + "/" + name.substring(0, name.lastIndexOf('.'));
  }

  /** A script of the stage on which probes run. */
  public static String stage(String name) {
    return read(TESTS.resolve("probes/stage").resolve(name));
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The {@code key: value} lines with which a text begins, each after this comment sign. */
  public static Map<String, String> header(String text, String comment) {
    Map<String, String> header = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      String[] parts = line.split(": ", 2);
      if (!line.startsWith(comment + " ") || parts.length < 2) {
        break;
      }
      header.put(parts[0].substring(comment.length() + 1), parts[1]);
    }
    return header;
  }
}
