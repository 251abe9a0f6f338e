package paris.p2p.rendezvous.oneshot;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.words.CommandWords;

/** What may follow a command. */
sealed interface Grammar {
  Reading read(String rest);

  /** So many words, the last of which takes all the rest of the line; it alone may be missing. */
  record Free(int words) implements Grammar {
    @Override
    public Reading read(String rest) {
      List<String> read = new ArrayList<>();
      String left = rest;
      while (read.size() < words - 1) {
        Order order = Order.of(left);
        if (order.first().isEmpty()) return new Unclear(CommandWords::incomplete);
        read.add(order.first());
        left = order.rest();
      }
      read.add(Order.whole(left));
      return new Clear(new Arguments(read, Map.of()));
    }
  }

  /**
   * Where the first word is one of these, it says what may follow, and stands before it; all else
   * is read otherwise.
   */
  record Branching(Map<String, Grammar> branches, Grammar otherwise) implements Grammar {
    @Override
    public Reading read(String rest) {
      Order order = Order.of(rest);
      String first = order.first().toLowerCase(Locale.ROOT);
      if (!branches.containsKey(first)) return otherwise.read(rest);
      return switch (branches.get(first).read(order.rest())) {
        case Unclear unclear -> unclear;
        case Clear(Arguments arguments) -> {
          List<String> words = new ArrayList<>(List.of(first));
          words.addAll(arguments.words());
          yield new Clear(new Arguments(words, arguments.options()));
        }
      };
    }
  }

  /** From {@code least} to {@code most} words, and options anywhere among them. */
  record Listed(int least, int most, Map<String, Takes> options) implements Grammar {
    @Override
    public Reading read(String rest) {
      List<String> words = new ArrayList<>();
      Map<String, String> given = new HashMap<>();
      Deque<Order.Word> left = new ArrayDeque<>(Order.spaced(rest));
      while (!left.isEmpty()) {
        String word = left.poll().word();
        if (word.startsWith("--")) {
          Optional<Unclear> wrong = option(word, left, given);
          if (wrong.isPresent()) return wrong.get();
        } else {
          words.add(word);
        }
      }
      if (words.size() < least) return new Unclear(CommandWords::incomplete);
      if (words.size() > most) return new Unclear(say -> say.oneTooMany(words.get(most)));
      return new Clear(new Arguments(words, given));
    }

    /**
     * Takes {@code --name}, {@code --name value} or {@code --name=value}, or says what is wrong.
     */
    private Optional<Unclear> option(
        String word, Deque<Order.Word> left, Map<String, String> given) {
      String[] halves = word.split("=", 2);
      Takes takes = options.get(halves[0].substring(2));
      if (takes == null) return unclear(say -> say.unknownOption(halves[0]));
      if (takes == Takes.NOTHING) {
        given.put(halves[0].substring(2), "");
        return halves.length == 1
            ? Optional.empty()
            : unclear(say -> say.valueOf(halves[0], false));
      }
      if (takes == Takes.MAYBE) {
        given.put(halves[0].substring(2), halves.length == 2 ? halves[1] : "");
        return Optional.empty();
      }
      if (halves.length == 2) left.push(new Order.Word("", halves[1]));
      StringBuilder value = new StringBuilder();
      while (!left.isEmpty() && !left.peek().word().startsWith("--")) {
        Order.Word next = left.poll();
        value.append(value.isEmpty() ? "" : next.gap()).append(next.word());
        if (takes == Takes.A_WORD) break;
      }
      String whole = value.toString();
      if (whole.isBlank()) return unclear(say -> say.valueOf(halves[0], true));
      given.put(halves[0].substring(2), whole);
      return Optional.empty();
    }

    private static Optional<Unclear> unclear(Function<CommandWords, String> why) {
      return Optional.of(new Unclear(why));
    }
  }

  /** What an option takes after it. */
  enum Takes {
    NOTHING,
    /** A value after {@code =}, or nothing. */
    MAYBE,
    A_WORD,
    /** All words up to the next option. */
    WORDS
  }

  /** What came of reading. */
  sealed interface Reading {}

  record Clear(Arguments arguments) implements Reading {}

  record Unclear(Function<CommandWords, String> why) implements Reading {}
}
