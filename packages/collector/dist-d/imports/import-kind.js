import { badgeSchema, campaignSchema, documentSchema, exemplarCardSchema, siteSchema, surveySchema, touchpointSchema, unitSchema, } from '@vhcs/contract/schemas';
import { badgeColumns } from "./columns/badges.js";
import { campaignColumns } from "./columns/campaigns.js";
import { documentColumns } from "./columns/documents.js";
import { exemplarColumns } from "./columns/exemplars.js";
import { siteColumns } from "./columns/sites.js";
import { surveyColumns } from "./columns/surveys.js";
import { touchpointColumns } from "./columns/touchpoints.js";
import { unitColumns } from "./columns/units.js";
import { spellOutSurvey } from "./spell-out-survey.js";
import { spellOutUnit } from "./spell-out-unit.js";
const asItIs = (record) => record;
/** Every kind by the name under which it is imported. */
export const importKinds = {
    units: {
        list: 'units',
        schema: unitSchema.strict(),
        columns: unitColumns,
        defaults: { parent: null },
        spellOut: spellOutUnit,
    },
    surveys: {
        list: 'surveys',
        schema: surveySchema.strict(),
        columns: surveyColumns,
        defaults: {},
        spellOut: spellOutSurvey,
    },
    campaigns: {
        list: 'campaigns',
        schema: campaignSchema.strict(),
        columns: campaignColumns,
        defaults: { parent: null },
        spellOut: asItIs,
    },
    badges: {
        list: 'badges',
        schema: badgeSchema.strict(),
        columns: badgeColumns,
        defaults: {},
        spellOut: asItIs,
    },
    exemplars: {
        list: 'exemplarCards',
        schema: exemplarCardSchema.strict(),
        columns: exemplarColumns,
        defaults: {},
        spellOut: asItIs,
    },
    documents: {
        list: 'documents',
        schema: documentSchema.strict(),
        columns: documentColumns,
        defaults: { number: null, date: null },
        spellOut: asItIs,
    },
    touchpoints: {
        list: 'touchpoints',
        schema: touchpointSchema.strict(),
        columns: touchpointColumns,
        defaults: {},
        spellOut: asItIs,
    },
    sites: {
        list: 'sites',
        schema: siteSchema.strict(),
        columns: siteColumns,
        defaults: {},
        spellOut: asItIs,
    },
};
/** Every such name. */
export const importKindNames = Object.keys(importKinds);
//# sourceMappingURL=import-kind.js.map