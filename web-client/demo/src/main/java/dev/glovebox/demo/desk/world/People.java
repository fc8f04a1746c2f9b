package dev.glovebox.demo.desk.world;

import java.util.List;

/**
 * The names that the desk's people are made of. Fifty first names and a hundred last ones: 5,000
 * clients, no name twice.
 */
final class People {
  static final List<String> FIRST =
      List.of(
          "Amelia", "Bruno", "Celia", "Dario", "Edith", "Farid", "Greta", "Hugo", "Ines", "Jakob",
          "Keiko", "Lennart", "Maren", "Nadia", "Oskar", "Paula", "Quentin", "Rosa", "Samir",
          "Tessa", "Ulrich", "Vera", "Wanda", "Xenia", "Yusuf", "Zora", "Anton", "Bianca", "Cyril",
          "Dagmar", "Emil", "Fiona", "Gustav", "Hanna", "Ivo", "Jana", "Karim", "Livia", "Milan",
          "Nora", "Otto", "Petra", "Rafael", "Sonja", "Timo", "Ursula", "Viktor", "Wilma", "Yara",
          "Zeno");

  static final List<String> LAST =
      List.of(
          "Reid",
          "Achterberg",
          "Lindqvist",
          "Moreau",
          "Okafor",
          "Tanaka",
          "Abbott",
          "Bergmann",
          "Castell",
          "Dvorak",
          "Egger",
          "Fontana",
          "Grieg",
          "Halloran",
          "Ibsen",
          "Jansen",
          "Kowal",
          "Lauri",
          "Marchetti",
          "Novak",
          "Orsini",
          "Pelletier",
          "Quist",
          "Rossi",
          "Sandoval",
          "Thorne",
          "Ullmann",
          "Varga",
          "Winter",
          "Xavier",
          "Yilmaz",
          "Zeller",
          "Amsel",
          "Brandt",
          "Corvin",
          "Dahlgren",
          "Eriksen",
          "Falk",
          "Gerber",
          "Holm",
          "Iversen",
          "Juhasz",
          "Keller",
          "Lorenz",
          "Mercer",
          "Nyberg",
          "Ostrom",
          "Prager",
          "Quade",
          "Ritter",
          "Stahl",
          "Tobler",
          "Unger",
          "Vance",
          "Weller",
          "Ximenes",
          "York",
          "Zuber",
          "Aldous",
          "Bischof",
          "Cramer",
          "Delon",
          "Engel",
          "Ferro",
          "Gallo",
          "Hartwig",
          "Imhof",
          "Jordan",
          "Kranz",
          "Lindner",
          "Munro",
          "Neri",
          "Oberlin",
          "Palmer",
          "Quinn",
          "Roth",
          "Salvi",
          "Tiller",
          "Urban",
          "Vogel",
          "Wallin",
          "Arden",
          "Bellini",
          "Conti",
          "Drexler",
          "Elsner",
          "Fabre",
          "Graf",
          "Hauser",
          "Innes",
          "Jarvis",
          "Kessler",
          "Lang",
          "Maurer",
          "Norden",
          "Olsen",
          "Pohl",
          "Renner",
          "Seidel",
          "Traub");

  private People() {}

  static String name(int first, int last) {
    return FIRST.get(first) + " " + LAST.get(last);
  }

  /** What comes before the @ of an address. */
  static String mailbox(String name) {
    return name.toLowerCase().replace(' ', '.');
  }
}
