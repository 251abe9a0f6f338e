"""Works rules out with a library that nobody here wrote (python-dateutil): all of them at once.

Each line in is a rule, the day and hour from which it counts (20270328T023000), the zone and the last
day, tab-separated. Each line out is the moments that it gives, in UTC. Where the clocks go forward,
an hour that is not there is the one by the offset before (RFC 5545, 3.3.5).
"""

import datetime
import re
import sys
import types
import zoneinfo

try:
    import dateutil.rrule
except ImportError:
    sys.exit("python3 has no dateutil here: apt install python3-dateutil")

# A rule that never meets a day is followed to the last year that there is: an earlier one here.
near = types.SimpleNamespace(**vars(datetime))
dateutil.rrule.datetime = near


def moments(rule, start, zone, last):
    begin = datetime.datetime.strptime(start, "%Y%m%dT%H%M%S")
    end = datetime.datetime.strptime(last, "%Y%m%d") + datetime.timedelta(days=1)
    near.MAXYEAR = end.year
    rule = re.sub(r"(UNTIL=\d{8})\b", r"\1T235959", rule)  # its last day, all of it
    for naive in dateutil.rrule.rrulestr(rule, dtstart=begin):
        if naive >= end:
            return
        moment = naive.replace(tzinfo=zoneinfo.ZoneInfo(zone))
        yield moment.astimezone(datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")


for line in sys.stdin:
    try:
        print(",".join(moments(*line.rstrip("\n").split("\t"))))
    except Exception as error:  # its own, for each rule
        print(f"!{error!r}")
