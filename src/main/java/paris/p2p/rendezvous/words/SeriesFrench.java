package paris.p2p.rendezvous.words;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.events.Reach;
import paris.p2p.rendezvous.events.Rhythm;

/** {@link SeriesWords} in French. */
record SeriesFrench() implements SeriesWords {
  private static final List<String> NTH =
      List.of("premier", "deuxième", "troisième", "quatrième", "cinquième");
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRANCE);

  @Override
  public String series() {
    return "série";
  }

  @Override
  public String making() {
    return "Nouvelle série";
  }

  @Override
  public String changing() {
    return "Modifier la série";
  }

  @Override
  public String first() {
    return "Dès le";
  }

  @Override
  public String rhythm() {
    return "Rythme";
  }

  @Override
  public String rule() {
    return "Règle";
  }

  @Override
  public String last() {
    return "Fin";
  }

  @Override
  public String number() {
    return "Numéro";
  }

  @Override
  public String reason() {
    return "Raison";
  }

  @Override
  public String rhythm(Rhythm rhythm) {
    return switch (rhythm) {
      case Rhythm.Daily(int every) -> every == 1 ? "chaque jour" : "tous les " + every + " jours";
      case Rhythm.Weekly(int every, var days) ->
          (every == 1 ? "chaque " : "toutes les " + every + " semaines, le ") + listed(days);
      case Rhythm.MonthlyWeekday(int every, int nth, DayOfWeek day) ->
          "le " + (nth < 0 ? "dernier" : NTH.get(nth - 1)) + " " + name(day) + months(every);
      case Rhythm.MonthlyDay(int every, int day) -> "le " + ofMonth(day) + months(every);
      case Rhythm.Yearly(int every, MonthDay day) ->
          (every == 1 ? "chaque année, le " : "tous les " + every + " ans, le ")
              + ofMonth(day.getDayOfMonth())
              + " "
              + MONTH.format(day.getMonth());
    };
  }

  private static String months(int every) {
    return every == 1 ? " du mois" : ", tous les " + every + " mois";
  }

  private static String ofMonth(int day) {
    if (day < 0) return "dernier jour";
    return day == 1 ? "1er" : String.valueOf(day);
  }

  private static String listed(Collection<DayOfWeek> days) {
    return days.stream().sorted().map(SeriesFrench::name).collect(Collectors.joining(" et "));
  }

  private static String name(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.FRANCE);
  }

  @Override
  public String times(OptionalInt count) {
    return ", " + count.orElse(0) + " fois";
  }

  @Override
  public String until(LocalDate last) {
    return ", jusqu’au " + new DatesFrench().day(last);
  }

  @Override
  public String asTyped() {
    return "selon la règle";
  }

  @Override
  public String then(List<LocalDate> days) {
    if (days.isEmpty()) return "plus aucune date";
    return days.stream()
        .map(day -> day.getDayOfMonth() + " " + abbreviated(day))
        .collect(Collectors.joining(", ", "puis ", "…"));
  }

  private static String abbreviated(LocalDate day) {
    return new DatesFrench().monthBriefly(day.getMonth());
  }

  @Override
  public String endless() {
    return "sans fin\u00a0; sinon «\u00a030 juin\u00a0», «\u00a010 fois\u00a0»";
  }

  @Override
  public String reasonNeeded() {
    return "si une date annoncée tombe";
  }

  @Override
  public String made(String title) {
    return "Série créée, sa première date\u00a0: «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String changed(String title) {
    return "Série modifiée à partir de «\u00a0" + title + "\u00a0»";
  }

  @Override
  public String whichDates() {
    return "Qu’est-ce qui change\u00a0?";
  }

  @Override
  public String reach(Reach reach) {
    return switch (reach) {
      case THIS -> "cette date seule";
      case FOLLOWING -> "cette date et les suivantes";
      case ALL -> "toutes les dates à venir";
    };
  }

  @Override
  public String backToForm() {
    return "revenir au formulaire";
  }

  @Override
  public String theirs() {
    return "l’autre";
  }

  @Override
  public String mine() {
    return "la mienne";
  }

  @Override
  public String allTheirs() {
    return "tout de l’autre";
  }

  @Override
  public String overtaken(String questions) {
    return "Pendant que vous écriviez, quelqu’un a aussi changé\u00a0: "
        + questions
        + ". Rien n’est perdu\u00a0: choisissez, puis Ctrl-S enregistre ce que vous voyez ici.";
  }

  @Override
  public String taken(String questions) {
    return "Changé par l’autre seulement, et repris ici\u00a0: " + questions + ".";
  }

  @Override
  public String nowStored(String theirs, String before) {
    return "l’autre\u00a0: " + theirs + " (avant\u00a0: " + before + ")";
  }

  @Override
  public String youHad(String mine) {
    return "le vôtre\u00a0: " + mine;
  }

  @Override
  public String with(String questions) {
    return " (avec ce que quelqu’un a changé entre-temps\u00a0: " + questions + ")";
  }

  @Override
  public String movedFrom(String date) {
    return "Déplacé\u00a0: c’était " + date;
  }

  @Override
  public String firstOfTwo() {
    return "la première des deux fois cette nuit-là";
  }

  @Override
  public String noField(String name, List<String> fields) {
    return "Un événement n’a pas de champ «\u00a0"
        + Echo.of(name)
        + "\u00a0»\u00a0: il y a "
        + String.join(", ", fields)
        + ".";
  }

  @Override
  public String twice(String name) {
    return "Le champ " + name + " est donné deux fois\u00a0: gardez-en un.";
  }

  @Override
  public String noValue(String field, String value, String values) {
    return "Le champ "
        + field
        + " ne peut pas être «\u00a0"
        + Echo.of(value)
        + "\u00a0»\u00a0: écrivez "
        + values
        + ".";
  }

  @Override
  public String nothingSent() {
    return "Rien n’est arrivé par l’entrée standard\u00a0: envoyez un fichier de lignes"
        + " «\u00a0champ\u00a0: valeur\u00a0», puis le texte.";
  }

  @Override
  public String addedEvent(long id, String title, String when) {
    return "Ajouté\u00a0: événement " + id + ", «\u00a0" + title + "\u00a0», " + when + ".";
  }

  @Override
  public String editedEvent(long id, String title, String when) {
    return "Enregistré\u00a0: événement " + id + ", «\u00a0" + title + "\u00a0», " + when + ".";
  }

  @Override
  public String cancelledEvent(long id, String title) {
    return "Annulé\u00a0: événement " + id + ", «\u00a0" + title + "\u00a0».";
  }

  @Override
  public String seriesLine(String cycle) {
    return "Série\u00a0: " + cycle;
  }
}
