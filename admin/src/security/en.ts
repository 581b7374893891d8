import type { zh } from './zh';

export const en: typeof zh = {
  security: {
    title: 'Security',
    must: 'Your role must have a second factor. Set it up first; then everything is there as always.',
    secondFactor: 'Second factor',
    explain:
      'Signing in will take the six digits of an app on your phone, beside the password: whoever knows your password alone stays out. Install any authenticator app first (TOTP; it works offline).',
    setUp: 'Set up a second factor',
    passwordFirst: 'First your current password, please.',
    next: 'Next',
    scan: 'Open the authenticator app on your phone and scan the picture:',
    qr: 'QR picture of the second factor',
    openApp: 'Open in the authenticator on this phone',
    typed: 'Where nothing can be scanned, type this key into the app:',
    confirm: 'Enter the six digits that the app shows, to see that it works:',
    until: 'Before %{time}, please. Other devices will have to sign in again.',
    codesOf: 'Recovery codes of %{username}',
    codesExplain:
      'Where the phone is lost, a recovery code signs in instead of the digits; each works once. They are shown this once: write them down or print them, and keep them safe, not on the phone.',
    recoveryCodes: 'Recovery codes',
    kept: 'They are kept safe',
    print: 'Print',
    active: 'In force since %{at}',
    codesLeft: '%{count} recovery codes are left.',
    fewCodes: 'Only %{count} recovery codes are left. Renew them soon.',
    remove: 'Remove, or change the phone',
    codeOrRecovery: 'Code or recovery code',
    requireIn: '%{name}: roles that must have a second factor',
    requireExplain:
      'Whoever holds a post in a chosen role in this county and has none must set one up after signing in, and can see and do nothing before. It takes effect at once.',
    ownFirst: 'Set up a second factor for your own account first; then you can ask it of others.',
    lacking: '%{holders} in office, %{lacking} without',
    stops: '%{count} people will be stopped until they have set one up. Let them know first.',
  },
  deeds: {
    startSecondFactor: { label: 'Begin to set up a second factor' },
    confirmSecondFactor: { label: 'Confirm', done: 'The second factor is in force' },
    renewRecoveryCodes: {
      label: 'Renew the recovery codes',
      explain: 'Makes ten new recovery codes; the old ones are void. The app on your phone stays as it is.',
      done: 'New recovery codes are made; the old ones are void',
    },
    removeSecondFactor: {
      label: 'Remove the second factor',
      explain:
        'Signing in takes the password alone again, and the recovery codes are void. For another phone, set it up there at once; where your role must have one, nothing can be done until then.',
      done: 'The second factor is removed',
    },
    requireSecondFactor: { label: 'Save the requirement', done: 'Saved, and in effect' },
  },
};
