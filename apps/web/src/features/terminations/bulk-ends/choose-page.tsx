import { useLocation } from 'react-router-dom'
import { useTexts } from '../../../platform/texts.ts'
import { useCompanyId, useTo } from '../../../platform/company.ts'
import { ButtonLink } from '../../../ui/links.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Empty } from '../../../ui/states.tsx'
import { ChooseForm } from './choose-form.tsx'
import { Latest } from './latest.tsx'
import { type Selection, selectionIn } from './selection.ts'
import classes from './bulk-ends.module.css'

/** Begins the ends of many customers (G15): what happens in each service, and when. Beneath it, the agency's earlier ones. */
const ChoosePage = () => {
  const { bulkEnds, collaborations } = useTexts()
  const to = useTo()
  const companyId = useCompanyId()
  const passedOn: unknown = useLocation().state
  const selection = selectionIn(passedOn)
  return (
    <>
      <PageHeader
        title={bulkEnds.title}
        lead={selection && <Intro selection={selection} />}
        back={{ to: to('/samarbeten'), label: collaborations.title }}
      />
      <div className={classes['page']}>
        {selection ? (
          <ChooseForm key={companyId} selection={selection} />
        ) : (
          <Empty title={bulkEnds.choose.nobody} actions={<ButtonLink to={to('/samarbeten')}>{bulkEnds.choose.toList}</ButtonLink>}>
            {bulkEnds.choose.nobodyWhat}
          </Empty>
        )}
        <Latest />
      </div>
    </>
  )
}
export default ChoosePage

const Intro = ({ selection }: { readonly selection: Selection }) => {
  const { choose } = useTexts().bulkEnds
  return 'ids' in selection ? choose.intro(selection.ids.length) : `${choose.introAll} ${choose.frozen}`
}
