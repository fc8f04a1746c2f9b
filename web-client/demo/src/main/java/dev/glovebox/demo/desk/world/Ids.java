package dev.glovebox.demo.desk.world;

/** Ids are a prefix and a number that counts on from a first one. */
final class Ids {
  private Ids() {}

  /** The index that an id stands for, or -1 where it stands for none. */
  static int index(String id, String prefix, int first, int count) {
    if (!id.startsWith(prefix)) {
      return -1;
    }
    try {
      int index = Integer.parseInt(id.substring(prefix.length())) - first;
      return index >= 0 && index < count ? index : -1;
    } catch (NumberFormatException noNumber) {
      return -1;
    }
  }
}
