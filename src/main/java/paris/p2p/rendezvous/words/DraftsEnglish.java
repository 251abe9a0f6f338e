package paris.p2p.rendezvous.words;

import paris.p2p.rendezvous.desk.DraftPlace;

/** {@link DraftWords} in English. */
final class DraftsEnglish implements DraftWords {
  @Override
  public String title() {
    return "Drafts";
  }

  @Override
  public String place() {
    return "drafts: what you have begun";
  }

  @Override
  public String kept(int count) {
    return count + " kept";
  }

  @Override
  public String none() {
    return "Nothing begun: what you write is kept here until you post it.";
  }

  @Override
  public String needsKey() {
    return "Drafts are kept with your SSH key: at home, type ssh-keygen -t ed25519 once, then come"
        + " back.";
  }

  @Override
  public String gone() {
    return "it is not there any more";
  }

  @Override
  public String throwAway() {
    return "throw away";
  }

  @Override
  public String surely() {
    return "x once more: thrown away for good";
  }

  @Override
  public String thrownAway() {
    return "draft thrown away";
  }

  @Override
  public String toCopy() {
    return "Nobody can go on with it here: your words stay, to be copied wherever you like.";
  }

  @Override
  public String kind(DraftPlace.Kind kind) {
    return switch (kind) {
      case REPLY -> "reply";
      case TOPIC -> "new thread";
      case DISCUSSION -> "discussion";
      case POST -> "post to edit";
      case NEW_EVENT -> "new event";
      case EVENT_COPY -> "event like";
      case EVENT -> "event";
      case NEW_SERIES -> "new series";
      case SERIES_LIKE -> "series like";
      case SERIES -> "series";
      case NEW_ITEM -> "new programme line";
      case ITEM -> "programme line";
      case NEW_STEP -> "new step";
      case STEP -> "step";
      case TEXT -> "text of the hub";
      case NEW_PROPOSAL -> "new proposal";
      case PROPOSAL -> "proposal";
      case CANCELLATION -> "cancellation";
      case DECLINING -> "declining";
      case REPORT -> "report";
      case NEW_SPACE -> "space asked for";
      case NAME, RENAME -> "name";
      case PROFILE -> "profile";
      case OTHER -> "text";
    };
  }
}
