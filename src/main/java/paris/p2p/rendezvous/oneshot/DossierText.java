package paris.p2p.rendezvous.oneshot;

import paris.p2p.rendezvous.board.Dossier;
import paris.p2p.rendezvous.board.Post;
import paris.p2p.rendezvous.board.Report;
import paris.p2p.rendezvous.people.Ruling;
import paris.p2p.rendezvous.rules.Outcome;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.words.OrderWords;

/** A post as those who keep order see it, in plain text. */
final class DossierText {
  private DossierText() {}

  static Exit show(Call call, long post) {
    return switch (call.desk().moderation().dossier(call.caller(), post)) {
      case Outcome.Done<Dossier>(Dossier dossier) -> {
        show(call, dossier);
        yield Exit.DONE;
      }
      case Outcome.Refused<Dossier>(Refusal why) -> call.refuse(why);
    };
  }

  private static void show(Call call, Dossier it) {
    OrderWords words = call.words().order();
    Post post = it.post();
    call.out().line(it.topic().title());
    call.out()
        .line(
            Columns.dotted(
                "#" + post.id(),
                call.words().who(post.author()),
                call.words().dates().ago(post.at(), call.now()),
                words.state(post.state())));
    call.out().text(it.words());
    for (Dossier.Version version : it.earlier()) {
      call.out().gap();
      call.out()
          .line(
              words.earlier(
                  version.number(), call.words().dates().ago(version.until(), call.now())));
      call.out().text(version.words());
    }
    if (!it.reports().isEmpty()) call.out().gap();
    for (Report report : it.reports()) {
      String ago = call.words().dates().ago(report.at(), call.now());
      call.out()
          .line(Columns.dotted(words.reported(), words.by(report.by(), ago), report.reason()));
    }
    if (!it.rulings().isEmpty()) call.out().gap();
    for (Ruling ruling : it.rulings()) {
      String ago = call.words().dates().ago(ruling.at(), call.now());
      call.out().line(ruling.id() + "  " + words.decision(ruling, ago));
    }
  }
}
