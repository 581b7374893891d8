import { useAutocomplete } from '@mui/material';
import { useContext } from 'react';
import { useNavigate } from 'react-router-dom';
import { nounOfSubject, NounsContext } from '../NounsContext';
import type { SearchGroup } from './useSearch';

export type Hit = SearchGroup['hits'][number] & { subject: string };
export type HitChoice = ReturnType<typeof useHitChoice>;

interface Box {
  groups: SearchGroup[];
  typed: string;
  setTyped: (text: string) => void;
  onClose: () => void;
}

/** The keys and the ARIA of a combobox whose list is always open; choosing goes to the hit's page. */
export function useHitChoice({ groups, typed, setTyped, onClose }: Box) {
  const navigate = useNavigate();
  const nouns = useContext(NounsContext);
  const pageOf = ({ subject, id }: Hit) => {
    const [resource] = nounOfSubject(nouns, subject);
    return resource && `/${resource}/${id}/show`;
  };
  const hits: Hit[] = groups.flatMap(({ subject, hits }) => hits.map((hit) => ({ ...hit, subject })));
  const { getRootProps, getInputProps, getListboxProps, getOptionProps } = useAutocomplete({
    id: 'search',
    options: hits,
    open: hits.length > 0,
    value: null,
    inputValue: typed,
    autoHighlight: true,
    clearOnBlur: false,
    clearOnEscape: false,
    filterOptions: (options) => options, // the API has found them
    getOptionKey: ({ id }) => id,
    getOptionLabel: ({ title }) => title,
    isOptionEqualToValue: (one, other) => one.id === other.id,
    onInputChange: (_, text, reason) => {
      if (reason === 'input') setTyped(text);
    },
    onChange: (_, hit) => {
      const page = hit && pageOf(hit);
      if (!page) return;
      onClose();
      void navigate(page);
    },
    onClose: (_, reason) => {
      if (reason === 'escape') onClose();
    },
  });
  const { onKeyDown, ...rootProps } = getRootProps();
  return {
    rootProps: { onKeyDown, onMouseDown: rootProps.onMouseDown },
    inputProps: getInputProps(),
    listboxProps: getListboxProps(),
    optionProps: (hit: Hit) =>
      getOptionProps({ option: hit, index: hits.findIndex(({ id }) => id === hit.id) }),
  };
}
