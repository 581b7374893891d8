const DAY_MS = 86_400_000;

/** A day as people and Excel write it: 1980-05-06, 1980/5/6, 1980.5.6, 1980年5月6日, 19800506, or Excel's count of days. */
export function dateOf(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T]0{1,2}:00(?::00)?)?$/.exec(plain) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(plain) ??
    [];
  if (year && month && day) return realDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  // Days since 1899-12-30: a column of days that was formatted as numbers.
  if (/^\d{4,5}$/.test(plain) && Number(plain) > 3_000)
    return realDay(new Date(Date.UTC(1899, 11, 30) + Number(plain) * DAY_MS).toISOString().slice(0, 10));
  return null;
}

function realDay(text: string): string | null {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
