package paris.p2p.rendezvous.words;

/** {@link SearchWords} in English. */
record SearchEnglish() implements SearchWords {
  @Override
  public String key() {
    return "search";
  }

  @Override
  public String heading() {
    return "Search";
  }

  @Override
  public String agenda() {
    return "Agenda";
  }

  @Override
  public String bestFirst() {
    return "Posts, closest first";
  }

  @Override
  public String newestFirst() {
    return "Posts, newest first";
  }

  @Override
  public String toBest() {
    return "closest first";
  }

  @Override
  public String toNewest() {
    return "newest first";
  }

  @Override
  public String how() {
    return """
    Words of the forum or the agenda, in any order; accents and case do not count.

    To narrow down posts: `from:amir` `in:ideas` `since:2026-10`\
    """;
  }

  @Override
  public String nothing(String words) {
    return "Nothing holds “" + Echo.of(words) + "”: try fewer words.";
  }

  @Override
  public String narrower() {
    return "There are more: another word narrows it down.";
  }

  @Override
  public String otherEvents(int count) {
    return count == 1 ? "1 other event" : count + " other events";
  }

  @Override
  public String making() {
    return "The search index is being made: older posts are still missing.";
  }
}
