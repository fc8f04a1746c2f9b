package dev.glovebox.client;

import java.util.List;
import java.util.stream.Stream;

/**
 * What {@code codeMode.on(...)} can listen to. The words are public and never change their meaning.
 */
public enum EventName {
  RUN_START("run:start"),
  RUN_CHECKED("run:checked"),
  RUN_OUTPUT("run:output"),
  CALL_START("call:start"),
  CALL_END("call:end"),
  APPROVAL_REQUEST("approval:request"),
  RUN_PAUSE("run:pause"),
  RUN_END("run:end"),
  CATALOG_CHANGE("catalog:change"),
  SANDBOX_STATE("sandbox:state"),
  POLICY_UNMET("policy:unmet"),
  SCHEMA_FAULT("schema:fault"),
  RECORD_FAULT("record:fault"),
  PAGE_HELD("page:held");

  private final String word;

  EventName(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  public static List<String> words() {
    return Stream.of(values()).map(EventName::word).toList();
  }

  /** The event of a word, or null where there is none. */
  public static EventName of(String word) {
    int at = words().indexOf(word);
    return at < 0 ? null : values()[at];
  }
}
