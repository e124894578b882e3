import { VhcsExemplarCard, VhcsProvider, VhcsSatisfaction } from '@vhcs/react';
import { useState, type ReactElement } from 'react';

/** The last page of an application: what was done, and how it was. */
export function App({ collector }: { readonly collector: string }): ReactElement {
  const [isRated, setIsRated] = useState(false);
  return (
    <VhcsProvider api={collector} unit="ttpvhcc-lai-chau" lang="vi" theme="blue">
      <h1>Đã nộp hồ sơ</h1>
      <VhcsSatisfaction onVhcsSubmit={() => setIsRated(true)}>
        <a href={`${collector}/rate/ttpvhcc-lai-chau`}>Đánh giá mức độ hài lòng</a>
      </VhcsSatisfaction>
      {isRated && <p role="status">Trung tâm đã nhận được đánh giá.</p>}
      <VhcsExemplarCard headingLevel={2} />
    </VhcsProvider>
  );
}
