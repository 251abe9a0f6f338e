package paris.p2p.rendezvous.pages;

import java.util.Optional;
import paris.p2p.rendezvous.desk.DraftPlace;
import paris.p2p.rendezvous.desk.Seat;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Page;

/** Where one goes on with what was begun. */
final class DraftWay {
  private DraftWay() {}

  /** The page that it was begun on; none where that is about nothing that is there. */
  static Optional<Page<Seat>> on(DraftsPage.Begun begun) {
    if (begun.title().isEmpty()) return Optional.empty();
    DraftPlace place = begun.place();
    long id = place.number();
    return switch (place.kind()) {
      case REPLY -> Optional.of(WritePage.reply(id));
      case TOPIC -> Optional.of(WritePage.topic(place.name()));
      case DISCUSSION -> Optional.of(WritePage.discuss(place.name(), "", ""));
      case POST -> Optional.of(WritePage.rewriting(id));
      case NEW_EVENT -> Optional.of(EventForms.adding());
      case EVENT_COPY -> Optional.of(EventForms.duplicating(id));
      case EVENT -> Optional.of(EventForms.editing(id));
      case NEW_SERIES -> Optional.of(EventForms.series(new SeriesPurpose.Making(Optional.empty())));
      case SERIES_LIKE -> Optional.of(EventForms.series(new SeriesPurpose.Making(Optional.of(id))));
      case SERIES -> Optional.of(EventForms.series(new SeriesPurpose.Changing(id)));
      case NEW_ITEM -> occasion(place.name()).map(ItemForm::adding);
      case ITEM -> Optional.of(ItemForm.editing(id));
      case NEW_STEP -> Optional.of(StepForm.adding());
      case STEP -> Optional.of(StepForm.editing(id));
      case TEXT -> Optional.of(TextForm.of(place.name(), language(begun)));
      case NEW_PROPOSAL -> Optional.of(ProposalForm.proposing());
      case PROPOSAL -> Optional.of(ProposalForm.editing(id));
      case CANCELLATION -> Optional.of(reason(ReasonFor.CANCELLING, begun, id));
      case DECLINING -> Optional.of(reason(ReasonFor.DECLINING, begun, id));
      case REPORT -> Optional.of(OrderForm.of(new Plea.Reporting(id), title(begun)));
      case NEW_SPACE -> Optional.of(AskForm.of(new SpaceAsk()));
      case NAME -> Optional.of(JoinPage.start());
      case RENAME -> Optional.of(RenamePage.start());
      case PROFILE -> Optional.of(SheetForm.opening(new ProfileDesk()));
      case OTHER -> Optional.empty();
    };
  }

  private static Page<Seat> reason(ReasonFor purpose, DraftsPage.Begun begun, long id) {
    return ReasonForm.of(purpose, id, title(begun));
  }

  private static String title(DraftsPage.Begun begun) {
    return begun.title().orElseThrow().in(Language.FR);
  }

  /** {@code event/12} or {@code series/3}. */
  private static Optional<Occasion> occasion(String subject) {
    String[] parts = subject.split("/", 2);
    if (parts.length < 2 || !parts[1].matches("[0-9]{1,18}")) return Optional.empty();
    long id = Long.parseLong(parts[1]);
    return switch (parts[0]) {
      case "event" -> Optional.of(new Occasion.Date(id));
      case "series" -> Optional.of(new Occasion.Usual(id));
      default -> Optional.empty();
    };
  }

  private static Language language(DraftsPage.Begun begun) {
    return begun.draft().fields().containsKey(Language.EN.tag())
            && !begun.draft().fields().containsKey(Language.FR.tag())
        ? Language.EN
        : Language.FR;
  }
}
