package dev.glovebox.client.model;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.glovebox.bridge.inspect.Told;
import org.junit.jupiter.api.Test;

class ConversationsTest {
  private final Conversations conversations = new Conversations();

  @Test
  void eachHasAMemoryOfItsOwn() {
    Told first = conversations.of("a");
    assertSame(first, conversations.of("a"));
    assertNotSame(first, conversations.of("b"));
  }

  @Test
  void whoNamesNoneIsNotRemembered() {
    assertNotSame(conversations.of(""), conversations.of(""));
  }

  @Test
  void forgottenOneBeginsAnew() {
    Told first = conversations.of("a");
    conversations.forget("a");
    assertNotSame(first, conversations.of("a"));
  }

  @Test
  void longestUnheardIsForgottenFirst() {
    Told first = conversations.of("a");
    Told second = conversations.of("b");
    for (int i = 2; i < Conversations.MOST; i++) {
      conversations.of("other " + i);
    }
    assertSame(first, conversations.of("a"));
    conversations.of("one more");
    assertSame(first, conversations.of("a"));
    assertNotSame(second, conversations.of("b"));
  }
}
