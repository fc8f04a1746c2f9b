package dev.glovebox.bridge.approval;

import java.util.function.Consumer;

/** Passes the first value on and swallows all others: approvers may answer twice. */
final class Once<T> implements Consumer<T> {
  private Consumer<T> consumer;

  Once(Consumer<T> consumer) {
    this.consumer = consumer;
  }

  @Override
  public void accept(T value) {
    Consumer<T> first = consumer;
    consumer = null;
    if (first != null) {
      first.accept(value);
    }
  }
}
