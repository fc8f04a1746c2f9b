package dev.glovebox.watch;

import java.io.File;
import java.util.List;

/** The libraries that the watched modules are compiled against: those that this program runs on. */
final class Libraries {
  static final String CLASS_PATH = System.getProperty("java.class.path");

  private Libraries() {}

  static List<String> entries() {
    return List.of(CLASS_PATH.split(File.pathSeparator));
  }
}
