package paris.p2p.rendezvous.oneshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.oneshot.Grammar.Takes;
import paris.p2p.rendezvous.people.Peer;
import paris.p2p.rendezvous.people.Person;
import paris.p2p.rendezvous.rules.SignedKey;
import paris.p2p.rendezvous.words.AnswerWords;

/** What the hub knows of who asks. */
record WhoamiCommand(Json json) implements Command {
  /**
   * Who asks, in JSON.
   *
   * @param name null until there is one
   * @param signedIn {@code key}, {@code none} or, for {@code guest@}, {@code guest}
   */
  record WhoJson(String name, String role, List<KeyJson> keys, String signedIn) {}

  /**
   * A key in JSON.
   *
   * @param current whether it opened this session
   */
  record KeyJson(String type, String fingerprint, boolean current) {}

  @Override
  public Grammar grammar() {
    return new Grammar.Listed(0, 0, Map.of("json", Takes.NOTHING));
  }

  @Override
  public Exit run(Call call) {
    Peer peer = call.peer();
    List<KeyJson> keys = keys(call, peer);
    if (!call.arguments().json()) return show(call, peer, keys);
    String signedIn = call.readOnly() ? "guest" : keys.isEmpty() ? "none" : "key";
    Optional<String> name = peer.person().map(Person::name);
    call.out().json(json, new WhoJson(name.orElse(null), peer.role().tag(), keys, signedIn));
    return Exit.DONE;
  }

  /** This session's key first. */
  private static List<KeyJson> keys(Call call, Peer peer) {
    List<KeyJson> keys = new ArrayList<>();
    call.caller()
        .key()
        .ifPresent(own -> keys.add(new KeyJson(own.type(), own.fingerprint(), true)));
    String own = call.caller().fingerprint().orElse("");
    for (SignedKey key : peer.keys()) {
      if (key.fingerprint().equals(own)) continue;
      keys.add(new KeyJson(key.type(), key.fingerprint(), false));
    }
    return keys;
  }

  private static String nameless(Call call, Peer peer) {
    return peer.revoked()
        ? call.words().keys().revokedBadge()
        : call.answers().noNameYet(call.address());
  }

  private static Exit show(Call call, Peer peer, List<KeyJson> keys) {
    AnswerWords say = call.answers();
    List<List<String>> rows = new ArrayList<>();
    String nameless = keys.isEmpty() ? "—" : nameless(call, peer);
    rows.add(List.of(say.nameLabel(), peer.person().map(Person::name).orElse(nameless)));
    rows.add(List.of(say.roleLabel(), call.words().refusals().role(peer.role())));
    for (KeyJson key : keys) {
      String which = key.current() ? " (" + say.thisKey() + ")" : "";
      rows.add(List.of(say.keyLabel(), key.type() + " " + key.fingerprint() + which));
    }
    if (keys.isEmpty()) rows.add(List.of(say.keyLabel(), say.noKey()));
    String signedIn =
        call.readOnly() ? say.asGuest() : keys.isEmpty() ? say.withoutKey() : say.byKey();
    rows.add(List.of(say.signedInLabel(), signedIn));
    call.out().lines(Columns.aligned(rows));
    return Exit.DONE;
  }
}
