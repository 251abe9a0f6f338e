"""Reads a calendar with a library that nobody here wrote (icalendar) and tells what takes place.

The file comes by standard input, the last day (20271231) as the argument. Each line out is the
start with its offset, the status and the title, sorted; a date of a series that nothing is said
apart of has the title of its series. A calendar that the library objects to ends it with a word.
"""

import datetime
import re
import sys

try:
    import icalendar
    import pytz
    from dateutil.rrule import rrulestr
except ImportError:
    sys.exit("python3 has no icalendar here: apt install python3-icalendar")


def faults(calendar):
    found = list(calendar.errors)
    for event in calendar.walk():
        found += event.errors
        if event.name == "VEVENT":
            found += [name for name in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if name not in event]
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            found.append(name)
    return found


def line(start, event):
    start = start.tzinfo.normalize(start)  # where the hour is left out, the next one
    return f"{start.isoformat()} {event['STATUS']} {event['SUMMARY']}"


def wall(rule, zone):
    """The rule with its UNTIL, a moment, by the wall clock."""

    def local(until):
        moment = datetime.datetime.strptime(until[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=pytz.utc)
        return moment.astimezone(pytz.timezone(zone.zone)).strftime("UNTIL=%Y%m%dT%H%M%S")

    return re.sub(r"UNTIL=(\d{8}T\d{6}Z)", local, rule)


def repeats(event, apart, last):
    start = event["DTSTART"].dt
    zone = start.tzinfo
    gone = []
    if "EXDATE" in event:
        gone = [one.dt.astimezone(pytz.utc) for one in event["EXDATE"].dts]
    rule = rrulestr(wall(event["RRULE"].to_ical().decode(), zone), dtstart=start.replace(tzinfo=None))
    for naive in rule:
        if naive > last:
            return
        moment = pytz.timezone(zone.zone).localize(naive)
        if moment.astimezone(pytz.utc) not in gone and (str(event["UID"]), moment) not in apart:
            yield line(moment, event)


def zones(calendar):
    """Every zone's own words, held against what the machine knows of it."""
    for zone in calendar.walk("VTIMEZONE"):
        told = zone.to_tz()
        known = pytz.timezone(str(zone["TZID"]))
        for month in range(1, 13):
            naive = datetime.datetime(2026, month, 15, 12)
            if told.utcoffset(naive) != known.utcoffset(naive):
                sys.exit(f"{zone['TZID']} is wrong in month {month}")


def main():
    calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
    wrong = faults(calendar)
    if wrong:
        sys.exit(f"not accepted: {wrong}")
    zones(calendar)
    last = datetime.datetime.strptime(sys.argv[1], "%Y%m%d") + datetime.timedelta(days=1)
    events = calendar.walk("VEVENT")
    apart = {
        (str(event["UID"]), event["RECURRENCE-ID"].dt) for event in events if "RECURRENCE-ID" in event
    }
    lines = []
    for event in events:
        if "RRULE" in event:
            lines += repeats(event, apart, last)
        else:
            lines.append(line(event["DTSTART"].dt, event))
    sys.stdout.buffer.write("\n".join(sorted(lines)).encode())


main()
