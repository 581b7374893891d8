import { useWords } from '../words/words';

interface SearchBoxProps {
  typed: string;
  onType: (typed: string) => void;
}

export function SearchBox({ typed, onType }: SearchBoxProps) {
  const { search } = useWords();
  return (
    <div className="search" data-tour="search" role="search">
      <input
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        aria-label={search.label}
        placeholder={search.placeholder}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      {typed && (
        <button type="button" className="icon" aria-label={search.clear} onClick={() => onType('')}>
          ✕
        </button>
      )}
    </div>
  );
}
