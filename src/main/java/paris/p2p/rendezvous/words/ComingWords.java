package paris.p2p.rendezvous.words;

import java.util.Optional;
import paris.p2p.rendezvous.events.Answers.Reply;
import paris.p2p.rendezvous.events.Company;
import paris.p2p.rendezvous.events.Rsvp;

/** What is said about who comes to an event, and about coming oneself. */
public interface ComingWords {
  /** The keys with which one answers. */
  String come();

  /** To come, where all places are taken. */
  String queue();

  String comeNot();

  String maybe();

  String more();

  String fewer();

  /** What both keys that count people along do, in a word. */
  String along();

  String undo();

  String giveName();

  String hideName();

  /** Who comes, by name: for organisers. */
  String people();

  /** What the visitor has answered, {@code ✓ vous venez à 3}; empty for no. */
  String mine(Rsvp rsvp);

  /** What they had answered to what is over or cancelled; empty for no. */
  String meant(Rsvp rsvp);

  /** {@code ada, noor et 12 autres}; empty when nobody is named. */
  String names(Company company);

  /** {@code 3 peut-être · 2 en attente}; empty when there are none. */
  String besides(Company company);

  /** All places are taken, in a word. */
  String full();

  /** Before the time at which a moved event was to begin. */
  String before();

  /** Moved, in a word. */
  String moved();

  /** Said once to who has just answered, with the key that undoes it. */
  String noted(Reply reply);

  /** Said once to who has just agreed to be named, or not any more. */
  String named(boolean agrees);

  /** Said once when the answer before has come back. */
  String undone(Reply reply);

  /** What a command answers. */
  String answered(Reply reply);

  /** {@code 14 personnes viennent, 20 places · 3 peut-être · 2 en attente}. */
  String heads(Company company, Optional<Integer> capacity);

  /** More people come than there are places: how many, and what becomes of them. */
  String over(int going, int places);

  /** An answer in the list of all, {@code vient à 3}. */
  String says(Rsvp rsvp);

  /** Marks who does not want to be named to others. */
  String countedOnly();

  /** Above how many came to the evenings before. */
  String evenings();

  String nobodyYet();
}
