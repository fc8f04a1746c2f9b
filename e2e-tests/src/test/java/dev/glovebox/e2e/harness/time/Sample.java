package dev.glovebox.e2e.harness.time;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run has time for of many cases that are alike: a third of them, another one each day. A
 * long run tries all, and so does one of a single class or in a browser that is named.
 */
public final class Sample {
  private static final boolean IS_ALL = Boolean.getBoolean("glovebox.everyCase");
  private static final int PARTS = 3;

  private Sample() {}

  public static <T> List<T> of(List<T> all) {
    long today = LocalDate.now(ZoneOffset.UTC).toEpochDay() % PARTS;
    return IntStream.range(0, all.size())
        .filter(place -> IS_ALL || place % PARTS == today)
        .mapToObj(all::get)
        .toList();
  }
}
