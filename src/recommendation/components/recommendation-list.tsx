import { Heart } from '@/platform/ui/icons'
import { CompanyIcon } from '@/platform/ui/company-icon'
import { Row } from '@/platform/ui/row'
import { useTranslations } from '@/platform/ui/words'
import { RowIcon } from './row-icon'
import { RowList } from '@/platform/ui/row-list'
import type { RecommendationView } from '../schema'
import { RecommendationReaders } from './recommendation-readers'

export function RecommendationList({ recommendations }: { recommendations: RecommendationView[] }) {
  const t = useTranslations('recommendation')
  return (
    <RowList label={t('list.title')}>
      {recommendations.map(({ id, title, sentence, company, links, published }) => (
        <Row
          key={id}
          icon={company ? <CompanyIcon companyId={company.companyId} name={company.name} /> : <RowIcon icon={<Heart />} />}
          title={title}
          href={`/recommendations/${id}`}
          soft={<span className="line-clamp-2">{sentence}</span>}
          chip={<RecommendationReaders {...{ links, published }} />}
        />
      ))}
    </RowList>
  )
}
