import {
  Alert,
  Card,
  CardContent,
  Checkbox,
  FormControlLabel,
  FormGroup,
  Stack,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useDeed } from '../kernel/deeds/useDeed';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { RequireSecondFactorDocument, SecondFactorRulesDocument } from './documents';
import { useRoleName } from '../kernel/session/useRoleName';

interface RequirementCardProps {
  county: { id: string; name: string };
  /** Whether the viewer has a second factor: without one nobody asks it of others. */
  hasOwn: boolean;
}

/** Which roles of a county must have a second factor, and how many of each would be stopped by it today. */
export function RequirementCard({ county, hasOwn }: RequirementCardProps) {
  const translate = useTranslate();
  const roleName = useRoleName();
  const perform = useDeed('requireSecondFactor', RequireSecondFactorDocument);
  const { data: rules, refetch } = useQuery({
    queryKey: ['secondFactorRules', county.id],
    queryFn: async () =>
      (await fetchGraphQL(SecondFactorRulesDocument, { areaId: county.id })).secondFactorRules,
    gcTime: 0,
  });
  const [chosen, setChosen] = useState<string[]>();
  const [isPending, setPending] = useState(false);
  if (!rules) return null;
  const instead = rules.flatMap(({ role, required }) => (required ? [role] : []));
  const roles = chosen ?? instead;
  const stopped = rules.filter(({ role, required }) => roles.includes(role) && !required);
  const count = stopped.reduce((sum, { lacking }) => sum + lacking, 0);
  const toggle = (role: string) =>
    setChosen(roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role]);
  const isChanged = [...roles].sort().join() !== [...instead].sort().join();
  const save = async () => {
    setPending(true);
    await perform({ areaId: county.id, roles, instead });
    await refetch();
    setChosen(undefined);
    setPending(false);
  };

  return (
    <Card component="section" aria-label={translate('deeds.requireSecondFactor.label')}>
      <CardContent>
        <Stack sx={{ gap: 1, alignItems: 'flex-start' }}>
          <Typography variant="h6" component="h2">
            {translate('security.requireIn', { name: county.name })}
          </Typography>
          <Typography variant="body2">{translate('security.requireExplain')}</Typography>
          {!hasOwn && <Alert severity="info">{translate('security.ownFirst')}</Alert>}
          <FormGroup>
            {rules.map(({ role, holders, lacking }) => (
              <FormControlLabel
                key={role}
                disabled={!hasOwn || isPending}
                control={<Checkbox checked={roles.includes(role)} onChange={() => toggle(role)} />}
                label={`${roleName(role)} · ${translate('security.lacking', { holders, lacking })}`}
                sx={{ minHeight: 44 }}
              />
            ))}
          </FormGroup>
          {isChanged && count > 0 && (
            <Alert severity="warning" role="status">
              {translate('security.stops', { count })}
            </Alert>
          )}
          <LabelledButton
            label="deeds.requireSecondFactor.label"
            variant="contained"
            disabled={!hasOwn || !isChanged || isPending}
            onClick={() => void save()}
          />
        </Stack>
      </CardContent>
    </Card>
  );
}
