package paris.p2p.rendezvous.words;

import java.util.List;
import java.util.stream.Collectors;
import paris.p2p.rendezvous.people.Former;
import paris.p2p.rendezvous.people.Renaming;

/** {@link ProfileWords} in English. */
record ProfileEnglish() implements ProfileWords {
  @Override
  public String everybody() {
    return "The people here, and what they say about themselves";
  }

  @Override
  public String unseen() {
    return "You are here without being seen (settings).";
  }

  @Override
  public String who() {
    return "who is it";
  }

  @Override
  public String before(List<Former> names) {
    return "before: " + names.stream().map(Former::name).collect(Collectors.joining(", "));
  }

  @Override
  public String speaks() {
    return "Speaks";
  }

  @Override
  public String topics() {
    return "Topics";
  }

  @Override
  public String links() {
    return "Links";
  }

  @Override
  public String nothingYet() {
    return "You say nothing about yourself yet: a few lines are enough for people to recognise you"
        + " when they meet you.";
  }

  @Override
  public String nothing() {
    return "They say nothing about themselves yet.";
  }

  @Override
  public String forMembers() {
    return "What people say about themselves is for members first: take a name here, and you can"
        + " read it.";
  }

  @Override
  public String shown(boolean all) {
    return all
        ? "Everybody can read these lines, with or without a name."
        : "Only members read these lines.";
  }

  @Override
  public String edit() {
    return "edit";
  }

  @Override
  public String editing() {
    return "Change what you say about yourself";
  }

  @Override
  public String rename() {
    return "Take another name";
  }

  @Override
  public String nameLabel() {
    return "Name";
  }

  @Override
  public String profileLabel() {
    return "Profile";
  }

  @Override
  public String glance(boolean blank, boolean all) {
    if (blank) return "nothing yet";
    return all ? "shown to everybody" : "shown to members";
  }

  @Override
  public String form() {
    return "YOUR PROFILE";
  }

  @Override
  public String about() {
    return "You";
  }

  @Override
  public String speaksField() {
    return "Languages";
  }

  @Override
  public String topicsField() {
    return "Topics";
  }

  @Override
  public String linksField() {
    return "Links";
  }

  @Override
  public String shownField() {
    return "Shown to";
  }

  @Override
  public String shownTo(boolean all) {
    return all ? "everybody" : "members";
  }

  @Override
  public String aboutAside() {
    return "a few lines, in Markdown";
  }

  @Override
  public String speaksAside() {
    return "French, English, es…";
  }

  @Override
  public String topicsAside() {
    return "with commas between them";
  }

  @Override
  public String linksAside() {
    return "https, mailto or ssh";
  }

  @Override
  public String renaming() {
    return "ANOTHER NAME";
  }

  @Override
  public String present() {
    return "Name now";
  }

  @Override
  public String next() {
    return "New name";
  }

  @Override
  public String trace() {
    return "All that you have written goes by the new name at once. The journal keeps both, and"
        + " members see the old one on your page for "
        + Former.DAYS
        + " days: nobody else can take it meanwhile. You can change it again in "
        + Renaming.EVERY_DAYS
        + " days.";
  }

  @Override
  public String take() {
    return "change";
  }

  @Override
  public String renamed(String name) {
    return "You are " + name + " from now on, wherever you have written.";
  }

  @Override
  public String stored(boolean all, String address) {
    return "Saved. " + shown(all) + " To see it: " + address + " profile";
  }

  @Override
  public String keptInForm() {
    return "Your lines are kept as a draft: on the screen, D finds them.";
  }

  @Override
  public String noField(String typed, List<String> fields) {
    return "“"
        + Echo.of(typed)
        + "” is no field of a profile: there are "
        + Crowd.listed(fields, "and")
        + ", then an empty line and the text.";
  }

  @Override
  public String notOneOf(String field, List<String> choices) {
    return "“" + field + "” is " + Crowd.listed(choices, "or") + ".";
  }
}
