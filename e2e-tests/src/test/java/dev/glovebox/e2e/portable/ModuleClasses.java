package dev.glovebox.e2e.portable;

import dev.glovebox.e2e.harness.machine.Checkout;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The compiled classes of the modules whose tests run twice. Tests and what they test are loaded by
 * one loader, because tests use what is private to a package.
 */
final class ModuleClasses extends URLClassLoader {
  private static final List<String> MODULES =
      List.of("tool-bridge", "sandbox-worker", "web-client");
  private static final List<String> PACKAGES =
      List.of(
          "dev.glovebox.bridge.",
          "dev.glovebox.sandbox.",
          "dev.glovebox.client.",
          "dev.glovebox.demo.");

  ModuleClasses() {
    super(folders().stream().map(ModuleClasses::url).toArray(URL[]::new));
  }

  /** Classes and test classes of each module. */
  static List<Path> folders() {
    return MODULES.stream()
        .flatMap(module -> Stream.of("test-classes", "classes").map(kind -> folder(module, kind)))
        .toList();
  }

  /** What Surefire takes for a test by its name. */
  List<Class<?>> tests(Exceptions exceptions) throws IOException, ClassNotFoundException {
    List<Class<?>> tests = new ArrayList<>();
    for (String module : MODULES) {
      Path root = folder(module, "test-classes");
      for (String name : names(root)) {
        if (!exceptions.holds(name)) {
          tests.add(Class.forName(name, false, this));
        }
      }
    }
    return tests;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (PACKAGES.stream().noneMatch(name::startsWith)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  private static List<String> names(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name -> name.endsWith("Test.class"))
          .filter(name -> !name.contains("$"))
          .map(name -> name.substring(0, name.length() - ".class".length()))
          .sorted()
          .toList();
    }
  }

  private static Path folder(String module, String kind) {
    return Checkout.file(module).resolve("target").resolve(kind);
  }

  private static URL url(Path folder) {
    try {
      return folder.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
