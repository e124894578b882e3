import type { z } from 'zod';
import type { RegistryRecord } from '../registry/record-key.ts';
import type { RegistryList } from '../registry/registry-store.ts';
import type { Column } from './column.ts';
import type { KnownRecords, RawRecord } from './raw-record.ts';
import { spellOutSurvey } from './spell-out-survey.ts';
import { spellOutUnit } from './spell-out-unit.ts';
/** What can be imported. */
export interface ImportKind {
    readonly list: RegistryList;
    readonly schema: z.ZodType<RegistryRecord>;
    readonly columns: readonly Column[];
    /** Fields of a record that a table leaves out; what is not named has none. */
    readonly defaults: RawRecord;
    /** Gives short forms of tables the form of the schema; what it cannot, it leaves as it is. */
    readonly spellOut: (record: RawRecord, known: KnownRecords) => RawRecord;
}
/** Every kind by the name under which it is imported. */
export declare const importKinds: {
    readonly units: {
        readonly list: "units";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>;
            shortName: z.ZodOptional<z.ZodString>;
            level: z.ZodEnum<{
                province: "province";
                district: "district";
                commune: "commune";
                central: "central";
                "province-sector": "province-sector";
                "province-dept": "province-dept";
                "district-division": "district-division";
                "district-unit": "district-unit";
                "public-service-unit": "public-service-unit";
                "one-stop-centre": "one-stop-centre";
                "one-stop-desk": "one-stop-desk";
                group: "group";
            }>;
            parent: z.ZodNullable<z.ZodString>;
            province: z.ZodOptional<z.ZodString>;
            agencyCode: z.ZodOptional<z.ZodString>;
            legacyCode: z.ZodOptional<z.ZodString>;
            validFrom: z.ZodOptional<z.ZodISODate>;
            validTo: z.ZodOptional<z.ZodISODate>;
            validToStatus: z.ZodOptional<z.ZodString>;
            predecessors: z.ZodDefault<z.ZodArray<z.ZodObject<{
                unit: z.ZodOptional<z.ZodString>;
                name: z.ZodString;
                province: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>>;
            successors: z.ZodDefault<z.ZodArray<z.ZodObject<{
                unit: z.ZodOptional<z.ZodString>;
                name: z.ZodString;
                province: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>>;
            note: z.ZodOptional<z.ZodString>;
            source: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {
            readonly parent: null;
        };
        readonly spellOut: typeof spellOutUnit;
    };
    readonly surveys: {
        readonly list: "surveys";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            version: z.ZodInt;
            kind: z.ZodEnum<{
                survey: "survey";
                pulse: "pulse";
                checklist: "checklist";
                "unit-scoring": "unit-scoring";
                "article-rating": "article-rating";
            }>;
            title: z.ZodOptional<z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>>;
            stem: z.ZodOptional<z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>>;
            basis: z.ZodOptional<z.ZodString>;
            scale: z.ZodObject<{
                id: z.ZodString;
                order: z.ZodEnum<{
                    "best-first": "best-first";
                    "worst-first": "worst-first";
                }>;
                points: z.ZodArray<z.ZodObject<{
                    value: z.ZodInt;
                    label: z.ZodObject<{
                        vi: z.ZodString;
                        en: z.ZodOptional<z.ZodString>;
                    }, z.core.$catchall<z.ZodString>>;
                }, z.core.$strip>>;
            }, z.core.$strip>;
            questions: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
                type: z.ZodLiteral<"scale">;
                factor: z.ZodOptional<z.ZodInt>;
                notApplicable: z.ZodDefault<z.ZodBoolean>;
                id: z.ZodString;
                text: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                required: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strip>, z.ZodObject<{
                type: z.ZodLiteral<"points">;
                id: z.ZodString;
                text: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                required: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strip>, z.ZodObject<{
                type: z.ZodLiteral<"multi">;
                options: z.ZodArray<z.ZodObject<{
                    id: z.ZodString;
                    label: z.ZodObject<{
                        vi: z.ZodString;
                        en: z.ZodOptional<z.ZodString>;
                    }, z.core.$catchall<z.ZodString>>;
                }, z.core.$strip>>;
                id: z.ZodString;
                text: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                required: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strip>, z.ZodObject<{
                type: z.ZodLiteral<"text">;
                maxLength: z.ZodInt;
                id: z.ZodString;
                text: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                required: z.ZodDefault<z.ZodBoolean>;
            }, z.core.$strip>], "type">>;
            openFrom: z.ZodOptional<z.ZodISODate>;
            openTo: z.ZodOptional<z.ZodISODate>;
            maxPoints: z.ZodOptional<z.ZodNumber>;
            grades: z.ZodOptional<z.ZodArray<z.ZodObject<{
                label: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                min: z.ZodNumber;
            }, z.core.$strip>>>;
            gradesStatus: z.ZodOptional<z.ZodString>;
            resultSentence: z.ZodOptional<z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>>;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {};
        readonly spellOut: typeof spellOutSurvey;
    };
    readonly campaigns: {
        readonly list: "campaigns";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>;
            localNames: z.ZodDefault<z.ZodArray<z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>>>;
            theme: z.ZodOptional<z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>>;
            periodFrom: z.ZodOptional<z.ZodInt>;
            periodTo: z.ZodOptional<z.ZodNullable<z.ZodInt>>;
            periodText: z.ZodOptional<z.ZodString>;
            level: z.ZodEnum<{
                national: "national";
                province: "province";
                "sector-province": "sector-province";
                "central-agency": "central-agency";
                district: "district";
                commune: "commune";
            }>;
            launched: z.ZodOptional<z.ZodString>;
            launcher: z.ZodOptional<z.ZodObject<{
                name: z.ZodString;
                source: z.ZodString;
            }, z.core.$strip>>;
            basis: z.ZodOptional<z.ZodString>;
            parent: z.ZodNullable<z.ZodString>;
            phases: z.ZodDefault<z.ZodArray<z.ZodObject<{
                kind: z.ZodEnum<{
                    launch: "launch";
                    "interim-review": "interim-review";
                    "final-review": "final-review";
                }>;
                year: z.ZodInt;
                date: z.ZodOptional<z.ZodISODate>;
                note: z.ZodOptional<z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>>;
            }, z.core.$strip>>>;
            criteria: z.ZodDefault<z.ZodArray<z.ZodObject<{
                id: z.ZodString;
                subject: z.ZodEnum<{
                    collective: "collective";
                    individual: "individual";
                }>;
                text: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                maxPoints: z.ZodOptional<z.ZodNumber>;
            }, z.core.$strip>>>;
            archived: z.ZodDefault<z.ZodBoolean>;
            sources: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {
            readonly parent: null;
        };
        readonly spellOut: (record: RawRecord) => RawRecord;
    };
    readonly badges: {
        readonly list: "badges";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            kind: z.ZodEnum<{
                participation: "participation";
                model: "model";
                exemplar: "exemplar";
                award: "award";
            }>;
            motif: z.ZodOptional<z.ZodEnum<{
                courtesy: "courtesy";
                smile: "smile";
                "no-plastic": "no-plastic";
                "green-clean": "green-clean";
            }>>;
            name: z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>;
            campaign: z.ZodOptional<z.ZodString>;
            unit: z.ZodOptional<z.ZodString>;
            grantedBy: z.ZodOptional<z.ZodString>;
            documentNumber: z.ZodOptional<z.ZodString>;
            validFrom: z.ZodOptional<z.ZodISODate>;
            validTo: z.ZodOptional<z.ZodISODate>;
            revokedOn: z.ZodOptional<z.ZodISODate>;
            issuerPage: z.ZodOptional<z.ZodURL>;
            source: z.ZodOptional<z.ZodString>;
            rule: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {};
        readonly spellOut: (record: RawRecord) => RawRecord;
    };
    readonly exemplars: {
        readonly list: "exemplarCards";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            unit: z.ZodString;
            campaign: z.ZodString;
            headline: z.ZodOptional<z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>>;
            practices: z.ZodDefault<z.ZodArray<z.ZodString>>;
            figures: z.ZodDefault<z.ZodArray<z.ZodObject<{
                label: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                operator: z.ZodEnum<{
                    "=": "=";
                    ">": ">";
                    ">=": ">=";
                }>;
                value: z.ZodNumber;
                unit: z.ZodOptional<z.ZodString>;
                display: z.ZodString;
                kind: z.ZodDefault<z.ZodEnum<{
                    fact: "fact";
                    target: "target";
                }>>;
                period: z.ZodString;
                source: z.ZodString;
                note: z.ZodOptional<z.ZodString>;
            }, z.core.$strip>>>;
            badges: z.ZodDefault<z.ZodArray<z.ZodString>>;
            photo: z.ZodOptional<z.ZodObject<{
                url: z.ZodURL;
                caption: z.ZodObject<{
                    vi: z.ZodString;
                    en: z.ZodOptional<z.ZodString>;
                }, z.core.$catchall<z.ZodString>>;
                credit: z.ZodString;
            }, z.core.$strip>>;
            articleUrl: z.ZodOptional<z.ZodURL>;
            source: z.ZodString;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {};
        readonly spellOut: (record: RawRecord) => RawRecord;
    };
    readonly documents: {
        readonly list: "documents";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            number: z.ZodNullable<z.ZodString>;
            issuer: z.ZodString;
            date: z.ZodNullable<z.ZodISODate>;
            year: z.ZodOptional<z.ZodInt>;
            role: z.ZodEnum<{
                "campaign-basis": "campaign-basis";
                "implementation-plan": "implementation-plan";
                "discipline-instruction": "discipline-instruction";
                related: "related";
            }>;
            summary: z.ZodOptional<z.ZodString>;
            url: z.ZodOptional<z.ZodURL>;
            supersededBy: z.ZodOptional<z.ZodString>;
            source: z.ZodOptional<z.ZodString>;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {
            readonly number: null;
            readonly date: null;
        };
        readonly spellOut: (record: RawRecord) => RawRecord;
    };
    readonly touchpoints: {
        readonly list: "touchpoints";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            unit: z.ZodString;
            kind: z.ZodEnum<{
                web: "web";
                qr: "qr";
                kiosk: "kiosk";
                counter: "counter";
                "home-link": "home-link";
            }>;
            name: z.ZodObject<{
                vi: z.ZodString;
                en: z.ZodOptional<z.ZodString>;
            }, z.core.$catchall<z.ZodString>>;
            open: z.ZodBoolean;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {};
        readonly spellOut: (record: RawRecord) => RawRecord;
    };
    readonly sites: {
        readonly list: "sites";
        readonly schema: z.ZodObject<{
            id: z.ZodString;
            name: z.ZodString;
            system: z.ZodOptional<z.ZodString>;
            origins: z.ZodArray<z.ZodString>;
            monitor: z.ZodOptional<z.ZodBoolean>;
            framedAnywhere: z.ZodOptional<z.ZodBoolean>;
        }, z.core.$strict>;
        readonly columns: readonly Column[];
        readonly defaults: {};
        readonly spellOut: (record: RawRecord) => RawRecord;
    };
};
/** The name under which a kind is imported. */
export type ImportKindName = keyof typeof importKinds;
/** Every such name. */
export declare const importKindNames: readonly ImportKindName[];
//# sourceMappingURL=import-kind.d.ts.map