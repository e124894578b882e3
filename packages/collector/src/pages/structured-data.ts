import { fillPath, localize, routes, type Unit } from '@vhcs/contract';
import type { PageLanguage } from '../html/page-language.ts';
import type { Registry } from '../registry/registry.ts';
import { pageWords } from './language.ts';
import type { PublishedFigures } from './published-figures.ts';

type Data = Readonly<Record<string, unknown>>;

/** What is said of a unit in the words of schema.org. */
export interface UnitData {
  readonly unit: Unit;
  readonly registry: Registry;
  readonly language: PageLanguage;
}

/** The service of a unit, with its rating where enough figures are published. */
export function serviceData({
  figures,
  ...about
}: UnitData & { readonly figures: PublishedFigures | undefined }): Data {
  const { unit, registry, language } = about;
  const province = registry.provinceOf(unit);
  const rating = figures && aggregateRating(figures, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: localize(unit.name, language).text,
    url: fillPath(routes.getUnitPage.path, { id: unit.id }),
    provider: organization(about),
    ...(province !== undefined && {
      areaServed: { '@type': 'AdministrativeArea', name: province },
    }),
    ...(rating && { aggregateRating: rating }),
  };
}

/** A unit, with the article about it where there is one. */
export function organizationData(about: UnitData, articleUrl: string | undefined): Data {
  return {
    '@context': 'https://schema.org',
    ...organization(about),
    url: fillPath(routes.getExemplarPage.path, { unit: about.unit.id }),
    ...(articleUrl !== undefined && { subjectOf: { '@type': 'Article', url: articleUrl } }),
  };
}

function organization({ unit, registry, language }: UnitData): Data {
  const { name, shortName, agencyCode, validFrom, validTo } = unit;
  const parent = registry.unit(unit.parent ?? '');
  return {
    '@type': 'GovernmentOrganization',
    name: localize(name, language).text,
    ...(shortName !== undefined && { alternateName: shortName }),
    ...(agencyCode !== undefined && { identifier: agencyCode }),
    ...(validFrom !== undefined && { foundingDate: validFrom }),
    ...(validTo !== undefined && { dissolutionDate: validTo }),
    ...(parent && {
      parentOrganization: {
        '@type': 'GovernmentOrganization',
        name: localize(parent.name, language).text,
      },
    }),
  };
}

/**
 * The share of those satisfied in whole per cent, as the page shows it: a mean would claim decimals
 * that so few answers do not bear. Undefined below the number from which shares are published.
 */
function aggregateRating({ summary }: PublishedFigures, language: PageLanguage): Data | undefined {
  const { distribution, shares } = summary;
  if (!distribution || !shares) return undefined;
  return {
    '@type': 'AggregateRating',
    ratingExplanation: pageWords[language].satisfied,
    ratingValue: shares.satisfied.percent,
    ratingCount: distribution.reduce((sum, level) => sum + level.count, 0),
    bestRating: 100,
    worstRating: 0,
  };
}
