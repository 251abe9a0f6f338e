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
}
