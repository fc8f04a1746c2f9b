package dev.glovebox.bridge.catalogue.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Words that say something only together, such as {@code how many} or {@code get rid of}, and the
 * word that functions have for it. Data.
 */
final class Phrases {
  private static final String[][] GROUPS = {
    {"count", "how many", "number of", "how often"},
    {"size", "how big", "how large"},
    {"duration", "how long"},
    {"distance", "how far"},
    {"price", "how much", "how expensive"},
    {"elevation", "how high"},
    {"date", "days until", "days till", "days between", "days since", "days ago"},
    {"time", "what time", "how late"},
    {"user", "who am i", "signed in as", "logged in as"},
    {"guide", "how to", "how do i", "how can i", "how does one"},
    {
      "delete",
      "get rid",
      "throw away",
      "throw out",
      "do away",
      "take out",
      "take off",
      "for good",
      "tear down",
      "clean up"
    },
    {"archive", "put away", "put aside"},
    {"create", "set up", "make new", "open up", "start new"},
    {"add", "put in", "put into", "fill in", "jot down", "put down"},
    {"write", "write down", "note down", "take down"},
    {"sum", "add up", "sum up"},
    {"calculate", "work out", "figure out"},
    {"search", "look up", "look for", "look into", "find out"},
    {"cancel", "call off"},
    {"stop", "shut down", "turn off", "switch off", "bring down"},
    {"start", "turn on", "switch on", "boot up", "bring up"},
    {"update", "up to date", "bring up to date", "from now on"},
    {"assign", "take care", "in charge", "responsible for"},
    {"complete", "tick off", "check off", "cross off"},
    {"restart", "start anew", "start again", "start over"},
    {"rerun", "run again", "once more", "try again"},
    {"send", "let know", "pass on", "reach out", "write to", "tell everybody", "tell everyone"},
    {"register", "sign up"},
    {"oncall", "on call", "on duty"},
    {"deploy", "put online", "go live", "went live", "roll out", "rolled out"},
    {"login", "sign in", "log in"},
    {"logout", "sign out", "log out"},
    {"approve", "let through", "give ok", "sign off"},
    {"accept", "say yes"},
    {"decline", "say no", "turn down"},
    {"rollback", "roll back", "go back", "back to"},
    {"return", "give back", "send back"},
    {"refund", "money back"},
    {"restore", "bring back", "get back", "want back", "have back"},
    {"convert", "turn into", "make into", "change into"},
    {"postpone", "put off", "push back"},
    {"status", "how goes", "state of", "up and running"},
    {"error", "go wrong", "went wrong"},
    {"failure", "goes wrong", "went down"},
    {"directions", "get to", "get from", "way to", "way from"},
    {"nearby", "near me", "close by"},
    {"availability", "free on", "free at", "still free"},
    {"leave", "day off", "days off", "time off"},
    {"download", "save to disk"},
    {"share", "give access"},
  };

  private static final int LONGEST = 4;
  private static final Map<String, String> BY_WORDS = new TreeMap<>();

  static {
    for (String[] group : GROUPS) {
      for (int i = 1; i < group.length; i++) {
        BY_WORDS.put(group[i], group[0]);
      }
    }
  }

  /** What may stand between the first word and the others: {@code put it away}. */
  private static final String BETWEEN = " it them this that these those me us all everything ";

  private Phrases() {}

  /** The same words, with one word in the place of each phrase. */
  static List<Words.Word> joined(List<Words.Word> words) {
    List<Words.Word> joined = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = endOfPhrase(words, at, joined);
      if (end == at) {
        joined.add(words.get(at));
        end++;
      }
      at = end;
    }
    return joined;
  }

  /**
   * Adds what the longest phrase means that begins here; where it ends, or where it would begin.
   */
  private static int endOfPhrase(List<Words.Word> words, int start, List<Words.Word> joined) {
    StringBuilder phrase = new StringBuilder(words.get(start).text());
    String meant = null;
    int end = start;
    int length = 1;
    for (int i = start + 1; i < words.size() && length < LONGEST; i++) {
      String word = words.get(i).text();
      if (length == 1 && i == start + 1 && BETWEEN.contains(" " + word + " ")) {
        continue;
      }
      phrase.append(' ').append(word);
      length++;
      String found = BY_WORDS.get(phrase.toString());
      if (found != null) {
        meant = found;
        end = i + 1;
      }
    }
    if (meant != null) {
      joined.add(new Words.Word(meant, List.of()));
    }
    return end;
  }
}
