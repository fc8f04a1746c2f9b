package dev.glovebox.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SourceTreeTest {
  @TempDir Path root;
  private Path file;
  private SourceTree sources;

  @BeforeEach
  void look() throws IOException {
    file = root.resolve("module/src/a.js");
    Files.createDirectories(file.getParent());
    Files.createDirectories(root.resolve("module/target"));
    Files.writeString(file, "1");
    sources = new SourceTree(root, List.of("module", "not-there"));
  }

  @Test
  void nothingChangedAtFirst() {
    assertEquals(Set.of(), sources.changes());
  }

  @Test
  void changedFileIsToldOnce() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000));
    assertEquals(Set.of("module/src/a.js"), sources.changes());
    assertEquals(Set.of(), sources.changes());
  }

  @Test
  void addedAndRemovedFilesAreTold() throws IOException {
    Files.delete(file);
    Files.writeString(root.resolve("module/src/b.js"), "2");
    assertEquals(Set.of("module/src/a.js", "module/src/b.js"), sources.changes());
  }

  @Test
  void whatWasMadeIsNotTold() throws IOException {
    Files.writeString(root.resolve("module/target/c.js"), "3");
    assertEquals(Set.of(), sources.changes());
  }
}
