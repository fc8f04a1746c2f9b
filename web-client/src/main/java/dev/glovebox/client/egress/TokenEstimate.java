package dev.glovebox.client.egress;

/**
 * How many tokens a text has, about and rather too many: it is cut into the pieces into which
 * tokenizers of models cut it, and each counts by what it is made of. docs/decisions has its
 * figures.
 */
public final class TokenEstimate {
  private final Pieces pieces;

  private TokenEstimate(String text) {
    pieces = new Pieces(text);
  }

  public static int of(String text) {
    TokenEstimate estimate = new TokenEstimate(text);
    long parts = 0;
    while (estimate.pieces.hasNext()) {
      parts += estimate.pieces.nextCost();
    }
    return (int) Math.min(Integer.MAX_VALUE, (parts + PieceCosts.TOKEN - 1) / PieceCosts.TOKEN);
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
