import { Alert, Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { bodyOf } from '../kernel/apiError';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { Loading } from '../kernel/layout/Loading';
import type { AreaChangePreviewFactsFragment, TypedDocumentString } from '../kernel/gql/graphql';
import { Following } from './Following';
import { PartsOfSplit } from './PartsOfSplit';
import { PostEffects } from './PostEffects';

export interface Collision {
  id: string;
  name: string;
}

interface ChangePreviewProps<Input> {
  document: TypedDocumentString<{ preview: AreaChangePreviewFactsFragment }, { input: Input }>;
  /** Whether the form says enough to be asked about. */
  isComplete: (values: Partial<Input>) => boolean;
  /** Told of names that are taken, so that the form can ask for others. */
  onCollisions?: (collisions: Collision[]) => void;
}

const CALM_MS = 400;

/** Below the form of a change: what it would come to as the form stands, or, in the words of the API, what stands against it. */
export function ChangePreview<Input extends object>({
  document,
  isComplete,
  onCollisions,
}: ChangePreviewProps<Input>) {
  const translate = useTranslate();
  const input = useCalm(useWatch() as Partial<Input>);
  const { data, error, isFetching } = useQuery({
    queryKey: ['areas', 'preview', document.toString(), input],
    // Overtaken by what is typed next, it is dropped.
    queryFn: async ({ signal }) => (await fetchGraphQL(document, { input: input as Input }, signal)).preview,
    enabled: isComplete(input),
    retry: false,
    staleTime: 0,
    gcTime: 0,
  });
  const collisions = (bodyOf(error)?.details?.collisions ?? []) as Collision[];
  const key = JSON.stringify(collisions);
  useEffect(() => {
    if (key !== '[]') onCollisions?.(JSON.parse(key) as Collision[]);
  }, [key, onCollisions]);
  if (!isComplete(input)) return null;
  return (
    <Box
      role="status"
      aria-live="polite"
      aria-label={translate('resources.areas.change.preview')}
      sx={{ mt: 1, minHeight: 48 }}
    >
      {isFetching && <Loading />}
      {error && !isFetching && <Alert severity="warning">{error.message}</Alert>}
      {data && !error && <Previewed preview={data} />}
    </Box>
  );
}

function Previewed({ preview }: { preview: AreaChangePreviewFactsFragment }) {
  const translate = useTranslate();
  const names = (areas: { name: string }[]) =>
    areas.map(({ name }) => name).join(translate('resources.areas.change.and'));
  return (
    <Alert severity="info" icon={false}>
      <Typography variant="body2">
        {translate('resources.areas.change.counts', { ...preview, open: '' })}
      </Typography>
      {preview.made.length > 0 && (
        <Typography variant="body2">
          {translate('resources.areas.change.made', { names: names(preview.made) })}
        </Typography>
      )}
      {preview.ends.length > 0 && (
        <Typography variant="body2">
          {translate('resources.areas.change.ends', { names: names(preview.ends) })}
        </Typography>
      )}
      <PartsOfSplit parts={preview.splitParts} />
      <Following follows={preview.follows} />
      {preview.open.map(({ subject, count }) => (
        <Typography key={subject} variant="body2">
          {translate(`resources.areas.change.open.${subject}`, { count, _: `${subject} ${count}` })}
        </Typography>
      ))}
      {preview.inBackground && (
        <Typography variant="body2">
          {translate('resources.areas.change.inBackground', { rows: preview.rows })}
        </Typography>
      )}
      <PostEffects effects={preview.postEffects} />
    </Alert>
  );
}

/** What is typed, once nobody types any more. */
function useCalm<T>(value: T): T {
  const [calm, setCalm] = useState(value);
  const key = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(JSON.parse(key) as T), CALM_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return calm;
}
