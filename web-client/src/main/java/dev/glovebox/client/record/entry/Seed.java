package dev.glovebox.client.record.entry;

/** What a script's random numbers come from: 64 hexadecimal digits. */
public final class Seed {
  private static final int DIGITS = 64;

  private Seed() {}

  public static boolean isOne(String text) {
    boolean isHexadecimal = text.length() == DIGITS;
    for (int i = 0; i < text.length(); i++) {
      isHexadecimal &= "0123456789abcdef".indexOf(text.charAt(i)) >= 0;
    }
    return isHexadecimal;
  }
}
