package paris.p2p.rendezvous.pages;

import java.util.Map;
import java.util.Optional;
import paris.p2p.rendezvous.events.ItemFields;
import paris.p2p.rendezvous.events.ItemKind;
import paris.p2p.rendezvous.events.ItemTime;
import paris.p2p.rendezvous.events.Occasion;
import paris.p2p.rendezvous.rules.Refusal;
import paris.p2p.rendezvous.text.Language;
import paris.p2p.rendezvous.tui.Look;
import paris.p2p.rendezvous.words.ItemWords;
import paris.p2p.rendezvous.words.ProgrammeWords;
import paris.p2p.rendezvous.words.Words;

/**
 * What the form for a line of a programme says about its questions.
 *
 * @param values the answers, by question
 */
record ItemFace(
    ItemDesk.Opened began, Map<String, String> values, Map<String, Refusal> wrong, Look look)
    implements Form.Face {
  @Override
  public String label(String name) {
    return switch (name) {
      case ItemSheet.TITLE -> words().titleField();
      case ItemSheet.TITLE_EN -> words().titleEnField();
      case ItemSheet.KIND -> words().kindField();
      case ItemSheet.SLOT -> words().slotField();
      case ItemSheet.DAY -> words().dayField();
      case ItemSheet.WHEN -> words().whenField();
      case ItemSheet.STAGE -> words().stageField();
      case ItemSheet.LANGUAGES -> words().languagesField();
      case ItemSheet.SPEAKERS -> words().speakersField();
      case ItemSheet.SLIDES -> programme().slides();
      case ItemSheet.VIDEO -> programme().video();
      case ItemSheet.TEXT_FR -> words().text(Language.FR);
      case String _ -> words().text(Language.EN);
    };
  }

  @Override
  public String shown(FormLine line) {
    return switch (line) {
      case FormLine.Typed typed -> typed.value();
      case FormLine.Written written ->
          Words.of(look.language()).forms().lines((int) written.value().strip().lines().count());
      case FormLine.Picked picked -> "‹ " + choice(picked) + " ›";
    };
  }

  private String choice(FormLine.Picked picked) {
    return switch (picked.name()) {
      case ItemSheet.KIND ->
          programme().kind(ItemKind.tagged(picked.value()).orElse(ItemKind.OTHER));
      case ItemSheet.SLOT -> picked.value().equals(ItemSheet.YES) ? words().yes() : words().no();
      case ItemSheet.DAY -> day(Integer.parseInt(picked.value()));
      case String _ ->
          picked.value().isEmpty()
              ? words().noLanguage()
              : Words.of(look.language()).eventForm().spoken(sheet().languages());
    };
  }

  private String day(int day) {
    return switch (began.occasion()) {
      case Occasion.Date _ ->
          Words.of(look.language()).dates().day(began.hours().first().plusDays(day));
      case Occasion.Usual _ -> programme().day(day + 1);
    };
  }

  @Override
  public String aside(String name) {
    if (began.changed().contains(name)) return becameOther(name);
    boolean nothing = values.getOrDefault(name, "").isBlank();
    return switch (name) {
      case ItemSheet.WHEN -> nothing ? words().whenExample() : heard();
      case ItemSheet.SPEAKERS -> nothing ? words().speakersExample() : "";
      case ItemSheet.TITLE_EN -> nothing ? words().ifOther() : "";
      case ItemSheet.STAGE -> nothing ? words().stageExample() : "";
      case String _ -> "";
    };
  }

  /** What somebody else has made of the answer meanwhile, unless that is what is typed. */
  private String becameOther(String name) {
    String now = began.stands().getOrDefault(name, "");
    if (now.equals(values.getOrDefault(name, ""))) return "";
    boolean told =
        switch (name) {
          case ItemSheet.TEXT_FR, ItemSheet.TEXT_EN, ItemSheet.KIND -> false;
          case ItemSheet.SLOT, ItemSheet.DAY, ItemSheet.LANGUAGES -> false;
          case String _ -> true;
        };
    return told ? words().became(now) : words().becameOther();
  }

  /** The time as it was understood, and how long that is. */
  private String heard() {
    Optional<ItemTime> time = sheet().time();
    if (time.isEmpty()) return "";
    ItemFields fields = sheet().fields();
    ItemLine line = new ItemLine(fields, look);
    return ItemLine.dotted(line.times(), line.length());
  }

  private ItemSheet sheet() {
    return began.sheet(values);
  }

  @Override
  public String wrong(String name) {
    Refusal why = wrong.get(name);
    return why == null ? "" : Words.of(look.language()).refusals().sentence(why);
  }

  private ProgrammeWords programme() {
    return Words.of(look.language()).programme();
  }

  private ItemWords words() {
    return Words.of(look.language()).items();
  }
}
