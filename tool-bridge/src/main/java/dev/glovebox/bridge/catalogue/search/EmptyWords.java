package dev.glovebox.bridge.catalogue.search;

/** English words that say nothing about what is looked for. Data. */
final class EmptyWords {
  private static final String WORDS =
      " a about actually after again all almost also although always am among an and any "
          + "anyone anything are around as ask at away be because been before being below "
          + "best better between both but by called came can cannot come could did didn do "
          + "does doesn doing don done down during each either else enough especially etc "
          + "ever every everything exactly few for from further gave give given go goes going "
          + "gone good got had has hasn have haven having he help her here hers hey hi him "
          + "his how however i if in instead into is isn it its itself just keep keeps know "
          + "known least let lets like ll look looks lot made make makes many may maybe me "
          + "might mine more most much must my myself need needed needs never no nor not "
          + "nothing now of off often ok on once only or other others otherwise our ours out "
          + "over own per perhaps please possible quite rather re really right same say says "
          + "see seem seems shall she should since so some somebody someone something "
          + "sometimes somewhere soon still such sure take taken takes tell than thank thanks "
          + "that the their theirs them themselves then there these they thing things think "
          + "this those though through thus till to together told too took toward try under "
          + "until up upon us use used using usually ve very via want wanted wants was wasn "
          + "way we well went were weren what whatever when whenever where whether which "
          + "while who whole whom whose why will wish with within without won would wouldn "
          + "yes yet you your yours yourself ";

  private EmptyWords() {}

  static boolean contain(String word) {
    return word.length() < 2 || WORDS.contains(" " + word + " ");
  }
}
