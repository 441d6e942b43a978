import type { VatReason } from '@portal/domain'
import type { Language } from './language.ts'

/** `name`: in a list to choose from. `law`: as it stands on the invoice (mervärdesskattelagen (2023:200) 17 kap. 24 §). */
type Words = { readonly name: string; readonly law: string }

export const VAT_REASON: Readonly<Record<Language, Readonly<Record<VatReason, Words>>>> = {
  sv: {
    'reverse-charge': {
      name: 'Omvänd betalningsskyldighet',
      law: 'Omvänd betalningsskyldighet, köparen redovisar momsen enligt mervärdesskattelagen (2023:200).',
    },
    'exempt-public-interest': {
      name: 'Undantag: vård, omsorg, utbildning, kultur, idrott',
      law: 'Undantaget från moms enligt 10 kap. mervärdesskattelagen (2023:200), artikel 132 i direktiv 2006/112/EG.',
    },
    'exempt-other': {
      name: 'Undantag: finans, försäkring, fastighet, annat',
      law: 'Undantaget från moms enligt 10 kap. mervärdesskattelagen (2023:200).',
    },
    'eu-goods': {
      name: 'Försäljning av varor inom EU',
      law: 'Unionsintern varuförsäljning, undantagen från moms enligt 10 kap. mervärdesskattelagen (2023:200), artikel 138 i direktiv 2006/112/EG.',
    },
    'eu-services': {
      name: 'Försäljning av tjänster inom EU',
      law: 'Omvänd betalningsskyldighet (Reverse charge), tjänst till annat EU-land, artikel 196 i direktiv 2006/112/EG.',
    },
    export: { name: 'Export utanför EU', law: 'Export utanför EU, undantagen från moms enligt 10 kap. mervärdesskattelagen (2023:200).' },
    'not-subject': { name: 'Omfattas inte av moms', law: 'Omfattas inte av mervärdesskattelagen (2023:200).' },
  },
  en: {
    'reverse-charge': {
      name: 'Reverse charge within Sweden',
      law: 'Reverse charge (Omvänd betalningsskyldighet): the buyer accounts for VAT under the Swedish VAT Act, mervärdesskattelagen (2023:200).',
    },
    'exempt-public-interest': {
      name: 'Exempt: care, education, culture, sport',
      law: 'Exempt from VAT under chapter 10 of mervärdesskattelagen (2023:200), article 132 of Directive 2006/112/EC.',
    },
    'exempt-other': {
      name: 'Exempt: finance, insurance, property, other',
      law: 'Exempt from VAT under chapter 10 of mervärdesskattelagen (2023:200).',
    },
    'eu-goods': {
      name: 'Goods sold within the EU',
      law: 'Intra-Community supply of goods, exempt under chapter 10 of mervärdesskattelagen (2023:200), article 138 of Directive 2006/112/EC.',
    },
    'eu-services': {
      name: 'Services sold within the EU',
      law: 'Reverse charge (Omvänd betalningsskyldighet): service to another member state, article 196 of Directive 2006/112/EC.',
    },
    export: { name: 'Export outside the EU', law: 'Export outside the EU, exempt under chapter 10 of mervärdesskattelagen (2023:200).' },
    'not-subject': { name: 'Not subject to VAT', law: 'Not subject to VAT under mervärdesskattelagen (2023:200).' },
  },
}
