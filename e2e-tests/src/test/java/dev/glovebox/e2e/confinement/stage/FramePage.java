package dev.glovebox.e2e.confinement.stage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A frame's file with another script in the place of the last, whose hash takes the place of the
 * real one's in the policy. What narrows the policy stays.
 */
public record FramePage(String script) {
  private static final String SCRIPT_BEGINS = "<script><![CDATA[";
  private static final String SCRIPT_ENDS = "]]></script>";

  /** The shipped page with its own script and another one after it. */
  public static String withTail(String shipped, String tail) {
    int from = shipped.lastIndexOf(SCRIPT_BEGINS) + SCRIPT_BEGINS.length();
    String own = shipped.substring(from, shipped.lastIndexOf(SCRIPT_ENDS));
    return new FramePage(own + "\n" + tail).inPlaceOf(shipped);
  }

  String inPlaceOf(String shipped) {
    int from = shipped.lastIndexOf(SCRIPT_BEGINS) + SCRIPT_BEGINS.length();
    int to = shipped.lastIndexOf(SCRIPT_ENDS);
    String policy = shipped.substring(0, from);
    String real = hash(shipped.substring(from, to));
    if (!policy.contains(real)) {
      throw new IllegalStateException("The frame's policy does not name the hash of its script.");
    }
    return policy.replace(real, hash(script)) + script + shipped.substring(to);
  }

  private static String hash(String script) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = digest.digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
