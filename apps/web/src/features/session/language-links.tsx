import { isLanguage, LANGUAGE_NAMES, LANGUAGES } from '@portal/texts/language'
import { SCHEMES, useScheme } from '../../platform/colour-scheme.ts'
import { switchLanguage, useFirstTexts } from '../../platform/texts.ts'
import { Choices } from '../../ui/choices.tsx'

/** Language and appearance for visitors who are not signed in and have no menu. */
export const LanguageLinks = () => {
  const { frame, language } = useFirstTexts()
  const [scheme, choose] = useScheme()
  return (
    <>
      <Choices
        label={frame.language}
        chosen={language}
        options={LANGUAGES.map((each) => ({ value: each, label: LANGUAGE_NAMES[each] }))}
        onChoose={(chosen) => void (isLanguage(chosen) && switchLanguage(chosen))}
      />
      <Choices
        label={frame.colourScheme}
        chosen={scheme}
        options={SCHEMES.map((each) => ({ value: each, label: frame.colourSchemes[each] }))}
        onChoose={choose}
      />
    </>
  )
}
