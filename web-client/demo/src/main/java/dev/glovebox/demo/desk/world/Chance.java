package dev.glovebox.demo.desk.world;

import java.util.List;

/**
 * A small seeded generator (mulberry32): the same kind and index give the same draws everywhere.
 */
final class Chance {
  /** Halves of 32 bits, since a long is slow where this is compiled to JavaScript. */
  private static final double HALF = 65536.0;

  private int state;

  private Chance(int seed) {
    state = seed;
  }

  static Chance of(String kind, int index) {
    int hash = 0x811c9dc5 ^ index * 0x9e3779b1;
    for (int at = 0; at < kind.length(); at++) {
      hash = (hash ^ kind.charAt(at)) * 16777619;
    }
    return new Chance(hash);
  }

  double next() {
    state += 0x6d2b79f5;
    int mixed = (state ^ (state >>> 15)) * (state | 1);
    mixed ^= mixed + (mixed ^ (mixed >>> 7)) * (mixed | 61);
    mixed ^= mixed >>> 14;
    return ((mixed >>> 16) * HALF + (mixed & 0xffff)) / (HALF * HALF);
  }

  double between(double low, double high) {
    return low + next() * (high - low);
  }

  /** A whole number from low to high, both included. */
  int whole(int low, int high) {
    return low + (int) (next() * (high - low + 1));
  }

  <T> T pick(List<T> list) {
    return list.get(whole(0, list.size() - 1));
  }
}
