package dev.glovebox.sandbox.page;

import java.util.function.Function;

/**
 * What comes of asking for something that may not be there: the thing, or why there is none.
 *
 * @param <T> what was asked for
 * @param <W> how the reason is told
 */
public sealed interface Grant<T, W> {
  record Granted<T, W>(T value) implements Grant<T, W> {}

  record Refused<T, W>(W why) implements Grant<T, W> {}

  /** The same answer in the words of whoever passes it on. */
  default <U, V> Grant<U, V> map(Function<T, U> ofValue, Function<W, V> ofWhy) {
    return switch (this) {
      case Granted<T, W> granted -> new Granted<>(ofValue.apply(granted.value()));
      case Refused<T, W> refused -> new Refused<>(ofWhy.apply(refused.why()));
    };
  }
}
