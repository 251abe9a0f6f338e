"""Reads calendars with libraries that nobody here wrote (icalendar, dateutil), all in one process.

The files are the arguments after the last day (20271231). Each line out is the file's name, the
start as a moment and the title, parted by tabs, sorted; what is private or cancelled is left out.
A time that names no zone is by the clocks of Paris, unless the calendar says another zone.
"""

import datetime
import os
import sys

try:
    import icalendar
    import pytz
    from dateutil.rrule import rruleset, rrulestr
except ImportError:
    sys.exit("python3 has no icalendar here: apt install python3-icalendar")


def local(value, zone):
    """The wall clock, and how it becomes a moment."""
    if not isinstance(value, datetime.datetime):
        value = datetime.datetime(value.year, value.month, value.day)
    if value.tzinfo is None:
        return value, zone
    return value.replace(tzinfo=None), value.tzinfo


def moment(naive, zone):
    if hasattr(zone, "localize"):
        return zone.localize(naive).astimezone(pytz.utc)
    return naive.replace(tzinfo=zone).astimezone(pytz.utc)


def values(event, name):
    found = event.get(name, [])
    for one in found if isinstance(found, list) else [found]:
        for each in one.dts:
            yield each.dt


def starts(event, zone, last):
    start, clock = local(event["DTSTART"].dt, zone)
    if "RRULE" not in event and "RDATE" not in event:
        return [moment(start, clock)]
    dates = rruleset()
    if "RRULE" in event:
        text = event["RRULE"].to_ical().decode()
        if "UNTIL" in event["RRULE"]:
            until = event["RRULE"]["UNTIL"][0]
            if isinstance(until, datetime.datetime) and until.tzinfo:
                until = until.astimezone(clock).replace(tzinfo=None)
                del event["RRULE"]["UNTIL"]
                text = event["RRULE"].to_ical().decode() + until.strftime(";UNTIL=%Y%m%dT%H%M%S")
        dates.rrule(rrulestr(text, dtstart=start))
    else:
        dates.rdate(start)
    for more in values(event, "RDATE"):
        dates.rdate(local(more, zone)[0])
    gone = list(values(event, "EXDATE"))
    days = [one for one in gone if not isinstance(one, datetime.datetime)]
    moments = [moment(*local(one, zone)) for one in gone if isinstance(one, datetime.datetime)]
    found = []
    for naive in dates:
        if naive > last:
            break
        if naive.date() not in days and moment(naive, clock) not in moments:
            found.append(moment(naive, clock))
    return found


def calendar(told, last):
    zone = pytz.timezone(str(told.get("X-WR-TIMEZONE", "Europe/Paris")))
    events = told.walk("VEVENT")
    apart = {
        (str(event["UID"]), moment(*local(event["RECURRENCE-ID"].dt, zone)))
        for event in events
        if "RECURRENCE-ID" in event
    }
    for event in events:
        if event.get("CLASS", "PUBLIC") != "PUBLIC" or event.get("STATUS") == "CANCELLED":
            continue
        for start in starts(event, zone, last):
            if "RECURRENCE-ID" in event or (str(event["UID"]), start) not in apart:
                yield start, str(event["SUMMARY"])


def main():
    last = datetime.datetime.strptime(sys.argv[1], "%Y%m%d") + datetime.timedelta(days=1)
    lines = []
    for path in sys.argv[2:]:
        with open(path, "rb") as file:
            content = file.read().removeprefix(b"\xef\xbb\xbf")
        for told in icalendar.Calendar.from_ical(content, multiple=True):
            for start, title in calendar(told, last):
                name = os.path.basename(path)
                lines.append(f"{name}\t{start.strftime('%Y-%m-%dT%H:%M:%SZ')}\t{title}")
    sys.stdout.buffer.write("\n".join(sorted(lines)).encode())


main()
