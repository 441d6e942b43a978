import { Menu } from '@mantine/core'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '@portal/texts/language'
import { isScheme, SCHEMES, useScheme } from '../../platform/colour-scheme.ts'
import { useChooseLanguage } from '../../platform/own-language.ts'
import { useTexts } from '../../platform/texts.ts'

/** Language and appearance, as parts of a menu. */
export const Preferences = () => {
  const { frame, language } = useTexts()
  const [scheme, choose] = useScheme()
  const speak = useChooseLanguage()
  return (
    <>
      <Menu.Label>{frame.language}</Menu.Label>
      <Menu.RadioGroup value={language} onChange={(chosen) => isLanguage(chosen) && speak(chosen)}>
        {LANGUAGES.map((each) => (
          <Menu.RadioItem key={each} value={each} lang={each}>
            {LANGUAGE_NAMES[each]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
      <Menu.Divider />
      <Menu.Label>{frame.colourScheme}</Menu.Label>
      <Menu.RadioGroup value={scheme} onChange={(chosen) => isScheme(chosen) && choose(chosen)}>
        {SCHEMES.map((each) => (
          <Menu.RadioItem key={each} value={each}>
            {frame.colourSchemes[each]}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}
