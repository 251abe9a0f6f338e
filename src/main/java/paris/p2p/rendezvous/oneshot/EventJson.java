package paris.p2p.rendezvous.oneshot;

import paris.p2p.rendezvous.events.Event;

/**
 * An event in JSON.
 *
 * @param capacity how many may come, or null for as many as want to
 * @param seriesId the series that it is a date of, or null
 * @param url null until events have pages of their own elsewhere
 */
record EventJson(
    long id,
    String uid,
    String title,
    String kind,
    String start,
    String end,
    String place,
    String address,
    String status,
    int going,
    Integer capacity,
    Long seriesId,
    String url) {
  static EventJson of(Event event) {
    return new EventJson(
        event.id(),
        event.uid(),
        event.title(),
        event.fields().kind().tag(),
        Json.time(event.start()),
        Json.time(event.end()),
        event.fields().place(),
        event.fields().address(),
        event.status().tag(),
        event.going(),
        event.fields().capacity().orElse(null),
        event.series().orElse(null),
        null);
  }
}
