package dev.glovebox.client.egress;

/**
 * How many tokens a text has, about and rather too many: it is cut into the pieces into which
 * tokenizers of models cut it, and each counts by what it is made of. docs/decisions has its
 * figures.
 */
public final class TokenEstimate {
  /** No character has more tokens, so a short text needs no count. */
  private static final int MOST_OF_A_CHARACTER = 2;

  /** Of a text over so many characters, samples are counted: a count must not hold the page up. */
  private static final int LONG = 1 << 17;

  private static final int SAMPLES = 32;
  private static final int SAMPLE_LENGTH = LONG / SAMPLES;

  private final Pieces pieces;

  private TokenEstimate(String text) {
    pieces = new Pieces(text);
  }

  public static int of(String text) {
    return text.length() <= LONG ? all(text) : sampled(text);
  }

  private static int sampled(String text) {
    long tokens = 0;
    for (int i = 0; i < SAMPLES; i++) {
      int start = (int) ((long) i * (text.length() - SAMPLE_LENGTH) / (SAMPLES - 1));
      tokens += all(text.substring(start, start + SAMPLE_LENGTH));
    }
    return (int) Math.min(Integer.MAX_VALUE, tokens * text.length() / LONG);
  }

  private static int all(String text) {
    TokenEstimate estimate = new TokenEstimate(text);
    long parts = 0;
    while (estimate.pieces.hasNext()) {
      parts += estimate.pieces.nextCost();
    }
    return (int) Math.min(Integer.MAX_VALUE, (parts + PieceCosts.TOKEN - 1) / PieceCosts.TOKEN);
  }

  /** The tokens of the text, or the limit where it has more. */
  public static int upTo(int limit, String text) {
    return fits(text, limit) ? of(text) : limit;
  }

  /** Whether the text has no more than so many tokens. */
  public static boolean fits(String text, int tokens) {
    return (long) text.length() * MOST_OF_A_CHARACTER <= tokens
        || lengthWithin(text, tokens) == text.length();
  }

  /** The length of the longest beginning that has no more than so many tokens. */
  public static int lengthWithin(String text, int tokens) {
    TokenEstimate estimate = new TokenEstimate(text);
    long left = (long) tokens * PieceCosts.TOKEN;
    while (estimate.pieces.hasNext()) {
      int before = estimate.pieces.at();
      left -= estimate.pieces.nextCost();
      if (left < 0) {
        return before;
      }
    }
    return text.length();
  }
}
