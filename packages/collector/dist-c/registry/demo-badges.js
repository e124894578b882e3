const ISSUER = 'Cơ quan cấp (ví dụ)';
/**
 * Badges in states that no badge of the samples is in. Nobody has been granted any of them: each
 * says in its name that it is an example, and belongs to no unit.
 */
export const demoBadges = [
    {
        id: 'vi-du-het-hieu-luc',
        kind: 'participation',
        name: {
            vi: 'Hưởng ứng phong trào thi đua (ví dụ)',
            en: 'Taking part in the emulation movement (example)',
        },
        campaign: 'vhcs-2019-2025',
        grantedBy: ISSUER,
        validFrom: '2019-07-01',
        validTo: '2020-12-31',
        issuerPage: 'https://example.org/huy-hieu',
    },
    {
        id: 'vi-du-thu-hoi',
        kind: 'model',
        motif: 'smile',
        name: {
            vi: 'Nụ cười công sở (ví dụ)',
            en: 'Office smile (example)',
        },
        campaign: 'vhcs-2019-2025',
        grantedBy: ISSUER,
        validFrom: '2021-01-01',
        revokedOn: '2022-06-30',
        issuerPage: 'https://example.org/huy-hieu',
    },
    {
        id: 'vi-du-khen-thuong',
        kind: 'award',
        name: { vi: 'Khen thưởng (ví dụ)', en: 'Award (example)' },
        campaign: 'vhcs-2019-2025',
        grantedBy: ISSUER,
        documentNumber: '000/QĐ-VD (ví dụ)',
        validFrom: '2025-09-02',
        issuerPage: 'https://example.org/huy-hieu',
    },
];
//# sourceMappingURL=demo-badges.js.map