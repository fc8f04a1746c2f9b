package dev.glovebox.e2e.house;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A test waits for what it expects. Where it waits for a time instead, the reason is written. */
@Tag("house")
class FixedWaitsTest {
  private static final Path REASONS = Checkout.file("e2e-tests/src/test/waits/reasons.txt");
  private static final Path ROOT = Checkout.file("");

  private static final Set<String> NOT_OURS = Set.of("node_modules", "target", ".git");

  private static final Pattern TEST = Pattern.compile(".*/test/.*\\.(java|js|mjs|cjs)");
  private static final Pattern IN_JAVA =
      Pattern.compile("\\bwaitForTimeout\\(|\\b(?:Thread|[A-Z]{2,})\\.sleep\\(|\\bparkNanos\\(");

  /** All but the next task, and what ends a page. */
  private static final Pattern IN_SCRIPTS =
      Pattern.compile(
          "\\bsetTimeout\\((?!\\w+\\)|\\(\\) => [\\w.]+\\(\\)\\))"
              + "|timers/promises|\\bwaitForTimeout\\(|\\bAtomics\\.wait\\(|\\bscheduler\\.wait\\("
              + "|\\bwhile \\(.*\\b(?:Date|performance)\\.now\\(");

  private static final Pattern LOOKING_AGAIN =
      Pattern.compile("(?m)^.*\\bwhile \\((?!.*\\.now\\().*\\) await .*$");

  @Test
  void onlyWhatCannotBeAwaitedIsWaitedForByTheClock() throws IOException {
    Set<String> places = places();
    Set<String> waiting = new TreeSet<>();
    for (Path file : tests()) {
      String name = ROOT.relativize(file).toString().replace('\\', '/');
      if (waitsByTheClock(file)) {
        waiting.add(places.stream().filter(name::startsWith).findFirst().orElse(name));
      }
    }
    assertEquals(
        Set.of(), less(waiting, places), "wait for a condition, or say why not in " + REASONS);
    assertEquals(
        Set.of(), less(places, waiting), "wait by the clock no more: take them out of " + REASONS);
  }

  private static Set<String> less(Set<String> all, Set<String> others) {
    Set<String> left = new TreeSet<>(all);
    left.removeAll(others);
    return left;
  }

  /** The files, and the folders with what is in them. */
  private static Set<String> places() throws IOException {
    try (Stream<String> lines = Files.lines(REASONS)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("//"))
          .map(line -> line.substring(0, line.indexOf(": ")))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static List<Path> tests() throws IOException {
    List<Path> tests = new ArrayList<>();
    Files.walkFileTree(
        ROOT,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean isOurs = !NOT_OURS.contains(folder.getFileName().toString());
            return isOurs ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (TEST.matcher(file.toString().replace('\\', '/')).matches()
                && !file.endsWith("FixedWaitsTest.java")) {
              tests.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return tests;
  }

  private static boolean waitsByTheClock(Path file) throws IOException {
    String text = Files.readString(file);
    return file.toString().endsWith(".java")
        ? IN_JAVA.matcher(text).find()
        : IN_SCRIPTS.matcher(LOOKING_AGAIN.matcher(text).replaceAll("")).find();
  }
}
