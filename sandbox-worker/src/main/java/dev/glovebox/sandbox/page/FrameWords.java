package dev.glovebox.sandbox.page;

import dev.glovebox.sandbox.wire.Words;

/**
 * What the page and its sealed frame say to each other, after a greeting: {@code [word, given]}
 * from the page, {@code [word, …]} from the frame. {@code frame.js} and {@code frame-element.js}
 * have the same words; a test reads them.
 */
public final class FrameWords {
  private FrameWords() {}

  /** Said by the page, which the frame believes. */
  public enum Order {
    /** The program of guests, once it was compared. From now on guests can be spawned. */
    FURNISH,
    /** The wasm, to be compiled while it is compared. No guest gets it before the next order. */
    COMPILE,
    /** What Python starts from; and that all files were right. */
    REMEMBER,
    /** Start a guest: its id, and its port beside. */
    SPAWN,
    /** Start a worker with a program of its own: {@code {id, program}}, and its port beside. */
    RUN,
    /** End the worker of that id. */
    KILL,
    /** Say that you are there. */
    ASK;

    public String word() {
      return Words.of(this);
    }
  }

  /** Said by the frame. Whoever got into it may say anything, so each word is looked at. */
  public enum Report {
    /** Python is there, and guests get it. */
    UP,
    /** Python cannot be had: why. */
    BROKEN,
    /** A worker failed: its id, why; and true where somebody else has ended it. */
    FAILED,
    /** The answer to {@link Order#ASK}. */
    HERE,
    /** The frame is being taken away. */
    GONE;

    public String word() {
      return Words.of(this);
    }

    /** The report of that word; null for what no frame says. */
    public static Report of(String word) {
      return Words.find(values(), word);
    }
  }
}
