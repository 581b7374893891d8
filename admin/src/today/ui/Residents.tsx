import type { Door } from '../register/register';
import { useWords } from '../words/words';

/** Who is to be expected behind the door. */
export function Residents({ door: { people, tags } }: { door: Door }) {
  const { row, visit, sexes, tags: tagWords } = useWords();
  return (
    <section className="people" aria-label={visit.people}>
      {people.length === 0 && <p className="faint">{row.nobody}</p>}
      <ul>
        {people.map(({ name, sex, birthYear }, at) => (
          <li key={at}>
            <strong>{name}</strong> <span className="faint">{sexes[sex]}</span>{' '}
            {birthYear !== null && <span className="faint">{visit.born(birthYear)}</span>}
          </li>
        ))}
      </ul>
      {tags.length > 0 && (
        <p className="tags">
          {tags.map((tag) => (
            <span key={tag}>{tagWords[tag]}</span>
          ))}
        </p>
      )}
    </section>
  );
}
