import type { z } from 'zod';
import { idSchema } from './common.ts';

declare const kind: unique symbol;

/**
 * An identifier of one kind of thing. Any plain string is taken as one; the identifier of another
 * kind is not: a survey's where a unit's is asked for does not compile.
 */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind | undefined };

/** Of an agency, division or desk in the registry. */
export type UnitId = Id<'unit'>;
/** Of a survey, whatever its version. */
export type SurveyId = Id<'survey'>;
/** Of a counter, kiosk, QR code or page. */
export type TouchpointId = Id<'touchpoint'>;
/** Of an emulation movement. */
export type CampaignId = Id<'campaign'>;
/** Of a badge of a campaign or unit. */
export type BadgeId = Id<'badge'>;
/** Of a document on which a campaign or badge rests. */
export type DocumentId = Id<'document'>;

/** All kinds are written alike: the kind is known to the compiler only. */
const idOf = <Kind extends string>(): z.ZodType<Id<Kind>, Id<Kind>> => idSchema;

export const unitIdSchema = idOf<'unit'>();
export const surveyIdSchema = idOf<'survey'>();
export const touchpointIdSchema = idOf<'touchpoint'>();
export const campaignIdSchema = idOf<'campaign'>();
export const badgeIdSchema = idOf<'badge'>();
export const documentIdSchema = idOf<'document'>();
