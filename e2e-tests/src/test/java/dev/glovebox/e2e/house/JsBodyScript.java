package dev.glovebox.e2e.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.teavm.rhino.javascript.CompilerEnvirons;
import org.teavm.rhino.javascript.Context;
import org.teavm.rhino.javascript.EvaluatorException;
import org.teavm.rhino.javascript.Node;
import org.teavm.rhino.javascript.Parser;
import org.teavm.rhino.javascript.Token;
import org.teavm.rhino.javascript.ast.ArrayLiteral;
import org.teavm.rhino.javascript.ast.Assignment;
import org.teavm.rhino.javascript.ast.AstNode;
import org.teavm.rhino.javascript.ast.AstRoot;
import org.teavm.rhino.javascript.ast.ConditionalExpression;
import org.teavm.rhino.javascript.ast.DestructuringForm;
import org.teavm.rhino.javascript.ast.ElementGet;
import org.teavm.rhino.javascript.ast.EmptyStatement;
import org.teavm.rhino.javascript.ast.ExpressionStatement;
import org.teavm.rhino.javascript.ast.FunctionCall;
import org.teavm.rhino.javascript.ast.FunctionNode;
import org.teavm.rhino.javascript.ast.InfixExpression;
import org.teavm.rhino.javascript.ast.KeywordLiteral;
import org.teavm.rhino.javascript.ast.Name;
import org.teavm.rhino.javascript.ast.NewExpression;
import org.teavm.rhino.javascript.ast.NumberLiteral;
import org.teavm.rhino.javascript.ast.ObjectLiteral;
import org.teavm.rhino.javascript.ast.ObjectProperty;
import org.teavm.rhino.javascript.ast.ParenthesizedExpression;
import org.teavm.rhino.javascript.ast.PropertyGet;
import org.teavm.rhino.javascript.ast.RegExpLiteral;
import org.teavm.rhino.javascript.ast.ReturnStatement;
import org.teavm.rhino.javascript.ast.StringLiteral;
import org.teavm.rhino.javascript.ast.ThrowStatement;
import org.teavm.rhino.javascript.ast.UnaryExpression;
import org.teavm.rhino.javascript.ast.UpdateExpression;

/**
 * Says what is wrong with the script of a {@code @JSBody}. It is read by TeaVM's own parser, which
 * understands more than TeaVM then writes: template literals and {@code yield} are lost in silence.
 */
final class JsBodyScript {
  private static final int LONGEST = 240;

  private static final Set<Class<?>> EXPRESSIONS =
      Set.of(
          ArrayLiteral.class,
          ConditionalExpression.class,
          ElementGet.class,
          FunctionCall.class,
          InfixExpression.class,
          KeywordLiteral.class,
          Name.class,
          NewExpression.class,
          NumberLiteral.class,
          ObjectLiteral.class,
          ParenthesizedExpression.class,
          PropertyGet.class,
          RegExpLiteral.class,
          StringLiteral.class,
          UnaryExpression.class,
          UpdateExpression.class);

  private JsBodyScript() {}

  static Optional<String> problem(String script) {
    if (script.length() > LONGEST) {
      return Optional.of("it has " + script.length() + " characters, " + LONGEST + " are allowed");
    }
    try {
      return problemOf(statements(script));
    } catch (EvaluatorException unreadable) {
      return Optional.of("it is not ES5: " + unreadable.details());
    }
  }

  private static Optional<String> problemOf(List<AstNode> statements) {
    if (statements.size() != 1) {
      return Optional.of("it has " + statements.size() + " statements, one is allowed");
    }
    AstNode expression =
        switch (statements.get(0)) {
          case ReturnStatement result -> result.getReturnValue();
          case ThrowStatement thrown -> thrown.getExpression();
          case ExpressionStatement single -> single.getExpression();
          case AstNode other -> other;
        };
    return expression == null ? Optional.of("it returns nothing") : problemInside(expression);
  }

  private static Optional<String> problemInside(AstNode expression) {
    List<AstNode> strangers = new ArrayList<>();
    expression.visit(
        node -> {
          if (!isExpressionOfEs5(node)) {
            strangers.add(node);
          }
          return strangers.isEmpty();
        });
    return strangers.stream()
        .findFirst()
        .map(node -> "\"" + oneLine(node) + "\" is not an expression of ES5");
  }

  private static boolean isExpressionOfEs5(AstNode node) {
    return switch (node) {
      case ObjectProperty property -> !isShorthand(property);
      case Assignment assignment -> !(assignment.getLeft() instanceof DestructuringForm);
      case AstNode other when other.getType() == Token.EXP -> false;
      case AstNode other -> EXPRESSIONS.contains(other.getClass());
    };
  }

  /** In {@code { a }} the parser finds key and value at the same place. */
  private static boolean isShorthand(ObjectProperty property) {
    return property.getLeft().getAbsolutePosition() == property.getRight().getAbsolutePosition();
  }

  private static String oneLine(AstNode node) {
    return node.toSource().strip().replaceAll("\\s+", " ").replaceAll(";$", "");
  }

  private static List<AstNode> statements(String script) {
    CompilerEnvirons surroundings = new CompilerEnvirons();
    surroundings.setLanguageVersion(Context.VERSION_ES6);
    AstRoot root = new Parser(surroundings).parse("(function(){" + script + "\n})", "@JSBody", 1);
    List<AstNode> statements = new ArrayList<>();
    for (Node statement : body(root)) {
      if (!(statement instanceof EmptyStatement)) {
        statements.add((AstNode) statement);
      }
    }
    return statements;
  }

  private static AstNode body(AstRoot root) {
    ExpressionStatement only = (ExpressionStatement) root.getFirstChild();
    ParenthesizedExpression brackets = (ParenthesizedExpression) only.getExpression();
    return ((FunctionNode) brackets.getExpression()).getBody();
  }
}
