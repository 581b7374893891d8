import { Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material';
import { useState } from 'react';
import { Form, SaveButton, useLocale, useNotify, useTranslate } from 'react-admin';
import { messageOf } from '../kernel/apiError';
import { fetchGraphQL } from '../kernel/fetchGraphQL';
import { LabelledButton } from '../kernel/layout/LabelledButton';
import { useIsPhone } from '../kernel/layout/useIsPhone';
import { useViewer } from '../kernel/session/viewer';
import { useNounOf } from './useNounOf';
import { Explanation, type Answered } from './Explanation';
import { ExplainAccessDocument } from './documents';
import { ExplainInputs, type Question } from './ExplainInputs';

interface ExplainDialogProps {
  /** What is known from the page it is opened on. */
  start: Partial<Question>;
  onClose: () => void;
}

/** Who, which deed, which record: then the answer in plain words, and what would mend it. */
export default function ExplainDialog({ start, onClose }: ExplainDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const isPhone = useIsPhone();
  const locale = useLocale();
  const nounOf = useNounOf();
  const self = useViewer()?.account.id;
  const [answered, setAnswered] = useState<Answered>();
  const ask = async (values: Partial<Question>) => {
    const question = values as Question;
    const subject = nounOf(question.resource)?.subject ?? '';
    try {
      const { accountId, action, id } = question;
      const { explainAccess } = await fetchGraphQL(ExplainAccessDocument, { accountId, action, subject, id });
      setAnswered({ question: { ...question, subject }, explanation: explainAccess });
    } catch (error) {
      notify(messageOf(error), { type: 'error' });
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" fullScreen={isPhone}>
      <Form
        key={locale}
        onSubmit={(values: Partial<Question>) => ask(values)}
        defaultValues={{ accountId: self, ...start }}
      >
        <DialogTitle>{translate('rights.why')}</DialogTitle>
        <DialogContent>
          <ExplainInputs fixed={start} onChange={() => setAnswered(undefined)} />
          {answered && <Explanation {...answered} />}
        </DialogContent>
        <DialogActions>
          <LabelledButton label="ra.action.close" onClick={onClose} />
          <SaveButton alwaysEnable label="rights.ask" icon={<></>} />
        </DialogActions>
      </Form>
    </Dialog>
  );
}
