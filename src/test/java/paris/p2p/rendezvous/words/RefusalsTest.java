package paris.p2p.rendezvous.words;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.rules.Role;
import paris.p2p.rendezvous.text.Language;

class RefusalsTest {
  private final Refusals french = Words.of(Language.FR).refusals();
  private final Refusals english = Words.of(Language.EN).refusals();

  /** Every refusal, once for each value of each enum that it carries. */
  static Stream<Refusal> all() {
    return records(Refusal.class)
        .flatMap(type -> combinations(type.getRecordComponents()).map(parts -> made(type, parts)));
  }

  private static Stream<Class<?>> records(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(RefusalsTest::records)
        : Stream.of(type);
  }

  private static Stream<List<Object>> combinations(RecordComponent[] parts) {
    List<List<Object>> rows = List.of(List.of());
    for (RecordComponent part : parts) {
      List<List<Object>> longer = new ArrayList<>();
      for (List<Object> row : rows) {
        for (Object value : samples(part)) {
          List<Object> next = new ArrayList<>(row);
          next.add(value);
          longer.add(next);
        }
      }
      rows = longer;
    }
    return rows.stream();
  }

  private static Object[] samples(RecordComponent part) {
    if (part.getType() != Optional.class) return samples(part.getType());
    var of = (ParameterizedType) part.getGenericType();
    Stream<Object> given = Stream.of(samples((Class<?>) of.getActualTypeArguments()[0]));
    return Stream.concat(Stream.of((Object) Optional.empty()), given.map(Optional::of)).toArray();
  }

  private static Object[] samples(Class<?> type) {
    if (type.isEnum()) return type.getEnumConstants();
    if (type == LocalDateTime.class) return new Object[] {LocalDateTime.of(2026, 12, 2, 18, 30)};
    if (type == Instant.class) return new Object[] {Instant.parse("2026-12-02T17:30:00Z")};
    if (type == long.class) return new Object[] {30L, 3_600L};
    return type == int.class ? new Object[] {1, 20_000} : new Object[] {"zzz"};
  }

  private static Refusal made(Class<?> type, List<Object> parts) {
    try {
      Class<?>[] shape =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      var constructor = type.getDeclaredConstructor(shape);
      return (Refusal) constructor.newInstance(parts.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_refusal_is_one_full_sentence_that_says_what_to_do(Refusal why) {
    for (String sentence : List.of(french.sentence(why), english.sentence(why))) {
      assertAll(
          () -> assertTrue(sentence.endsWith("."), sentence),
          () -> assertTrue(sentence.length() > 30, sentence),
          () -> assertTrue(sentence.matches("(?s).*[:;,].*"), () -> "no second half: " + sentence),
          () -> assertFalse(sentence.contains("\n"), sentence),
          () -> assertFalse(sentence.contains("'") || sentence.contains("\""), sentence));
    }
    assertNotEquals(french.sentence(why), english.sentence(why));
  }

  @ParameterizedTest
  @MethodSource("all")
  void french_puts_its_high_punctuation_after_a_space_that_does_not_break(Refusal why) {
    String sentence = french.sentence(why).replaceAll("\\d\\d:\\d\\d", "");
    assertFalse(sentence.matches(".*[^\u00a0][;:?!»].*"), sentence);
    assertFalse(sentence.matches(".*«[^\u00a0].*"), sentence);
  }

  @Test
  void no_two_refusals_say_the_same() {
    List<Refusal> once =
        all()
            .filter(why -> !why.toString().contains("20000"))
            .filter(this::isAboutOneThing)
            .toList();
    Set<String> sentences = new HashSet<>();
    for (Refusal why : once) assertTrue(sentences.add(french.sentence(why)), why::toString);
  }

  /** Those fields of which the same may be said: days, numbers, roles that a key is enough for. */
  private boolean isAboutOneThing(Refusal why) {
    return switch (why) {
      case Refusal.NotANumber _ -> false;
      case Refusal.TooLong(Refusal.Field field, int _, int _) -> field != Refusal.Field.SINCE;
      case Refusal.NotForYou(Role needed) -> needed != Role.GUEST;
      default -> true;
    };
  }

  @Test
  void a_text_that_is_too_long_is_told_how_much_to_cut() {
    Refusal why = new Refusal.TooLong(Refusal.Field.TITLE, 120, 10_000);
    assertEquals(
        "Ce titre compte 10\u00a0000 signes, et il y a de la place pour 120\u00a0: coupez-en"
            + " 9\u00a0880.",
        french.sentence(why));
    assertEquals(
        "This title has 10,000 characters, and there is room for 120: cut 9,880 of them.",
        english.sentence(why));
  }

  @Test
  void what_was_typed_comes_back_short() {
    String typed = "é".repeat(10_000);
    String sentence = french.sentence(new Refusal.Unknown(Refusal.Thing.SPACE, typed));
    assertTrue(sentence.contains("«\u00a0" + "é".repeat(39) + "…\u00a0»"), sentence);
  }

  @Test
  void a_guest_is_told_the_exact_commands() {
    assertTrue(french.sentence(new Refusal.NoKey()).contains("ssh-keygen -t ed25519"));
    assertTrue(english.sentence(new Refusal.NoKey()).contains("ssh-keygen -t ed25519"));
  }

  @Test
  void every_role_has_a_name_of_its_own() {
    for (Refusals refusals : List.of(french, english)) {
      long names = Arrays.stream(Role.values()).map(refusals::role).distinct().count();
      assertEquals(Role.values().length, names);
    }
  }
}
