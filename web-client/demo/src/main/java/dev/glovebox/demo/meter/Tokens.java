package dev.glovebox.demo.meter;

/** A tokenizer. */
@FunctionalInterface
public interface Tokens {
  int in(String text);
}
