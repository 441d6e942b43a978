import { Radio } from '@mantine/core'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '@portal/texts/language'
import { isScheme, SCHEMES, useScheme } from '../../platform/colour-scheme.ts'
import { useChooseLanguage } from '../../platform/own-language.ts'
import { useTexts } from '../../platform/texts.ts'
import { Card } from '../../ui/card.tsx'
import classes from './account.module.css'

/** Language and appearance, chosen at once. */
export const OwnLooks = () => {
  const { frame, language, session } = useTexts()
  const [scheme, choose] = useScheme()
  const speak = useChooseLanguage()
  return (
    <Card title={session.looks}>
      <Radio.Group
        label={frame.language}
        description={session.languageWhat}
        value={language}
        onChange={(chosen) => isLanguage(chosen) && speak(chosen)}
      >
        <div className={classes['choices']}>
          {LANGUAGES.map((each) => (
            <Radio key={each} value={each} label={LANGUAGE_NAMES[each]} lang={each} />
          ))}
        </div>
      </Radio.Group>
      <Radio.Group
        label={frame.colourScheme}
        description={session.schemeWhat}
        value={scheme}
        onChange={(chosen) => isScheme(chosen) && choose(chosen)}
      >
        <div className={classes['choices']}>
          {SCHEMES.map((each) => (
            <Radio key={each} value={each} label={frame.colourSchemes[each]} />
          ))}
        </div>
      </Radio.Group>
    </Card>
  )
}
