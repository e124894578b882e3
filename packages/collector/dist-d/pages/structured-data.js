import { fillPath, localize, routes } from '@vhcs/contract';
/** The service of a unit, with its rating where enough figures are published. */
export function serviceData({ figures, ...about }) {
    const { unit, registry, language } = about;
    const province = registry.provinceOf(unit);
    const rating = figures && aggregateRating(figures);
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
export function organizationData(about, articleUrl) {
    return {
        '@context': 'https://schema.org',
        ...organization(about),
        url: fillPath(routes.getExemplarPage.path, { unit: about.unit.id }),
        ...(articleUrl !== undefined && { subjectOf: { '@type': 'Article', url: articleUrl } }),
    };
}
function organization({ unit, registry, language }) {
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
/** Undefined below the number of answers from which shares are published. */
function aggregateRating({ survey, summary }) {
    const { distribution, shares } = summary;
    if (!distribution || !shares)
        return undefined;
    const count = distribution.reduce((sum, level) => sum + level.count, 0);
    const points = distribution.reduce((sum, level) => sum + level.count * Number(level.value), 0);
    const values = survey.scale.points.map(({ value }) => value);
    return {
        '@type': 'AggregateRating',
        // Of whole numbers, one decimal is as much as so few answers bear.
        ratingValue: Math.round((points / count) * 10) / 10,
        ratingCount: count,
        bestRating: Math.max(...values),
        worstRating: Math.min(...values),
    };
}
//# sourceMappingURL=structured-data.js.map