package dev.glovebox.demo.desk.world;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/** Things that are made one by one, each when it is first asked for. */
final class Made<T> {
  private final int count;
  private final IntFunction<T> make;
  private final List<T> made = new ArrayList<>();
  private boolean isWhole;

  Made(int count, IntFunction<T> make) {
    this.count = count;
    this.make = make;
  }

  T at(int index, String otherwise) {
    if (index < 0) {
      throw new DeskException(otherwise);
    }
    room();
    if (made.get(index) == null) {
      made.set(index, make.apply(index));
    }
    return made.get(index);
  }

  List<T> all() {
    for (int index = 0; !isWhole && index < count; index++) {
      at(index, "");
    }
    isWhole = true;
    return Collections.unmodifiableList(made);
  }

  private void room() {
    while (made.size() < count) {
      made.add(null);
    }
  }
}
