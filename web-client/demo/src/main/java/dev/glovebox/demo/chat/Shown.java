package dev.glovebox.demo.chat;

import dev.glovebox.demo.words.Words;

/** How the pieces of a conversation are put in words. */
public final class Shown {
  /** An answer that is longer is folded. */
  private static final int FOLDED_FROM = 400;

  private Shown() {}

  public static boolean isFolded(String answer) {
    return answer.length() > FOLDED_FROM;
  }

  /** The line above what a tool told the model. */
  public static String answerLine(int bytes, boolean isError) {
    return (isError ? "The model was told of a failure, " : "The model was told ")
        + Words.bytes(bytes);
  }

  /** What a tool does for the model, beside the tool's name. */
  public static String deed(boolean isScript) {
    return isScript ? "has a script run" : "looks what there is";
  }
}
