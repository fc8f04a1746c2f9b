package dev.glovebox.demo.desk.world;

import java.util.List;

/** A message between a client and the adviser: those of the desk came in, new ones go out. */
public record Message(int number, Client client, Text text, int day, boolean isUnread) {
  public static final List<String> FOLDERS = List.of("inbox", "archive", "sent");

  static final int COUNT = 2000;
  private static final int FIRST_ID = 50001;
  private static final int IN_INBOX_FROM = COUNT * 3 / 4;

  private static final List<String> SUBJECTS =
      List.of(
          "Change of address",
          "Question about fees",
          "Power of attorney",
          "Please call me back",
          "Sale of my company",
          "Tax statement",
          "Complaint about a late transfer",
          "Next review");
  private static final List<String> BODIES =
      List.of(
          "I have moved house and would like my post sent to the new address.",
          "The fees of the last quarter look higher than what we agreed. Could you explain them?",
          "My daughter is to act for me from next month. Which papers do you need?",
          "I tried to reach you twice this week. Mornings suit me best.",
          "The contract was signed on Friday. The proceeds arrive in April, and I would like a plan.",
          "My accountant needs the statement for last year by the end of the month.",
          "The transfer that I ordered on Monday arrived on Thursday. That is too late.",
          "Could we meet a week earlier than planned?");

  /** What is written in it. */
  public record Text(String subject, String body) {}

  static Message at(int index, List<Client> clients) {
    Chance chance = Chance.of("message", index);
    Client client = chance.pick(clients);
    int topic = chance.whole(0, SUBJECTS.size() - 1);
    boolean isUnread = index >= IN_INBOX_FROM && chance.whole(0, 2) == 0;
    int day = Day.TODAY - 59 + index / (COUNT / 60 + 1);
    return new Message(
        index, client, new Text(SUBJECTS.get(topic), BODIES.get(topic)), day, isUnread);
  }

  public String id() {
    return "M-" + (FIRST_ID + number);
  }

  public String folder() {
    return isSent() ? "sent" : number < IN_INBOX_FROM ? "archive" : "inbox";
  }

  /** The numbers of what the desk sends go on where those of what came in end. */
  private boolean isSent() {
    return number >= COUNT;
  }

  public String from() {
    return isSent() ? adviser() : client.contact().email();
  }

  public String to() {
    return isSent() ? client.contact().email() : adviser();
  }

  private String adviser() {
    return Adviser.at(client.adviser()).email();
  }
}
