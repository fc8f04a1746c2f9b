package dev.glovebox.watch;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells which source files changed since it last looked. It compares times of change, because the
 * notices of the file system come seconds late on some systems and not at all on others.
 */
final class SourceTree {
  private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules");

  private final Path root;
  private final List<String> folders;
  private Map<String, FileTime> seen;

  SourceTree(Path root, List<String> folders) {
    this.root = root;
    this.folders = folders;
    this.seen = look();
  }

  /** The files that were changed, added or removed, relative to the root and with slashes. */
  Set<String> changes() {
    Map<String, FileTime> now = look();
    Set<String> changed = new TreeSet<>();
    now.forEach((file, time) -> differs(file, time, changed));
    seen.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
    seen = now;
    return changed;
  }

  private void differs(String file, FileTime time, Set<String> changed) {
    if (!time.equals(seen.get(file))) {
      changed.add(file);
    }
  }

  private Map<String, FileTime> look() {
    Map<String, FileTime> times = new HashMap<>();
    for (String folder : folders) {
      try {
        Files.walkFileTree(root.resolve(folder), new TimesOfFiles(times));
      } catch (IOException e) {
        // A folder that is moved while it is read is seen whole at the next look.
        continue;
      }
    }
    return times;
  }

  private final class TimesOfFiles extends SimpleFileVisitor<Path> {
    private final Map<String, FileTime> times;

    TimesOfFiles(Map<String, FileTime> times) {
      this.times = times;
    }

    /** What is made, or comes from elsewhere, is nobody's source. */
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return NOT_SOURCES.contains(folder.getFileName().toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = root.relativize(file).toString().replace('\\', '/');
      times.put(name, attributes.lastModifiedTime());
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
