package dev.glovebox.demo.catalogue;

import java.util.ArrayList;
import java.util.List;

/** The parameters of a function, read out of its stub, and the call that they make. */
public final class Parameters {
  /** What a caller has to put in place of: Python takes it, and the checker does not. */
  public static final String BLANK = "...";

  private final String function;
  private final List<String> all = new ArrayList<>();
  private final List<String> required = new ArrayList<>();

  private Parameters(String function) {
    this.function = function;
  }

  /** Of a function whose stub is part of this answer. */
  public static Parameters of(Entry function, String answer) {
    Parameters found = new Parameters(function.fullName());
    String head = "    async def " + function.name() + "(";
    int from = answer.indexOf(head);
    if (from >= 0) {
      found.read(answer, from + head.length());
    }
    return found;
  }

  /** All names, in order. */
  public List<String> names() {
    return all;
  }

  /** The call, with a blank for each argument that must be there. */
  public String call() {
    StringBuilder call = new StringBuilder("await ").append(function).append('(');
    String between = "";
    for (String name : required) {
      call.append(between).append(name).append('=').append(BLANK);
      between = ", ";
    }
    return call.append(')').toString();
  }

  /** Goes over the text between the parentheses; brackets and quotes belong to a type. */
  private void read(String text, int begin) {
    int depth = 0;
    char quote = 0;
    int from = begin;
    boolean hasDefault = false;
    for (int at = begin; at < text.length(); at++) {
      char letter = text.charAt(at);
      if (quote != 0) {
        quote = letter == quote ? 0 : quote;
      } else if (letter == '"' || letter == '\'') {
        quote = letter;
      } else if (letter == '[' || letter == '(') {
        depth++;
      } else if (depth > 0 && (letter == ']' || letter == ')')) {
        depth--;
      } else if (depth == 0 && (letter == ',' || letter == ')')) {
        add(text.substring(from, at).strip(), hasDefault);
        from = at + 1;
        hasDefault = false;
        if (letter == ')') {
          return;
        }
      } else {
        hasDefault |= depth == 0 && letter == '=';
      }
    }
  }

  private void add(String parameter, boolean hasDefault) {
    int colon = parameter.indexOf(':');
    if (colon <= 0 || parameter.charAt(0) == '*') {
      return;
    }
    String name = parameter.substring(0, colon);
    all.add(name);
    if (!hasDefault) {
      required.add(name);
    }
  }
}
