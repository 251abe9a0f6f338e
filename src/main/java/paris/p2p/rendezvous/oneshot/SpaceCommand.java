package paris.p2p.rendezvous.oneshot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import paris.p2p.rendezvous.board.SpaceWish;
import paris.p2p.rendezvous.board.SpaceWishes;
import paris.p2p.rendezvous.board.WishFields;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.rules.Act;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;

/** Spaces that are asked for: all for organisers, for others their own. */
record SpaceCommand(Json json) implements Command {
  /** Where what is refused is kept, for the form to find. */
  private static final String DRAFT = "space/new";

  /**
   * What somebody asks for, in JSON.
   *
   * @param state {@code asked}, {@code opened}, {@code declined} or {@code withdrawn}
   * @param reason why it was declined; else empty
   */
  record WishJson(
      long id,
      String by,
      String slug,
      String title,
      String about,
      String why,
      String state,
      String reason,
      String askedAt) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Branching(
        Map.of(
            "ask", new Grammar.Free(1),
            "open", new Grammar.Listed(1, 1, Map.of()),
            "decline", new Grammar.Free(2),
            "withdraw", new Grammar.Listed(1, 1, Map.of()),
            "list", new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING))),
        new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING)));
  }

  /** Who has no name yet is refused only once the text is read, and kept. */
  @Override
  public Optional<Act> needs() {
    return Optional.of(Act.KEEP_DRAFTS);
  }

  @Override
  public Exit run(Call call) {
    SpaceWishes wishes = call.desk().wishes();
    return switch (call.arguments().maybe(0).orElse("list")) {
      case "ask" -> call.reading(text -> ask(call, text));
      case "open" ->
          wish(
              call,
              id ->
                  call.tell(
                      wishes.open(call.caller(), id),
                      space -> call.words().waiting().nowOpen(space.title().in(call.language()))));
      case "decline" ->
          wish(
              call,
              id ->
                  call.tell(
                      wishes.decline(call.caller(), id, call.arguments().word(2)),
                      wish -> call.words().waiting().declined(id, wish.title())));
      case "withdraw" ->
          wish(
              call,
              id ->
                  call.tell(
                      wishes.withdraw(call.caller(), id),
                      wish -> call.words().waiting().withdrawn(wish.title())));
      default -> list(call, wishes.all(call.caller()));
    };
  }

  private static Exit wish(Call call, Function<Long, Exit> then) {
    String asked = call.arguments().word(1);
    return Ids.of(asked).map(then).orElseGet(() -> call.unknown(Refusal.Thing.WISH, asked));
  }

  /** The first line says what everybody reads, all below it why. */
  private static Exit ask(Call call, String text) {
    String[] parts = text.strip().split("\n", 2);
    boolean both = parts.length > 1;
    WishFields fields =
        new WishFields(call.arguments().word(1), both ? parts[0] : "", both ? parts[1] : parts[0]);
    return switch (call.desk().wishes().ask(call.caller(), fields)) {
      case Outcome.Done<SpaceWish>(SpaceWish wish) -> {
        call.out().line(call.words().waiting().asked(wish.id(), wish.title()));
        yield Exit.DONE;
      }
      case Outcome.Refused<SpaceWish>(Refusal why) -> refused(call, fields, why);
    };
  }

  private static Exit refused(Call call, WishFields fields, Refusal why) {
    Map<String, String> draft =
        Map.of("title", fields.title(), "about", fields.about(), "reason", fields.why());
    call.desk().drafts().keep(call.caller(), DRAFT, draft);
    return call.refuse(
        why, call.words().refusals().sentence(why) + " " + call.words().forms().keptForLater());
  }

  private Exit list(Call call, List<SpaceWish> all) {
    if (call.arguments().json()) {
      call.out().json(json, all.stream().map(wish -> full(call, wish)).toList());
    } else if (all.isEmpty()) {
      call.err().line(call.words().waiting().noSpaces());
    } else {
      call.out().lines(Columns.aligned(all.stream().map(wish -> row(call, wish)).toList()));
    }
    return Exit.DONE;
  }

  private static List<String> row(Call call, SpaceWish wish) {
    return List.of(
        String.valueOf(wish.id()),
        call.words().waiting().state(wish.state()),
        call.words().who(wish.by()),
        call.words().dates().age(wish.at(), call.now()),
        wish.title(),
        wish.reason().isBlank() ? wish.why() : wish.reason());
  }

  private static WishJson full(Call call, SpaceWish wish) {
    return new WishJson(
        wish.id(),
        Json.name(wish.by()),
        wish.slug(),
        wish.title(),
        wish.about(),
        wish.why(),
        wish.state().tag(),
        wish.reason(),
        Json.time(wish.at(), call.desk().house().zone()));
  }
}
