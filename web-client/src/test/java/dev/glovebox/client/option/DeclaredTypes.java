package dev.glovebox.client.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the interfaces of a file of the package's types: as much of TypeScript as they are made of.
 */
final class DeclaredTypes {
  private static final Path FOLDER = Path.of("src/main/npm");
  private static final Pattern FIELD =
      Pattern.compile("\\s*(?:/\\*\\*(.*?)\\*/\\s*)?readonly (\\w+)\\??:\\s*", Pattern.DOTALL);
  private static final Pattern PART = Pattern.compile("export \\* from \"\\./([\\w/-]+)\\.js\";");
  private static final Pattern DEFAULT = Pattern.compile("Default (\"?[\\w-]+(?:,\\d+)*\"?)");

  private final String text;

  /** The package's files of types, without their ending. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".d.ts"))
          .map(name -> name.substring(0, name.length() - ".d.ts".length()))
          .sorted()
          .toList();
    }
  }

  DeclaredTypes(String file) throws IOException {
    this.text = textOf(file);
  }

  /** Of the file and of all whose declarations it passes on. */
  private static String textOf(String file) throws IOException {
    StringBuilder whole = new StringBuilder(Files.readString(FOLDER.resolve(file)));
    for (MatchResult part : PART.matcher(whole).results().toList()) {
      whole.append(textOf(part.group(1) + ".d.ts"));
    }
    return whole.toString();
  }

  /** A field as it is declared. */
  record Field(String name, String type, String comment) {
    Written written(List<String> words) {
      Matcher otherwise = DEFAULT.matcher(comment);
      return new Written(
          name, otherwise.find() ? otherwise.group(1) : null, Written.boundsIn(comment), words);
    }
  }

  /** The names of the interfaces whose names end so. */
  List<String> namesEndingIn(String ending) {
    return names("interface (\\w+" + ending + ")\\b");
  }

  /** The names of the interfaces that take all fields of this one. */
  List<String> namesThatExtend(String extended) {
    return names("interface (\\w+) extends " + extended + "\\b");
  }

  private List<String> names(String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
  }

  /**
   * The fields of an interface, those that it inherits first.
   *
   * @param path its name, with a dot and a field's name for the object that is this field's type
   */
  List<Field> fields(String path) {
    String[] steps = path.split("\\.");
    List<Field> fields = ofInterface(steps[0]);
    for (int i = 1; i < steps.length; i++) {
      String step = steps[i];
      String type =
          fields.stream()
              .filter(field -> field.name().equals(step))
              .findFirst()
              .orElseThrow()
              .type();
      fields = fieldsIn(type.substring(type.indexOf('{') + 1, type.lastIndexOf('}')));
    }
    return fields;
  }

  /** The words of a type that is a choice of texts, also by another name. */
  List<String> words(String type) {
    Matcher alias = Pattern.compile("export type " + type + " = ([^;]+);").matcher(text);
    boolean isName = type.matches("\\w+");
    return Written.wordsIn(isName && alias.find() ? alias.group(1) : type);
  }

  private List<Field> ofInterface(String name) {
    Matcher head =
        Pattern.compile("interface " + name + "(?:<[^>]*>)?(?: extends (\\w+))? \\{").matcher(text);
    if (!head.find()) {
      throw new AssertionError("no interface " + name);
    }
    List<Field> fields = new ArrayList<>();
    if (head.group(1) != null) {
      fields.addAll(ofInterface(head.group(1)));
    }
    fields.addAll(fieldsIn(text.substring(head.end(), end(text, head.end(), '}'))));
    return fields;
  }

  private static List<Field> fieldsIn(String body) {
    List<Field> fields = new ArrayList<>();
    Matcher field = FIELD.matcher(body);
    int at = 0;
    while (at < body.length() && field.region(at, body.length()).lookingAt()) {
      int end = end(body, field.end(), ';');
      String comment = field.group(1) == null ? "" : field.group(1);
      String plain = comment.replaceAll("\\s*\n\\s*\\*\\s*", " ").replace("`", "").strip();
      fields.add(new Field(field.group(2), body.substring(field.end(), end).strip(), plain));
      at = end + 1;
    }
    if (!body.substring(Math.min(at, body.length())).isBlank()) {
      throw new AssertionError("cannot be read: " + body.substring(at));
    }
    return fields;
  }

  /** Where the sign stands outside of all brackets and comments; the end where it does not. */
  private static int end(String text, int from, char wanted) {
    int open = 0;
    for (int i = from; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (text.startsWith("/*", i)) {
        i = text.indexOf("*/", i) + 1;
      } else if (open == 0 && sign == wanted) {
        return i;
      } else if ("({[".indexOf(sign) >= 0) {
        open++;
      } else if (")}]".indexOf(sign) >= 0) {
        open--;
      }
    }
    return text.length();
  }
}
