package paris.p2p.rendezvous.tui;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import paris.p2p.rendezvous.news.News;
import paris.p2p.rendezvous.text.Dropped;
import paris.p2p.rendezvous.text.Language;

/** A frame with three tabs around the pages under test. */
public final class TestFrame implements Frame<TestDesk> {
  @Override
  public String sign() {
    return "PARIS·P2P";
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Paris");
  }

  @Override
  public List<Tab<TestDesk>> tabs(Language language, Standing who) {
    return List.of(
        new Tab<>(1, "Accueil", "Acc", () -> ListPage.of(1)),
        new Tab<>(2, "Valeurs", "Val", () -> ListPage.of(2)),
        new Tab<>(3, "Écrire", "Écr", () -> WritingPage.of("")));
  }

  @Override
  public List<Place<TestDesk>> places(Language language) {
    return List.of(new Place<>("Les idées", () -> new TextPage("idées")));
  }

  @Override
  public List<Way<TestDesk>> ways(Language language) {
    return List.of(new Way<>('/', "fouiller", () -> new TextPage("tout ce qui est fouillé")));
  }

  @Override
  public Optional<Page<TestDesk>> named(String typed) {
    return typed.startsWith("#") ? Optional.of(new TextPage("post " + typed)) : Optional.empty();
  }

  @Override
  public FrameWords words(Language language) {
    return new TestWords(language == Language.FR ? "" : "EN ");
  }

  @Override
  public Work<TestDesk> arrive(Language language) {
    return desk -> new Answered(null, Standing.named("ada"));
  }

  /** Who sits here is number 7. */
  @Override
  public Optional<Work<TestDesk>> hear(News news, Language language) {
    if (!(news instanceof News.Noticed(Set<Long> persons))) return Optional.empty();
    return Optional.of(
        desk -> persons.contains(7L) ? new Answered(null, told(persons.size())) : null);
  }

  /** They wish to hear of it, and to see it above the window. */
  private static Standing told(int unread) {
    return Standing.named("● 1 ada").with(new Chime("● " + unread, OptionalInt.of(unread)));
  }

  @Override
  public Work<TestDesk> remember(Language language) {
    return desk -> {
      desk.kept().add("language " + language);
      return null;
    };
  }

  private record TestWords(String lead) implements FrameWords {
    @Override
    public String quit() {
      return lead + "quitter";
    }

    @Override
    public String back() {
      return lead + "retour";
    }

    @Override
    public String notKept(Dropped dropped) {
      return lead + "pas gardé " + dropped.signs();
    }

    @Override
    public String help() {
      return lead + "aide";
    }

    @Override
    public String helpTitle() {
      return lead + "Les touches";
    }

    @Override
    public String palette() {
      return lead + "actions";
    }

    @Override
    public String paletteTitle() {
      return lead + "Aller, faire";
    }

    @Override
    public String nothingFound() {
      return lead + "rien";
    }

    @Override
    public String otherLanguage() {
      return lead + "english";
    }

    @Override
    public String move() {
      return lead + "choisir";
    }

    @Override
    public String open() {
      return lead + "ouvrir";
    }

    @Override
    public String tabs() {
      return lead + "onglets";
    }

    @Override
    public String tabsWithoutShift() {
      return lead + "sans Maj";
    }

    @Override
    public String paintsAnew() {
      return lead + "redessiner";
    }

    @Override
    public String mouse() {
      return lead + "la souris";
    }

    @Override
    public String pasting(long bytes) {
      return lead + "collage " + bytes;
    }

    @Override
    public String pastedInPart(long kept, long left) {
      return lead + "gardés " + kept + ", laissés " + left;
    }

    @Override
    public String pasteWithoutEnd() {
      return lead + "collage sans fin";
    }

    @Override
    public String pastedNowhere() {
      return lead + "collé nulle part";
    }

    @Override
    public String page() {
      return lead + "une page";
    }

    @Override
    public String ends() {
      return lead + "début, fin";
    }

    @Override
    public String below(int rows) {
      return lead + rows + " plus bas";
    }

    @Override
    public String loading() {
      return lead + "un instant";
    }

    @Override
    public String tooSmall(int columns, int rows) {
      return lead + "il faut " + columns + "x" + rows;
    }

    @Override
    public String ctrlCAgain() {
      return lead + "encore Ctrl-C";
    }

    @Override
    public String goodbye() {
      return lead + "À bientôt";
    }

    @Override
    public String closing() {
      return lead + "La porte ferme";
    }

    @Override
    public String idleSoon(long seconds) {
      return lead + "Toujours là";
    }

    @Override
    public String endedGoodbye() {
      return lead + "Fermée d’ailleurs";
    }

    @Override
    public String idleGoodbye() {
      return lead + "Sans nouvelles de vous";
    }

    @Override
    public String sorry(String visit) {
      return lead + "Désolé " + visit;
    }
  }
}
