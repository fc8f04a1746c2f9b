package dev.glovebox.bridge.catalogue.search;

/** Adds up the best match of each word of a query for each tool. */
final class Scores {
  private static final double NAMED = 0.25;

  /** A function that tells of a better one comes after it. */
  private static final double DEPRECATED = 0.5;

  /** Who asks for quotes means {@code list_quotes}, and not {@code update_quote}. */
  private static final double CHANGE_FOR_READING = 0.8;

  /** Who asks for a change means no function that only reads, nor one that changes otherwise. */
  private static final double OTHER_DEED = 0.85;

  private static final double SAME_DEED = 1.15;

  /** A match of at least this quality, of 10, is the word itself and no synonym or guess of it. */
  private static final int SURE = 6;

  private final int[] total;
  private final int[] ofWord;
  private final int[] lastWord;
  private final int[] covered;
  private final int[] rarityOfWord;
  private final int[] inName;
  private final int[] lastInName;
  private final WordIndex index;
  private final Topics topics;
  private final Deeds deeds;
  private final int live;
  private int word;
  private int wanted;
  private boolean isState;

  /**
   * @param deeds what the query asks to be done
   * @param isPart whether a longer question tells what this query is about
   */
  Scores(WordIndex index, Deeds deeds, boolean isPart) {
    this.index = index;
    topics = new Topics(index, isPart);
    this.deeds = deeds;
    live = index.live();
    inName = new int[index.places()];
    lastInName = new int[index.places()];
    total = new int[index.places()];
    ofWord = new int[index.places()];
    lastWord = new int[index.places()];
    covered = new int[index.places()];
    rarityOfWord = new int[index.places()];
  }

  /** What is added from now on is for another word. */
  void startWord(int rarity) {
    startWord(rarity, "");
  }

  /** The same of a word of the query, which may say how something is: of what changes it is not. */
  void startWord(int rarity, String text) {
    word++;
    isState = isState(text);
    wanted += rarity;
  }

  /** The word is one that these tools have. */
  void isAbout(WordIndex.Postings postings) {
    topics.add(postings);
  }

  /** What is done says less than what it is done to; {@link #of} weighs it besides. */
  boolean isVerb(String word) {
    return deeds.hasVerb(word) || Deeds.isNounOfVerb(word) || Deeds.isParticiple(word);
  }

  /** Whether the word says how something is. */
  boolean isState(String word) {
    return deeds.isState(word);
  }

  /** The question has a word that namespaces may be called by. */
  void isAboutNamespaces(String stem) {
    topics.addNamespaces(index.namespacesOf(stem));
  }

  /** How much it says that a tool has the word: little when most tools have it. */
  int rarity(WordIndex.Postings postings) {
    return rarity(postings.live());
  }

  /** The same for a word that so many tools have. */
  int rarity(int having) {
    double odds = (live - having + 0.5) / (having + 0.5);
    return 2 + (int) (10 * Math.log(1 + odds));
  }

  /**
   * @param quality how well the word matches, of 10
   */
  void add(WordIndex.Postings postings, int quality, int rarity) {
    add(postings, quality, rarity, 0);
  }

  /** The same of those tools alone whose function has the word in its name. */
  void addNames(WordIndex.Postings postings, int quality, int rarity) {
    add(postings, quality, rarity, WordIndex.IN_FUNCTION);
  }

  private void add(WordIndex.Postings postings, int quality, int rarity, int leastWeight) {
    for (int i = 0; i < postings.size(); i++) {
      if (postings.weight(i) < leastWeight) {
        continue;
      }
      int place = postings.place(i);
      if (isState && (index.deed(place) & Deeds.CHANGING) != 0) {
        continue;
      }
      int score = postings.weight(i) * quality * rarity;
      if (lastWord[place] != word) {
        lastWord[place] = word;
        rarityOfWord[place] = 0;
        ofWord[place] = 0;
      }
      if (score > ofWord[place]) {
        total[place] += score - ofWord[place];
        ofWord[place] = score;
      }
      boolean isInName = postings.weight(i) == WordIndex.IN_FUNCTION && quality >= SURE;
      if (isInName && lastInName[place] != word) {
        lastInName[place] = word;
        inName[place]++;
      }
      int told = rarity * quality / 10;
      if (told > rarityOfWord[place]) {
        covered[place] += told - rarityOfWord[place];
        rarityOfWord[place] = told;
      }
    }
  }

  /**
   * The sum, and more of it the more of the query's words the tool has, and the more of its name is
   * in the query: who asks for pulls means {@code list_pulls} before {@code
   * list_reactions_of_pulls}.
   */
  int of(int place) {
    if (total[place] == 0) {
      return 0;
    }
    double named = Math.min(1, inName[place] / (double) index.nameLength(place));
    double fit = total[place] * (1 + covered[place] / (double) wanted) * (1 + NAMED * named);
    fit *= topics.of(place) * ofDeed(place);
    return (int) (fit * (index.isDeprecated(place) ? DEPRECATED : 1));
  }

  private double ofDeed(int place) {
    int kind = index.deed(place);
    boolean isChanging = (kind & Deeds.CHANGING) != 0;
    if ((deeds.kinds() & Deeds.CHANGING) == 0) {
      return isChanging ? CHANGE_FOR_READING : 1;
    }
    if ((kind & deeds.kinds()) == 0) {
      return kind == 0 ? 1 : OTHER_DEED;
    }
    return isChanging ? SAME_DEED : 1;
  }
}
