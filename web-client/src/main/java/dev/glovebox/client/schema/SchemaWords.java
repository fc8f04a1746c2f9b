package dev.glovebox.client.schema;

import dev.glovebox.sandbox.wire.Words;

/**
 * What a worker that checks values says to the page: {@code [word, text]}. The page orders one
 * thing alone: to check a value against a schema, {@code [schema, value]}. The worker's {@code
 * worker.js} has the same words; a test reads it.
 */
public enum SchemaWords {
  /** It has started. */
  READY,
  /** What it found, as JSON. */
  CHECKED,
  /** It could not check: why. */
  FAILED;

  public String word() {
    return Words.of(this);
  }

  /** Null for what no such worker says: it reads hostile schemas, and may say anything. */
  public static SchemaWords of(String word) {
    return Words.find(values(), word);
  }
}
