package dev.glovebox.client.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecretTrieTest {
  private static final int SECRETS = 2_000;
  private static final int LETTERS = 100_000;

  /** How often each letter of a text may be looked at, whatever the secrets are. */
  private static final int MOST_LOOKS = 4;

  private final SecretTrie trie = new SecretTrie();

  /** What is repeated before the number of a secret, how often, and what the text repeats. */
  @ParameterizedTest
  @CsvSource({
    "a, 10, a",
    "a, 27, a",
    "a, 100, a",
    "a, 2000, a",
    "ab, 13, ab",
    "ab, 13, aab",
    "aab, 9, aabaab",
    "ACC-, 5, acc-",
    "aaaaaaab, 3, aaaaaaaa",
    "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 1, aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
  })
  void looksAtATextDoNotGrowWithWhatSecretsHaveInCommon(String start, int times, String repeated) {
    for (int i = 0; i < SECRETS; i++) {
      trie.add(SecretTrie.folded(start.repeat(times) + "#" + (10_000 + i)));
    }
    trie.add("x".repeat(LETTERS));
    Counted text = new Counted(repeated.repeat(LETTERS / repeated.length()));
    SecretTrie.Finds finds = trie.in(text);
    int found = 0;
    while (finds.next()) {
      found++;
    }
    long most = (long) MOST_LOOKS * LETTERS + (long) found * 64;
    assertTrue(text.looks <= most, text.looks + " looks");
  }

  @Test
  void findsAreTheLongestAtEachPlace() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      SecretTrie some = new SecretTrie();
      List<String> secrets = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        String secret = letters(random, 4 + random.nextInt(round % 3 == 0 ? 40 : 6));
        assertEquals(!secrets.contains(secret), some.add(secret));
        secrets.add(secret);
      }
      String text = letters(random, 200) + secrets.get(0) + letters(random, 5);
      assertEquals(slowly(secrets, text), quickly(some, text), secrets + " in " + text);
    }
  }

  @Test
  void nothingIsFoundInNothing() {
    assertFalse(trie.in("a text").next());
    trie.add("abcd");
    assertFalse(trie.in("").next());
    assertFalse(trie.in("abc").next());
  }

  private static String letters(Random random, int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(random.nextInt(5) == 0 ? 'b' : 'a');
    }
    return text.toString();
  }

  private static List<String> quickly(SecretTrie trie, String text) {
    List<String> found = new ArrayList<>();
    SecretTrie.Finds finds = trie.in(text);
    while (finds.next()) {
      found.add(finds.at() + ":" + finds.length());
    }
    return found;
  }

  private static List<String> slowly(List<String> secrets, String text) {
    List<String> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int length = 0;
      for (String secret : secrets) {
        int same = 0;
        while (same < secret.length()
            && at + same < text.length()
            && secret.charAt(same) == text.charAt(at + same)) {
          same++;
        }
        boolean isFind = same == secret.length() || same >= SecretTrie.DEPTH;
        length = isFind ? Math.max(length, same) : length;
      }
      if (length > 0) {
        found.add(at + ":" + length);
      }
      at += Math.max(1, length);
    }
    return found;
  }

  private static final class Counted implements CharSequence {
    private final String text;
    private long looks;

    private Counted(String text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      looks++;
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }
}
