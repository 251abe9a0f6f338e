package paris.p2p.rendezvous.words;

/** What every form and every field of many lines says around what is typed. */
public interface FormWords {
  String save();

  String next();

  String change();

  String write();

  String preview();

  String goOn();

  String keepAndLeave();

  String done();

  String startAfresh();

  /** Beside what is being written. */
  String kept();

  /** Said on leaving. */
  String keptForLater();

  /** Said on coming back to a draft. */
  String tookUp();

  /** Said once the draft is thrown away. */
  String afresh();

  String saved();

  /** How long a text is, {@code 4 lignes, Markdown}; 0 for none yet. */
  String lines(int count);
}
