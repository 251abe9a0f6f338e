// Works rules out with another library that nobody here wrote (rrule.js): all of them at once. Reads
// and says the same as src/test/python/rule_days.py, but for the hours, which it leaves as they are.
import { readFileSync } from 'node:fs';
import rrule from 'rrule';

const moment = (day) => new Date(day.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/, '$1-$2-$3T$4:$5:$6Z'));
const said = (date) => date.toISOString().replace(/[-:]|\.000Z/g, '');

for (const line of readFileSync(0, 'utf8').trimEnd().split('\n')) {
  const [rule, start, , last] = line.split('\t');
  const found = [];
  try {
    const options = { ...rrule.RRule.parseString(rule), dtstart: moment(start) };
    if (options.until) options.until = new Date(options.until.getTime() + 86_399_000); // a day
    new rrule.RRule(options).all((date) => {
      const within = said(date).slice(0, 8) <= last;
      if (within) found.push(said(date));
      return within;
    });
    console.log(found.join(','));
  } catch (error) {
    console.log('!' + error.message);
  }
}
