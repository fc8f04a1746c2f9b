package dev.glovebox.e2e.bench;

/** What was asked of the benchmarks, and what holds for several of them. */
final class Bench {
  static final int RUNS = Integer.getInteger("bench.runs", 20);

  /** Another build of the package, to be measured beside this one; empty where none was named. */
  static final String OTHER = System.getProperty("bench.beside", "");

  /** Of what it has compiled a browser keeps nothing before the second visit. */
  static final int UNTIL_COMPILED = 3;

  private static final String ONLY = System.getProperty("bench.only", "");

  private Bench() {}

  /** Whether the benchmark of this name is to be run. */
  static boolean isAskedFor(String name) {
    return name.contains(ONLY);
  }
}
