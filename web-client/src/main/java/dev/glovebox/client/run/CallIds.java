package dev.glovebox.client.run;

/** The ids of calls: that of the run, and the number of the call in it. */
public final class CallIds {
  private CallIds() {}

  public static String of(String runId, int call) {
    return runId + "." + call;
  }

  /** The number of a call of that run; 0 for what is none, or of another run. */
  public static int numberIn(String runId, String callId) {
    int number = number(callId);
    return callId.equals(of(runId, number)) ? number : 0;
  }

  /** The number in an id; 0 for what is none. */
  public static int number(String callId) {
    String digits = callId.substring(callId.lastIndexOf('.') + 1);
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException none) {
      return 0;
    }
  }
}
