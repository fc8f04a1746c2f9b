package dev.glovebox.client.failure;

import java.util.function.UnaryOperator;

/**
 * Where a run that was taken up again stopped doing what it did before.
 *
 * @param recorded what the script did the first time
 * @param now what it did in its place
 */
public record Divergence(Did recorded, Did now) {

  private static final int MOST_TOLD = 300;

  /** One sentence for whoever reads the failure. */
  public String told() {
    return "now it " + now.told() + ", and the first time it " + recorded.told();
  }

  /** The same with its texts of JSON and its other texts changed. */
  public Divergence with(UnaryOperator<String> json, UnaryOperator<String> text) {
    return new Divergence(changed(recorded, json, text), changed(now, json, text));
  }

  private static Did changed(Did did, UnaryOperator<String> json, UnaryOperator<String> text) {
    return switch (did) {
      case Did.Called called ->
          new Did.Called(
              called.callId(),
              text.apply(called.tool()),
              json.apply(called.positionalJson()),
              json.apply(called.namedJson()));
      case Did.Failed failed -> new Did.Failed(text.apply(failed.message()));
      case Did.Waited waited -> waited;
      case Did.Completed completed -> completed;
    };
  }

  /** What a script does at one moment. */
  public sealed interface Did {
    String told();

    /** It calls something, in its own words. */
    record Called(String callId, String tool, String positionalJson, String namedJson)
        implements Did {
      @Override
      public String told() {
        return "called " + tool + " with " + cut(positionalJson) + " " + cut(namedJson);
      }

      /** The data has it whole. */
      private static String cut(String json) {
        return json.length() <= MOST_TOLD ? json : json.substring(0, MOST_TOLD) + "…";
      }
    }

    /** It waits for answers, having made so many calls. */
    record Waited(int calls) implements Did {
      @Override
      public String told() {
        return "waited after " + calls + (calls == 1 ? " call" : " calls");
      }
    }

    /** It ends with a value. */
    record Completed() implements Did {
      @Override
      public String told() {
        return "ended";
      }
    }

    /** It ends with an error. */
    record Failed(String message) implements Did {
      @Override
      public String told() {
        return "failed: " + message;
      }
    }
  }
}
