package dev.glovebox.bridge.catalogue;

/** Adds up the best match of each word of a query for each tool. */
final class Scores {
  private final int[] total;
  private final int[] ofWord;
  private final int[] lastWord;
  private final int[] covered;
  private final int[] rarityOfWord;
  private final int live;
  private int word;
  private int wanted;

  Scores(WordIndex index) {
    live = index.live();
    total = new int[index.places()];
    ofWord = new int[index.places()];
    lastWord = new int[index.places()];
    covered = new int[index.places()];
    rarityOfWord = new int[index.places()];
  }

  /** What is added from now on is for another word. */
  void startWord(int rarity) {
    word++;
    wanted += rarity;
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
    for (int i = 0; i < postings.size(); i++) {
      int place = postings.place(i);
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
      int told = rarity * quality / 10;
      if (told > rarityOfWord[place]) {
        covered[place] += told - rarityOfWord[place];
        rarityOfWord[place] = told;
      }
    }
  }

  /** The sum, and more of it the more of the query's words the tool has. */
  int of(int place) {
    return total[place] == 0 ? 0 : (int) (total[place] * (1 + covered[place] / (double) wanted));
  }
}
