package paris.p2p.rendezvous.words;

import java.util.List;

/** Writing, in English. */
final class WritingEnglish implements WritingWords {
  @Override
  public String replyTo() {
    return "Reply to";
  }

  @Override
  public String newTopicIn() {
    return "New thread in";
  }

  @Override
  public String discuss() {
    return "Discuss";
  }

  @Override
  public String title() {
    return "Title";
  }

  @Override
  public String post() {
    return "post";
  }

  @Override
  public String goOn() {
    return "go on writing";
  }

  @Override
  public String quote() {
    return "quote";
  }

  @Override
  public String notPosted() {
    return "not posted yet";
  }

  @Override
  public String posted(long number) {
    return "posted #" + number;
  }

  @Override
  public String posting() {
    return "posting…";
  }

  @Override
  public String room(int signs) {
    return signs == 1 ? "1 sign left" : signs + " signs left";
  }

  @Override
  public String tooMany(int signs) {
    return signs == 1 ? "1 sign too many" : signs + " signs too many";
  }

  @Override
  public String arrived(List<Long> numbers) {
    return numbers.size() == 1
        ? Numbers.listed(numbers) + " has just come in on this thread"
        : Numbers.listed(numbers) + " have just come in on this thread";
  }

  @Override
  public String nothingToPreview() {
    return "Nothing written yet.";
  }

  @Override
  public String change() {
    return "edit";
  }

  @Override
  public String changed(long number) {
    return "edited #" + number;
  }

  @Override
  public String takeBack() {
    return "take back";
  }

  @Override
  public String takeBackSurely() {
    return "Take this post back? Its number and its place stay, its words go for everybody but the"
        + " moderators.";
  }

  @Override
  public String letItStand() {
    return "let it stand";
  }

  @Override
  public String takenBack(long number) {
    return "taken back #" + number;
  }

  @Override
  public String held() {
    return "sent to the moderators: they read your first posts before they appear";
  }

  @Override
  public String answers(String author, long number) {
    return "answers " + (author.isEmpty() ? "#" : author + " #") + number;
  }

  @Override
  public String nobodyNamed(String typed) {
    return typed.isEmpty() ? "type how a name begins after @" : "nobody is called @" + typed + "…";
  }

  @Override
  public String completeName() {
    return "complete the name";
  }

  @Override
  public String nextName() {
    return "next name";
  }

  @Override
  public String undo() {
    return "undo";
  }

  @Override
  public String redo() {
    return "redo";
  }

  @Override
  public String name() {
    return "name";
  }
}
