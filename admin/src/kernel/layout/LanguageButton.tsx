import { Button } from '@mui/material';
import { useLocaleState } from 'react-admin';

/** Two languages: one button, in the words of the other. Kept on this device. */
export function LanguageButton() {
  const [locale, setLocale] = useLocaleState();
  const isEnglish = locale === 'en';
  return (
    <Button
      color="inherit"
      sx={{ minWidth: 44 }}
      lang={isEnglish ? 'zh-CN' : 'en'}
      onClick={() => setLocale(isEnglish ? 'zh-CN' : 'en')}
    >
      {isEnglish ? '中文' : 'EN'}
    </Button>
  );
}
