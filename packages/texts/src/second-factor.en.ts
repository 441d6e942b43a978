import type { SecondFactorProblemTexts } from './problems.ts'
import type { SecondFactorTexts } from './second-factor.sv.ts'

export const secondFactorEn: SecondFactorTexts = {
  title: 'Security',
  what: 'With two-step verification the log-in asks for your password and a code from an app on your phone. A stolen password alone opens nothing.',
  isOn: 'Two-step verification is on',
  isOff: 'Two-step verification is off',
  turnOn: 'Turn on two-step verification',
  turnOff: 'Turn off',
  renew: 'New recovery codes',
  password: 'Your password',
  passwordNeeded: 'Enter your password.',
  next: 'Continue',
  scan: 'Scan the picture with an app for codes, such as Google Authenticator, Microsoft Authenticator or the one that comes with your phone.',
  qr: 'QR code with the key for the app',
  orType: 'The picture cannot be scanned? Type this key into the app:',
  code: 'Code from the app',
  codeWhat: 'Six digits that change every thirty seconds.',
  codeNeeded: 'Enter the code.',
  confirm: 'Turn on',
  turnedOn: 'Two-step verification is on.',
  codesTitle: 'Your recovery codes',
  codesWhat:
    'One of them lets you in if you lose your phone. Each works once. They are shown only now – keep them where nobody else can get at them.',
  copy: 'Copy',
  copied: 'The codes are copied.',
  saved: 'I have saved the codes',
  renewWhat: 'The earlier codes stop working.',
  turnOffWhat: 'After that the password is enough to log in to your account.',
  anyCode: 'Code from the app, or a recovery code',
  neededTitle: 'Protect your account first',
  neededWhat: 'Your account gives access to many companies, so the password is not enough. Turn on two-step verification to go on.',
  proveTitle: 'Confirm that it is you',
  proveWhat: 'This is an important step, and you logged in a while ago. What you have written is kept.',
  proveByCode: 'Use a code instead',
  proveByPassword: 'Use your password instead',
  prove: 'Confirm',
  turnedOff: 'Two-step verification is off.',
}

export const secondFactorProblemsEn: SecondFactorProblemTexts = {
  'second-factor-needed': () => ({
    title: 'Turn on two-step verification first',
    detail: 'Your account gives access to many companies, so the password is not enough. Turn on two-step verification to go on.',
  }),
  'step-up-needed': () => ({
    title: 'Confirm that it is you',
    detail: 'You logged in a while ago. Confirm with your password or a code, and try again.',
  }),
  'second-factor-on': () => ({ title: 'Two-step verification is already on', detail: 'Turn it off first if you have a new phone.' }),
  'second-factor-off': () => ({ title: 'Two-step verification is not on', detail: 'Start again by turning it on.' }),
}
